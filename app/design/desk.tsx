import type { ReactNode } from 'react'

interface DeskProps {
  title: string
  /** One line under the title: how far one has come today. */
  lead?: ReactNode
  /** The sum that shows nothing is lost. */
  balance?: ReactNode
  queue: ReactNode
  /** The right column: what it is about, and what else to do. */
  side: ReactNode
  children: ReactNode
}

/** The desk's three columns: what waits, what is being read, what it is about. On a phone: read, about, waiting. */
export const Desk = ({ title, lead, balance, queue, side, children }: DeskProps) => (
  <>
    <div className="ct-desk__top">
      <div>
        <h1 className="govuk-heading-l">{title}</h1>
        {lead && <p className="govuk-body ct-last">{lead}</p>}
      </div>
      {balance}
    </div>
    <div className="ct-desk">
      <div className="ct-desk__queue">{queue}</div>
      <div>{children}</div>
      <div className="ct-desk__tags">{side}</div>
    </div>
  </>
)
