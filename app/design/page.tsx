import type { ReactNode } from 'react'
import type { Theme } from './display-form.tsx'
import type { PageHelp } from './help-tonight.tsx'
import { PageFooter } from './page-footer.tsx'
import { PageHeader } from './page-header.tsx'
import { WithSprite } from './sprite.tsx'

/** A link of the menu. */
export interface NavItem {
  href: string
  label: string
}

export interface PageProps {
  /** Drawn as the heading of the page. Leave it out where the heading is something else: a label, a legend, a hero. */
  title?: ReactNode
  /** The language of what stands in the page, where it is not the language of the document. */
  lang?: string | undefined
  theme: Theme
  area?: { name: string; href: string } | undefined
  nav: readonly NavItem[]
  /** More links, for the menu at the foot only. */
  footerNav?: readonly NavItem[] | undefined
  /** The address of this page with its query: marks the menu, and is where "Light on this screen" comes back to. */
  current: string
  back?: NavItem | undefined
  /** For screens of three columns, at the desk. */
  wide?: boolean | undefined
  /** Says on top that nothing here is real. */
  example?: boolean | undefined
  help: PageHelp
  /** Who is signed in: how the link to their own account reads, a name or "Your account". */
  signedInName?: string | undefined
  /** Something new may be put into the page after it is drawn. */
  lively?: boolean | undefined
  children: ReactNode
}

/** Everything inside the body of the document: what stands on every page, around what this page says. */
export function Page(props: PageProps) {
  const { title, lang, back, wide, example, lively, children } = props
  return (
    <div className={wide ? 'ct-page ct-wide' : 'ct-page'}>
      <WithSprite whole={lively}>
        <a href="#main-content" className="govuk-skip-link">
          Skip to main content
        </a>
        {example && (
          <aside className="ct-example" aria-label="About this site">
            <div className="govuk-width-container">Example data. Not real people or places.</div>
          </aside>
        )}
        <PageHeader {...props} />
        <div className="govuk-width-container">
          {back && (
            <nav aria-label="Back">
              <a href={back.href} className="govuk-back-link">
                {back.label}
              </a>
            </nav>
          )}
          <main className="govuk-main-wrapper" id="main-content" lang={lang} tabIndex={-1}>
            {title && <h1 className="govuk-heading-xl">{title}</h1>}
            {children}
          </main>
        </div>
        <PageFooter {...props} />
      </WithSprite>
    </div>
  )
}
