import type { OverdueView } from '#app/contract/chain-views.ts'
import { BarList } from '#app/design/bar-list.tsx'
import { ChartFigure } from '#app/design/chart-figure.tsx'
import { Count } from '#app/design/count.tsx'
import { Columns } from '#app/design/layout.tsx'

const EVERYBODY = 'All organisations'
const PAST_ITS_DAY = [
  { name: 'promises', title: 'Promises missed', fill: 'service' },
  { name: 'unanswered', title: 'No answer past the day', fill: 'stitch' },
] as const

/** What each organisation has not kept to: promises whose day has passed, and words that wait past their day. */
export function OverdueChart({ overdue }: { overdue: readonly OverdueView[] }) {
  if (overdue.length === 0) return <p className="govuk-body">Nothing is past its date today.</p>
  const [promises, unanswered] = PAST_ITS_DAY.map(({ name }) => overdue.reduce((sum, line) => sum + line[name], 0)) as [number, number]
  return (
    <ChartFigure
      id="past-its-day"
      wide
      finding={
        <>
          <Count value={promises} of={`${EVERYBODY}: Promises missed`} /> {promises === 1 ? 'promise was' : 'promises were'} missed.{' '}
          <Count value={unanswered} of={`${EVERYBODY}: No answer past the day`} />{' '}
          {unanswered === 1 ? 'thing families said waits' : 'things families said wait'} past the day for an answer.
        </>
      }
      counted="Answers that named a day which has passed with no word after it, and public things whose day for an answer has passed"
      warning="Solid: what services promised. Stitched: where families wait. What was passed to nobody counts for the council."
      table={{
        caption: 'What is past its date',
        columns: [{ label: 'Organisation' }, ...PAST_ITS_DAY.map(({ title }) => ({ label: title, numeric: true }))],
        rows: [
          ...overdue.map((line) => ({ label: line.organisation, cells: [line.promises, line.unanswered] })),
          { label: EVERYBODY, cells: [promises, unanswered] },
        ],
      }}
    >
      <Columns count={2}>
        {PAST_ITS_DAY.map(({ name, title, fill }) => (
          <div key={name}>
            <p className="govuk-heading-s">{title}</p>
            <BarList
              fill={fill}
              bars={overdue.map((line) => ({ label: line.organisation, of: `${line.organisation}: ${title}`, value: line[name] }))}
            />
          </div>
        ))}
      </Columns>
    </ChartFigure>
  )
}
