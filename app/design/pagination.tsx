interface PaginationProps {
  previousHref?: string | undefined
  nextHref?: string | undefined
  /** Where one is, in words: "1 to 20 of 640". */
  position?: string | undefined
  /** What is paged through, for who hears it alone. */
  label?: string | undefined
}

/** Back and on through a long list. */
export const Pagination = ({ previousHref, nextHref, position, label = 'Pages of this list' }: PaginationProps) =>
  previousHref || nextHref ? (
    <nav className="govuk-pagination" aria-label={label}>
      {previousHref && (
        <a className="govuk-link" rel="prev" href={previousHref}>
          <span aria-hidden="true">←</span> Previous
        </a>
      )}
      {position && <span className="ct-meta">{position}</span>}
      {nextHref && (
        <a className="govuk-link" rel="next" href={nextHref}>
          Next <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  ) : null
