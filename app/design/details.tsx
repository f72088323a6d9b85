import type { ReactNode } from 'react'

interface DetailsProps {
  summary: ReactNode
  open?: boolean | undefined
  id?: string | undefined
  children: ReactNode
}

/** Something that opens in its place, without script. */
export const Details = ({ summary, open, id, children }: DetailsProps) => (
  <details className="govuk-details" open={open} id={id}>
    <summary>{summary}</summary>
    <div className="govuk-details__text">{children}</div>
  </details>
)
