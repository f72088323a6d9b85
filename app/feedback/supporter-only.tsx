import { Links } from '#app/design/link-list.tsx'

interface SupporterOnlyProps {
  area: { slug: string; name: string; council: string }
  signedIn: boolean
}

/** Who can write for other families, and how one gets there. */
export const SupporterOnly = ({ area, signedIn }: SupporterOnlyProps) => (
  <>
    <h1 className="govuk-heading-xl">Write for families at a coffee morning</h1>
    <p className="govuk-body-l">Supporters write down what families tell them. Each family gets a card with five words of its own.</p>
    <p className="govuk-body">You need an invitation for this. Ask your forum, or {area.council}. They send you an e-mail with a link.</p>
    <Links
      items={[
        ...(signedIn ? [] : [{ href: '/sign-in', label: 'I have an invitation already: sign in' }]),
        { href: `/${area.slug}/say`, label: 'Say something yourself, or for one person who asked you' },
      ]}
    />
  </>
)
