import type { ReactNode } from 'react'

interface SummaryRow {
  key: string
  value: ReactNode
  /** `hidden` completes the link for who hears it alone: "Change" plus "the language". */
  action?: { href: string; label: string; hidden: string } | undefined
}

/** What was given, line by line, each with a way to change it. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => (
  <dl className="govuk-summary-list">
    {rows.map(({ key, value, action }) => (
      <div className="govuk-summary-list__row" key={key}>
        <dt className="govuk-summary-list__key">{key}</dt>
        <dd className="govuk-summary-list__value">{value}</dd>
        {action && (
          <dd className="govuk-summary-list__actions">
            <a className="govuk-link ct-do" href={action.href}>
              {action.label}
              <span className="govuk-visually-hidden"> {action.hidden}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)
