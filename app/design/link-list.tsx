import type { ReactNode } from 'react'

interface LinkRow {
  href: string
  label: ReactNode
  /** A tag above the link. */
  tag?: ReactNode
  /** A lighter line under the link. */
  meta?: ReactNode
  /** What stands beside it on a wide screen. */
  aside?: ReactNode
  lang?: string | undefined
}

/** Things that each have a page: themes, answers, discussions. */
export const LinkList = ({ rows, ordered }: { rows: readonly LinkRow[]; ordered?: boolean | undefined }) => {
  const List = ordered ? 'ol' : 'ul'
  const look = rows.some((row) => row.aside) ? 'ct-list ct-link-list ct-link-list--aside' : 'ct-list ct-link-list'
  return (
    <List className={look}>
      {rows.map((row) => (
        <li key={row.href}>
          {row.aside ? (
            <>
              <div>
                <Row {...row} />
              </div>
              <div>{row.aside}</div>
            </>
          ) : (
            <Row {...row} />
          )}
        </li>
      ))}
    </List>
  )
}

const Row = ({ href, label, tag, meta, lang }: LinkRow) => (
  <>
    {tag && <div className="ct-tags">{tag}</div>}
    <a className="govuk-link ct-link-list__link" href={href} dir="auto" lang={lang}>
      {label}
    </a>
    {meta && <p className="ct-meta">{meta}</p>}
  </>
)

/** Plain links, one below the other. */
export const Links = ({ items }: { items: readonly { href: string; label: ReactNode }[] }) => (
  <ul className="ct-links">
    {items.map(({ href, label }) => (
      <li key={href}>
        <a className="govuk-link" href={href}>
          {label}
        </a>
      </li>
    ))}
  </ul>
)
