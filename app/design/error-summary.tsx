interface ErrorSummaryProps {
  /** One sentence per field, by the field's id. The empty name holds what belongs to no field. */
  errors?: Readonly<Record<string, string>> | undefined
  /** A reason that belongs to the whole page, for example from a conflict. */
  reason?: string | undefined
  title?: string | undefined
}

/** What needs mending, at the top of the page, each line leading to its field. Draws nothing when all is well. */
export function ErrorSummary({ errors = {}, reason, title = 'There is a problem' }: ErrorSummaryProps) {
  const lines = Object.entries(errors)
  if (lines.length === 0 && !reason) return null
  return (
    <div
      className="govuk-error-summary"
      id="error-summary"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the page answers a form; whoever sent it must hear this first, without script
      autoFocus
    >
      <h2 className="govuk-error-summary__title">{title}</h2>
      {reason && <p>{reason}</p>}
      {lines.length > 0 && (
        <ul className="govuk-error-summary__list">
          {lines.map(([field, message]) => (
            <li key={field}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
