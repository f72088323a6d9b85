import { inOneLine } from './contacts.tsx'

/** Somebody near who helps, with what they help with. */
export interface HelpContact {
  name: string
  /** What for, in a few words: "Free and private advice about your child's case". */
  what?: string | undefined
  phone?: string | undefined
  href?: string | undefined
}
/** Whom to turn to: the area's own contacts, and the page of three questions. */
export interface PageHelp {
  contacts: readonly HelpContact[]
  ownChildHref: string
}

const dial = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`

/** Stands at the foot of every page, so that nobody has to look for it. */
export const HelpTonight = ({ contacts, ownChildHref }: PageHelp) => (
  <section aria-labelledby="help">
    <h2 className="govuk-heading-s" id="help" tabIndex={-1}>
      If you need help tonight
    </h2>
    <ul className="ct-tonight">
      <li>
        In danger now: <a href="tel:999">call 999</a>
      </li>
      <li>
        To talk, any hour: <a href="tel:116123">Samaritans, 116 123</a>
      </li>
      <li>
        To text, any hour: <a href="sms:85258">send SHOUT to 85258</a>
      </li>
      {contacts.map((contact) => (
        <Contact key={`${contact.name} ${contact.phone ?? contact.href ?? ''}`} {...contact} />
      ))}
      <li>
        <a href={ownChildHref}>
          <b>I need help with my own child</b>
        </a>
      </li>
    </ul>
  </section>
)

const Contact = ({ name, what, phone, href }: HelpContact) => (
  <li>
    {what && <span className="ct-tonight__for">{what}: </span>}
    {href ? <a href={href}>{name}</a> : !phone && name}
    {phone && href && ', '}
    {phone && <a href={dial(phone)}>{href ? inOneLine(phone) : `${name}, ${inOneLine(phone)}`}</a>}
  </li>
)
