import { type Month, monthInWords } from './months.ts'
import type { TableProps } from './table.tsx'
import { TimePlot } from './time-plot.tsx'

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

/** Counts by month. */
export const TimeSeries = ({ months, series, ...plot }: TimeSeriesProps) => (
  <TimePlot
    {...plot}
    whole
    steps={months.map((month) => ({ name: monthInWords(month), short: monthInWords(month, true) }))}
    lines={series}
  />
)

/** The same numbers for the table below. */
export const tableOfSeries = (months: readonly Month[], series: readonly Series[], caption: string): TableProps => ({
  caption,
  columns: [{ label: 'Month' }, ...series.map(({ label }) => ({ label, numeric: true }))],
  rows: months.map((month, at) => ({ label: monthInWords(month), cells: series.map(({ values }) => values[at] ?? 0) })),
})
