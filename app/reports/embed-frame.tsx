import type { ReactNode } from 'react'
import { WithSprite } from '../design/sprite.tsx'

interface EmbedFrameProps {
  title: string
  /** The page of ours on which the same stands, and more. */
  path: string
  council: string
  children: ReactNode
}

/** What another site shows in a frame: no menu, no script, and every link opens the whole page. */
export const EmbedFrame = ({ title, path, council, children }: EmbedFrameProps) => (
  <div className="ct-page">
    <WithSprite>
      <main className="govuk-width-container" id="main-content">
        <h1 className="govuk-heading-l ct-after" dir="auto">
          {title}
        </h1>
        {children}
        <p className="ct-meta ct-after-l">
          <OutLink href={path}>Common Thread: see it all, and say something</OutLink>. {council}.
        </p>
      </main>
    </WithSprite>
  </div>
)

/** A link out of the frame. */
export const OutLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a className="govuk-link" href={href} target="_top" dir="auto">
    {children}
  </a>
)
