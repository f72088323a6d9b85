/** How bright the page is: as the device says, or as somebody chose. */
export type Theme = 'auto' | 'light' | 'dim' | 'dark'

const choices: readonly { value: Theme; label: string }[] = [
  { value: 'auto', label: 'Same as my phone' },
  { value: 'light', label: 'Light' },
  { value: 'dim', label: 'Dim' },
  { value: 'dark', label: 'Dark' },
]

/** One tap each, sent to `/display` as `theme` and `returnTo`; needs no script. */
export const DisplayForm = ({ theme, returnTo }: { theme: Theme; returnTo: string }) => (
  <form className="ct-display" method="post" action="/display" aria-labelledby="display">
    <h2 className="govuk-heading-s" id="display">
      Light on this screen
    </h2>
    <input type="hidden" name="returnTo" value={returnTo} />
    {choices.map(({ value, label }) => (
      <button key={value} type="submit" name="theme" value={value} aria-pressed={value === theme}>
        {label}
      </button>
    ))}
  </form>
)
