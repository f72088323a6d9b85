import { useFill } from './sprite.tsx'
import type { TableProps } from './table.tsx'
import { written } from './written.ts'

/** How a bar is filled: solid woad and its two stripes for what services did, stitched madder for what families said. */
export type BarFill = 'service' | 'weave' | 'upright' | 'stitch'
/** One bar. */
export interface Bar {
  label: string
  value: number
  fill?: BarFill | undefined
  /** By what name its figure stands in the table, where that is not the label. */
  of?: string | undefined
  /** Where the label leads. */
  href?: string | undefined
}
interface BarListProps {
  bars: readonly Bar[]
  /** What a full bar means: 100 for shares. Otherwise the longest bar is full. */
  full?: number | undefined
  /** The words after each number: "families". */
  unit?: string | undefined
  fill?: BarFill | undefined
  /** On wide screens: label, bar and number on one line. */
  wide?: boolean | undefined
}

/** Bars as a list: the labels reflow, every number is written out, nothing needs a width in a style. */
export function BarList({ bars, full, unit, fill = 'stitch', wide }: BarListProps) {
  const most = full ?? Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul className={wide ? 'ct-bars ct-bars--wide' : 'ct-bars'}>
      {bars.map((bar) => (
        <li key={bar.label}>
          <span>{bar.href ? <a href={bar.href}>{bar.label}</a> : bar.label}</span>
          <b>
            {written(bar.value)}
            {unit && ` ${unit}`}
          </b>
          <svg aria-hidden="true">
            <rect className="f-quiet" width="100%" height="20" rx="3" />
            <BarRect width={(bar.value / most) * 100} bar={{ fill, ...bar }} />
          </svg>
        </li>
      ))}
    </ul>
  )
}

/** The same numbers for the table below. */
export const tableOfBars = (bars: readonly Bar[], caption: string, what: string, count: string): TableProps => ({
  caption,
  columns: [{ label: what }, { label: count, numeric: true }],
  rows: bars.map(({ label, value }) => ({ label, cells: [value] })),
})

const BarRect = ({ width, bar }: { width: number; bar: Bar }) => {
  const bars = { width: `${Math.round(width * 100) / 100}%`, height: 20, rx: 3, 'data-of': bar.of ?? bar.label, 'data-value': bar.value }
  return bar.fill === 'service' ? <rect className="f-service" {...bars} /> : <PatternRect {...bars} pattern={bar.fill ?? 'stitch'} />
}

const PatternRect = ({ pattern, ...bars }: { pattern: Exclude<BarFill, 'service'> }) => <rect fill={useFill(`p-${pattern}`)} {...bars} />
