import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface FilterFormProps {
  action: string
  /** What is filtered, for who hears it alone. */
  label: string
  /** Fields, most often selects. */
  children: ReactNode
  button?: string | undefined
}

/** Fields that narrow a list down. It asks by address (GET), so that what is shown can be kept and sent on. */
export const FilterForm = ({ action, label, children, button = 'Show these' }: FilterFormProps) => (
  <form className="ct-filters" action={action} method="get" aria-label={label}>
    {children}
    <Button kind="secondary">{button}</Button>
  </form>
)

/** What is narrowed down now; each link takes one filter away. Draws nothing when everything is shown. */
export const ChosenFilters = ({ items }: { items: readonly { label: string; withoutHref: string }[] }) =>
  items.length > 0 ? (
    <ul className="ct-chosen" aria-label="Filters in use">
      {items.map(({ label, withoutHref }) => (
        <li key={label}>
          <a href={withoutHref}>
            <span className="govuk-visually-hidden">Take away: </span>
            {label}
          </a>
        </li>
      ))}
    </ul>
  ) : null
