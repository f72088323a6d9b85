import { Links } from '#app/design/link-list.tsx'

interface OnlyGroupsProps {
  area: { slug: string; name: string; council: string }
  signedIn: boolean
  next: string
}

/** Who can send something for a group, and how one gets there. */
export const OnlyGroups = ({ area, signedIn, next }: OnlyGroupsProps) => (
  <>
    <h1 className="govuk-heading-xl">Send a letter or report for your group</h1>
    <p className="govuk-body-l">
      Any group of families can do this, not only the official forum. Each point of your letter gets an answer of its own, in public, within
      20 working days.
    </p>
    <p className="govuk-body">
      Your group has to be registered here, and you have to speak for it. Ask {area.council}, or your forum. They send you an e-mail with a
      link.
    </p>
    <Links
      items={[
        ...(signedIn ? [] : [{ href: `/sign-in?next=${encodeURIComponent(next)}`, label: 'I speak for a group: sign in' }]),
        { href: `/${area.slug}/submissions`, label: 'Read what groups have sent' },
        { href: `/${area.slug}/say`, label: 'Say something yourself' },
      ]}
    />
  </>
)
