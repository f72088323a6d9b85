import { DisplayForm } from './display-form.tsx'
import { HelpTonight } from './help-tonight.tsx'
import { NavLinks } from './nav-links.tsx'
import type { PageProps } from './page.tsx'

/** The menu, the light on this screen, and whom to call tonight. */
export function PageFooter({ area, nav, footerNav = [], current, theme, help, signedInName }: PageProps) {
  const front = { href: area?.href ?? '/', label: 'Front page' }
  const own = signedInName ? { href: '/account', label: signedInName } : { href: '/sign-in', label: 'Sign in' }
  return (
    <footer className="ct-footer">
      <div className="govuk-width-container ct-two">
        <nav id="menu" aria-labelledby="menu-title" tabIndex={-1}>
          <h2 className="govuk-heading-s" id="menu-title">
            Menu
          </h2>
          <ul className="ct-menu">
            <NavLinks items={[front, ...nav, ...footerNav, own]} current={current} front={area?.href} />
          </ul>
        </nav>
        <div>
          <DisplayForm theme={theme} returnTo={current} />
          <HelpTonight {...help} />
        </div>
      </div>
    </footer>
  )
}
