import type { ReactNode } from 'react'
import { Button } from '../design/button.tsx'

interface DraftTapProps {
  wanted: string
  /** Of which part, and how. */
  of: Readonly<Record<string, string>>
  /** Completes the words for who hears the button alone. */
  hidden: string
  children: ReactNode
}

/** One change of a draft with one tap. */
export const DraftTap = ({ wanted, of, hidden, children }: DraftTapProps) => (
  <form method="post">
    <input type="hidden" name="do" value={wanted} />
    {Object.entries(of).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Button kind="secondary" small>
      {children}
      <span className="govuk-visually-hidden"> {hidden}</span>
    </Button>
  </form>
)

/** A form of a draft, opened by its link. */
export const DraftDo = ({ href, hidden, children }: { href: string; hidden: string; children: ReactNode }) => (
  <a className="govuk-link ct-do" href={href}>
    {children}
    <span className="govuk-visually-hidden"> {hidden}</span>
  </a>
)
