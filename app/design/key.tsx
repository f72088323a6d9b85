/** A key of the keyboard, for eyes only. What listens to it finds the button by `data-key`. */
export const Key = ({ children }: { children: string }) => (
  <span className="ct-keycap" aria-hidden="true">
    <kbd>{children}</kbd>
  </span>
)

/** All keys of a screen, for who asks for them. */
export const KeyHelp = ({ keys }: { keys: readonly { keys: readonly string[]; does: string }[] }) => (
  <ul className="ct-key ct-key--one">
    {keys.map(({ keys: pressed, does }) => (
      <li key={does}>
        <span>
          {pressed.map((key) => (
            <span key={key}>
              <kbd>{key}</kbd>{' '}
            </span>
          ))}
        </span>
        <span>{does}</span>
      </li>
    ))}
  </ul>
)
