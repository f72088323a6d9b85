import type { ReactNode } from 'react'
import { withoutOrderTurners } from '../contract/bidi.ts'
import { ButtonLink } from '../design/button.tsx'

interface AdminRow {
  id: string
  label: string
  /** Lighter lines under the label. Empty ones are left out. */
  meta?: readonly string[]
  /** What can be done with it, beside "Change". */
  actions?: ReactNode
  /** Whether there is a form for it. */
  fixed?: boolean
}
interface AdminListProps {
  title: string
  intro: ReactNode
  rows: readonly AdminRow[]
  /** What stands there as long as there is none. */
  none: string
  add: { href: string; label: string }
}

/** What an area has of something, each with a form of its own, and one button for another. */
export const AdminList = ({ title, intro, rows, none, add }: AdminListProps) => (
  <>
    <h1 className="govuk-heading-xl">{title}</h1>
    <p className="govuk-body">{intro}</p>
    <ButtonLink href={add.href}>{add.label}</ButtonLink>
    <div className="ct-after-l">{rows.length === 0 ? <p className="govuk-body">{none}</p> : <Rows rows={rows} />}</div>
  </>
)

/** The rows alone. */
export const Rows = ({ rows }: Pick<AdminListProps, 'rows'>) => (
  <ul className="ct-list ct-link-list">
    {rows.map(({ id, label, meta = [], actions, fixed }) => (
      <li key={id}>
        <div>
          {fixed ? (
            <b dir="auto">{withoutOrderTurners(label)}</b>
          ) : (
            <a className="govuk-link ct-link-list__link" href={`?change=${id}`} dir="auto">
              {withoutOrderTurners(label)}
            </a>
          )}
          {meta.filter(Boolean).map((line) => (
            <p key={line} className="ct-meta" dir="auto">
              {withoutOrderTurners(line)}
            </p>
          ))}
          {actions}
        </div>
      </li>
    ))}
  </ul>
)
