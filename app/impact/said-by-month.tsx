import type { SaidByMonth } from '#app/contract/impact-views.ts'
import { ChartFigure } from '#app/design/chart-figure.tsx'
import { Count } from '#app/design/count.tsx'
import { monthInWords } from '#app/design/months.ts'
import type { TableProps } from '#app/design/table.tsx'
import { type Series, TimeSeries, tableOfSeries } from '#app/design/time-series.tsx'

interface SaidByMonthProps {
  id: string
  said: SaidByMonth
  /** What it was said about: a theme's title. Without it, everything. */
  about?: string | undefined
}

/** How much was said in each month: sentence, picture and table with the same figures. */
export function SaidByMonthChart({ id, said: { months, values, earlier, total }, about }: SaidByMonthProps) {
  const series: Series = { label: 'Said', tone: 'family', values }
  const most = Math.max(0, ...values)
  const peak = months[values.indexOf(most)]
  const on = about ? ` on “${about}”` : ''
  if (total === 0 || !peak) return <p className="govuk-body">Nothing public was said{on} so far.</p>
  const caption = `Said in public${on}, by month`
  return (
    <ChartFigure
      id={id}
      finding={
        <>
          Families said <Count value={total} of="In all: Said" tone="family" words={total === 1 ? 'thing' : 'things'} />
          {on}. The most was in {monthInWords(peak)}: <Count value={most} of={`${monthInWords(peak)}: Said`} />.
        </>
      }
      counted="Public things said in each month"
      warning={
        <>
          {earlier > 0 && (
            <>
              <Count value={earlier} of="Before: Said" /> more were said before {monthInWords(months[0]!)}.{' '}
            </>
          )}
          Everything here can be read on this site. People who write may differ from people who do not.
        </>
      }
      table={withTotal(tableOfSeries(months, [series], caption), earlier, total)}
    >
      <TimeSeries
        id={`${id}-picture`}
        title={caption}
        description={`From ${monthInWords(months[0]!)} to ${monthInWords(months.at(-1)!)}; the most in one month was ${most}.`}
        months={months}
        series={[series]}
      />
    </ChartFigure>
  )
}

const withTotal = (table: TableProps, earlier: number, total: number): TableProps => ({
  ...table,
  rows: [...(earlier > 0 ? [{ label: 'Before', cells: [earlier] }] : []), ...table.rows, { label: 'In all', cells: [total] }],
})
