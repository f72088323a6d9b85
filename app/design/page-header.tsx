import { Logo } from './logo.tsx'
import { NavLinks } from './nav-links.tsx'
import type { PageProps } from './page.tsx'
import { ThreadRule } from './thread-rule.tsx'

/** Brand, menu, "Get help", and the thread under them. On a phone the menu is at the foot of the page. */
export const PageHeader = ({ area, nav, current, signedInName }: Pick<PageProps, 'area' | 'nav' | 'current' | 'signedInName'>) => (
  <header className="ct-header">
    <div className="govuk-width-container">
      <a className="ct-brand" href={area?.href ?? '/'}>
        <Logo />
        <span>
          <b>Common Thread</b>
          {area && <small>{area.name}</small>}
        </span>
      </a>
      {nav.length > 0 && (
        <nav className="ct-nav" aria-label="Main">
          <ul className="ct-nav__list">
            <NavLinks items={nav} current={current} front={area?.href} />
          </ul>
        </nav>
      )}
      {signedInName && (
        <a className="ct-header__link ct-header__link--account" href="/account">
          {signedInName}
        </a>
      )}
      <a className="ct-header__link ct-header__link--menu" href="#menu">
        Menu
      </a>
      <a className="ct-header__link ct-header__link--help" href="#help">
        Get help
      </a>
    </div>
    <ThreadRule />
  </header>
)
