import type { ReactNode } from 'react'

interface HeroProps {
  /** The title, a line each. */
  lines: readonly string[]
  lead: ReactNode
  action: ReactNode
  /** What stands beside it: a code to type, for example. */
  children?: ReactNode
}

/** The first thing on a front page: what this is, and the one thing to do. */
export const Hero = ({ lines, lead, action, children }: HeroProps) => (
  <div className="ct-hero">
    <div>
      <h1 className="govuk-heading-xl">
        {lines.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </h1>
      <p className="govuk-body-l">{lead}</p>
      {action}
    </div>
    {children}
  </div>
)
