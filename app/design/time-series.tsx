import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { type Month, monthInWords } from './months.ts'
import type { TableProps } from './table.tsx'
import { written } from './written.ts'

/** One line: families' is dotted madder with round marks, a service's is solid woad with square marks. */
export interface Series {
  label: string
  tone: 'family' | 'service'
  /** One value for each month. */
  values: readonly number[]
}
interface TimeSeriesProps {
  id: string
  /** What is drawn and what it shows, for who cannot see it. */
  title: string
  description: string
  months: readonly Month[]
  /** One or two. */
  series: readonly Series[]
}
const size = { width: 358, height: 250, left: 44, right: 268, top: 14, bottom: 204 }

/** Counts by month. The view box is as wide as a phone, so that the letters in it keep their size. */
export function TimeSeries({ id, title, description, months, series }: TimeSeriesProps) {
  const x = scalePoint(months, [size.left, size.right])
  const y = heightOf(series)
  const at = (index: number) => x(months[index]!) ?? size.left
  return (
    <svg
      className="ct-chart__plot"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      data-full={y.domain()[1]}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {gridLines(y.domain()[1]!).map((value) => (
        <g key={value}>
          <line className="s-line" x1={size.left - 8} x2={size.right + 8} y1={y(value)} y2={y(value)} />
          <text x={size.left - 14} y={y(value) + 5} textAnchor="end">
            {written(value)}
          </text>
        </g>
      ))}
      <MonthMarks months={months} at={at} />
      {series.map((one, order) => (
        <Line key={one.label} one={one} at={at} y={y} months={months} labelY={labelHeights(series, y)[order]!} />
      ))}
    </svg>
  )
}

/** The same numbers for the table below. */
export const tableOfSeries = (months: readonly Month[], series: readonly Series[], caption: string): TableProps => ({
  caption,
  columns: [{ label: 'Month' }, ...series.map(({ label }) => ({ label, numeric: true }))],
  rows: months.map((month, at) => ({ label: monthInWords(month), cells: series.map(({ values }) => values[at] ?? 0) })),
})

type Height = ReturnType<typeof heightOf>

/** From 0 to a round number with a whole middle, so that the three lines are 0, half and all. */
function heightOf(series: readonly Series[]) {
  const most = Math.max(1, ...series.flatMap(({ values }) => values))
  const step = 10 ** Math.max(0, Math.floor(Math.log10(most)))
  const full = [0.2, 0.4, 0.6, 1, 2, 3, 4, 6, 8, 10].map((times) => times * step).find((round) => round >= most && round % 2 === 0)
  return scaleLinear([0, full ?? step * 20], [size.bottom, size.top])
}
const gridLines = (full: number) => [0, full / 2, full]

/** Where the label of each line stands: at its end, moved apart where two would touch. */
function labelHeights(series: readonly Series[], y: Height) {
  const ends = series.map(({ values }) => y(values.at(-1) ?? 0))
  const [first = 0, second] = ends
  const apart = 40
  if (second === undefined || Math.abs(first - second) >= apart) return ends
  const middle = Math.min(size.bottom - apart / 2, Math.max(size.top + apart / 2, (first + second) / 2))
  return first <= second ? [middle - apart / 2, middle + apart / 2] : [middle + apart / 2, middle - apart / 2]
}

interface LineProps {
  one: Series
  months: readonly Month[]
  at: (index: number) => number
  y: Height
  labelY: number
}

function Line({ one, months, at, y, labelY }: LineProps) {
  const dotted = one.tone === 'family' ? { strokeDasharray: '1 7', strokeLinecap: 'round' as const } : {}
  const path =
    line<number>(
      (_, index) => at(index),
      (value) => y(value),
    )(one.values as number[]) ?? ''
  return (
    <g>
      <path className={`s-${one.tone}`} fill="none" strokeWidth="3" d={path} {...dotted} />
      {one.values.map((value, index) => {
        const read = { 'data-of': `${monthInWords(months[index]!)}: ${one.label}`, 'data-value': value }
        return <SeriesMark key={months[index]} tone={one.tone} x={at(index)} y={y(value)} {...read} />
      })}
      <SeriesMark tone={one.tone} x={size.right + 20} y={labelY - 7} />
      <text className="t-strong" x={size.right + 30} y={labelY - 2}>
        {written(one.values.at(-1) ?? 0)}
      </text>
      <text x={size.right + 14} y={labelY + 16}>
        {one.label}
      </text>
    </g>
  )
}

const SeriesMark = ({ tone, x, y, ...read }: { tone: Series['tone']; x: number; y: number }) =>
  tone === 'family' ? (
    <circle {...read} className="f-family" cx={x} cy={y} r="5" />
  ) : (
    <rect {...read} className="f-service" x={x - 5} y={y - 5} width="10" height="10" rx="1.5" />
  )

const MonthMarks = ({ months, at }: { months: readonly Month[]; at: (index: number) => number }) => (
  <g>
    {months.map((month, index) => (
      <line key={month} className="s-ink" x1={at(index)} x2={at(index)} y1={size.bottom} y2={size.bottom + 6} />
    ))}
    <text x={size.left - 8} y={size.bottom + 26}>
      {months[0] && monthInWords(months[0], true)}
    </text>
    {months.length > 1 && (
      <text x={size.right + 8} y={size.bottom + 26} textAnchor="end">
        {monthInWords(months.at(-1)!, true)}
      </text>
    )}
  </g>
)
