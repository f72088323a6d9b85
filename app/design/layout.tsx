import type { ReactNode } from 'react'

interface SectionProps {
  /** The id of the heading; the section is named by it. */
  id: string
  title: ReactNode
  level?: 2 | 3 | undefined
  size?: 'l' | 'm' | 's' | undefined
  /** Closer to what stands above. `none`: as the first thing on the page or in a column. */
  space?: 'far' | 'near' | 'none' | undefined
  children: ReactNode
}
const spaces = { far: 'ct-section', near: 'ct-section ct-section--near', none: undefined }

/** A part of the page, named by its heading. */
export function Section({ id, title, level = 2, size = 'l', space = 'far', children }: SectionProps) {
  const Heading = `h${level}` as const
  return (
    <section className={spaces[space]} aria-labelledby={id}>
      <Heading className={`govuk-heading-${size}`} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

/** What the page is for, and beside it (below it on a phone) what belongs to it. */
export const Split = ({ aside, children }: { aside: ReactNode; children: ReactNode }) => (
  <div className="ct-split">
    <div>{children}</div>
    <div className="ct-stack-l">{aside}</div>
  </div>
)

/** Two or three things of equal weight, one below the other on a phone. */
export const Columns = ({ count, children }: { count: 2 | 3; children: ReactNode }) => (
  <div className={count === 2 ? 'ct-two' : 'ct-three'}>{children}</div>
)
