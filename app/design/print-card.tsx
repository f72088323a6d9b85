import type { ReactNode } from 'react'
import { ReceiptCode } from './receipt-code.tsx'

/** Cards to cut out, none split over two pages. */
export const PrintCards = ({ children }: { children: ReactNode }) => <div className="ct-cards">{children}</div>

interface PrintCardProps {
  title: string
  words: readonly string[]
  /** Where the code is used, and until when, in a line each. */
  lines: readonly string[]
  picture?: ReactNode
}

/** One code on paper, to hand to somebody. It never carries what they said. */
export const PrintCard = ({ title, words, lines, picture }: PrintCardProps) => (
  <article className="ct-card" aria-label={title}>
    <p>
      <b>{title}</b>
    </p>
    <ReceiptCode words={words} />
    {picture}
    {lines.map((line) => (
      <p className="ct-meta" key={line}>
        {line}
      </p>
    ))}
  </article>
)
