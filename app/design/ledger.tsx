import type { ReactNode } from 'react'
import { Icon, type Tone } from './icon.tsx'
import type { IconName } from './sprite-symbols.ts'

interface LedgerColumn {
  /** The words over the column, where they differ: "We cannot, because", "So far". */
  title?: string | undefined
  words: ReactNode
  meta?: ReactNode
}
interface LedgerRowProps {
  id?: string | undefined
  title: ReactNode
  /** The kind of answer, beside the title. */
  kind: ReactNode
  level?: 2 | 3 | undefined
  said: LedgerColumn
  did: LedgerColumn
  difference: LedgerColumn
}

/** You said, we did, and what came of it: three columns of the same size. */
export const Ledger = ({ children }: { children: ReactNode }) => <ol className="ct-ledger">{children}</ol>

/** One answer in the ledger. */
export function LedgerRow({ id, title, kind, level = 3, said, did, difference }: LedgerRowProps) {
  const Heading = `h${level}` as const
  return (
    <li className="ct-ledger__row" id={id}>
      <Heading className="ct-ledger__title">
        {kind}
        <span>{title}</span>
      </Heading>
      <Column {...said} fallback="You said" icon="family" tone="family" />
      <Column {...did} fallback="We did" icon="service" tone="service" />
      <Column {...difference} fallback="The difference" icon="family-open" tone="family" />
    </li>
  )
}

const Column = ({ title, words, meta, fallback, icon, tone }: LedgerColumn & { fallback: string; icon: IconName; tone: Tone }) => (
  <div>
    <p className="ct-ledger__k">
      <Icon name={icon} tone={tone} small />
      {title ?? fallback}
    </p>
    <div dir="auto">{words}</div>
    {meta && <p className="ct-meta">{meta}</p>}
  </div>
)
