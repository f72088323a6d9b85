import type { ReactNode } from 'react'
import { Links } from '../design/link-list.tsx'

/** After something was asked for by mail. It says the same whether or not there is an account. */
export const LookInYourMail = ({ children, again }: { children: ReactNode; again: { href: string; label: string } }) => (
  <>
    <h1 className="govuk-heading-xl">Look in your e-mail</h1>
    {children}
    <p className="govuk-body">Nothing there after ten minutes? Look in the folder for spam. Then check the address and ask once more.</p>
    <Links items={[again, { href: '/sign-in', label: 'Sign in' }]} />
  </>
)

/** A link that was used before, or that is too old. */
export const OldLink = ({ children, again }: { children?: ReactNode; again: { href: string; label: string } }) => (
  <>
    <h1 className="govuk-heading-xl">This link does not work any more</h1>
    <p className="govuk-body">It has been used, or it is too old. Nothing is lost.</p>
    {children}
    <Links items={[again, { href: '/sign-in', label: 'Sign in' }]} />
  </>
)
