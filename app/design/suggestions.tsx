import type { ReactNode } from 'react'

/** Something a rule would take out: what, why, and what is shown in its place. */
export interface Suggestion {
  number: number
  what: string
  why: string
  now: string
  /** The buttons or ticks that decide it. */
  decide: ReactNode
}

/** The machine suggests; a person decides. */
export const Suggestions = ({ items }: { items: readonly Suggestion[] }) => (
  <ol className="ct-suggest">
    {items.map(({ number, what, why, now, decide }) => (
      <li key={number}>
        <kbd>{number}</kbd>
        <span>
          <span dir="auto">{what}</span>
          <span className="ct-meta">
            {why} Shown as: <b>{now}</b>
          </span>
        </span>
        <span>{decide}</span>
      </li>
    ))}
  </ol>
)
