/** Somebody to turn to. */
export interface ContactLine {
  /** What they help with. */
  title: string
  name: string
  phone: string
  web: string
  hours: string
  /** What else to know: what it costs, what to ask for. */
  note?: string | undefined
}

/** Whom to turn to: what for, then who, with the number to tap, then when they are there. */
export const Contacts = ({ lines, two }: { lines: readonly ContactLine[]; two?: boolean | undefined }) => (
  <ul className={two ? 'ct-contacts ct-contacts--two' : 'ct-contacts'}>
    {lines.map((line) => (
      <li key={`${line.title} ${line.name}`}>
        <b>{line.title}</b>
        <Reach {...line} />
        {(line.hours || line.note) && <span className="ct-meta">{[line.hours, line.note].filter(Boolean).join('. ')}</span>}
      </li>
    ))}
  </ul>
)

/** The number is what can be tapped; without one it is their site. */
function Reach({ name, phone, web }: ContactLine) {
  if (!phone) return web ? <a href={web}>{name}</a> : <strong>{name}</strong>
  const dial = `tel:${phone.replace(/[^\d+]/g, '')}`
  if (name.includes(phone)) return <a href={dial}>{phone === name ? `Call ${phone}` : name}</a>
  return (
    <a href={dial}>
      {name}, {inOneLine(phone)}
    </a>
  )
}

/** A number that is not broken over two lines while there is room for it on one. */
export const inOneLine = (phone: string) => phone.replaceAll(' ', '\u00a0')
