import { ANSWER_TITLES } from '#app/contract/impact.ts'
import type { ImpactView } from '#app/contract/impact-views.ts'
import { type Bar, BarList, tableOfBars } from '#app/design/bar-list.tsx'
import { ChartFigure } from '#app/design/chart-figure.tsx'
import { Count } from '#app/design/count.tsx'

const ALL = 'All answers'
const DONE = new Set(['did', 'got_it_wrong'])

/** How many answers there are of each kind: sentence, picture and table with the same figures. */
export function KindsChart({ area, kinds }: { area: string; kinds: ImpactView['kinds'] }) {
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return <p className="govuk-body">There is no answer so far.</p>
  const bars: Bar[] = kinds.map(({ kind, count }) => ({
    label: ANSWER_TITLES[kind],
    value: count,
    fill: DONE.has(kind) ? 'service' : 'weave',
    href: `/${area}/impact?kind=${kind}`,
  }))
  const table = tableOfBars(bars, 'Answers by kind', 'Kind', 'Answers')
  const of = (kind: string) => kinds.find((one) => one.kind === kind)?.count ?? 0
  return (
    <ChartFigure
      id="kinds"
      finding={
        <>
          <Count value={of('did')} of={ANSWER_TITLES.did} /> of <Count value={total} of={ALL} /> answers: “we did it”.{' '}
          <Count value={of('cannot')} of={ANSWER_TITLES.cannot} />: “we cannot”.
        </>
      }
      counted="Answers that stand, by kind"
      warning="Solid: finished. Lined: still open, not ours, or not possible."
      table={{ ...table, rows: [...table.rows, { label: ALL, cells: [total] }] }}
    >
      <BarList bars={bars} />
    </ChartFigure>
  )
}
