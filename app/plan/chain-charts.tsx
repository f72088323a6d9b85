import type { ChainImpactView, OverdueView } from '#app/contract/chain-views.ts'
import { STATUS_TITLES } from '#app/contract/feedback.ts'
import { FELT_VERDICT_TITLES, FELT_VERDICTS } from '#app/contract/felt.ts'
import { BRAG_TITLES } from '#app/contract/plan.ts'
import { type Bar, BarList } from '#app/design/bar-list.tsx'
import { ChartFigure } from '#app/design/chart-figure.tsx'
import { Count } from '#app/design/count.tsx'
import { Columns } from '#app/design/layout.tsx'
import { Table } from '#app/design/table.tsx'

const ALL = 'All actions'

/** What the council claims beside what families feel, over the same actions: two pictures with one scale, and every meeting of the two as a table. */
export function ClaimedFeltChart({ chain: { claimed, totals, ratings, rated } }: { chain: ChainImpactView }) {
  const blue = claimed.find(({ brag }) => brag === 'blue')!
  const felt = blue.felt.most + blue.felt.some
  const verdicts = FELT_VERDICTS.map((verdict) => ({
    label: FELT_VERDICT_TITLES[verdict],
    of: `${ALL}: ${FELT_VERDICT_TITLES[verdict]}`,
    value: totals.felt[verdict],
  }))
  return (
    <ChartFigure
      id="claimed"
      wide
      finding={
        <>
          The council says <Count value={blue.actions} of={`${BRAG_TITLES.blue}: ${ALL}`} /> of{' '}
          <Count value={totals.actions} of={`${ALL}: ${ALL}`} /> actions {blue.actions === 1 ? 'is' : 'are'} complete. Families feel {felt}{' '}
          of these. <Count value={blue.felt.not_yet} of={`${BRAG_TITLES.blue}: ${FELT_VERDICT_TITLES.not_yet}`} />{' '}
          {blue.felt.not_yet === 1 ? 'is' : 'are'} done, not yet felt.
        </>
      }
      counted="Published actions of plans that go on, each once on either side"
      warning={`n = ${ratings} ratings of families on ${rated} actions. On ${totals.felt.too_few} actions too few have answered. People who answer may differ from all others.`}
      table={tableOf(claimed, totals)}
    >
      <Columns count={2}>
        <div>
          <p className="govuk-heading-s">What the council says</p>
          <BarList
            full={totals.actions || 1}
            bars={claimed.map(({ brag, actions }): Bar => ({ label: BRAG_TITLES[brag], value: actions, fill: 'service' }))}
          />
        </div>
        <div>
          <p className="govuk-heading-s">What families say</p>
          <BarList full={totals.actions || 1} bars={verdicts} fill="stitch" />
        </div>
      </Columns>
    </ChartFigure>
  )
}

const tableOf = (claimed: ChainImpactView['claimed'], totals: ChainImpactView['totals']) => ({
  caption: 'What the council says, and what families say of the same actions',
  columns: [
    { label: 'The council says' },
    { label: ALL, numeric: true },
    ...FELT_VERDICTS.map((verdict) => ({ label: FELT_VERDICT_TITLES[verdict], numeric: true })),
  ],
  rows: [
    ...claimed.map(({ brag, actions, felt }) => ({
      label: BRAG_TITLES[brag],
      cells: [actions, ...FELT_VERDICTS.map((verdict) => felt[verdict])],
    })),
    { label: ALL, cells: [totals.actions, ...FELT_VERDICTS.map((verdict) => totals.felt[verdict])] },
  ],
})

/** Discussions that have not come to an end, by where they stand. */
export function OpenEndsChart({ area, chain: { open, withoutEnd, discussions } }: { area: string; chain: ChainImpactView }) {
  const bars: Bar[] = open.map(({ status, count }) => ({
    label: STATUS_TITLES[status],
    value: count,
    href: `/${area}/feedback?status=${status}`,
  }))
  const rows = [...bars.map(({ label, value }) => ({ label, cells: [value] })), { label: 'Without an end', cells: [withoutEnd] }]
  return (
    <ChartFigure
      id="open-ends"
      finding={
        <>
          <Count value={withoutEnd} of="Without an end" /> of <Count value={discussions} of="All that families began" /> things that
          families began have not come to an end.
        </>
      }
      counted="Public things that began a discussion, and have no last answer"
      warning="The last answer says: done, we cannot, or not ours. Until then it is open."
      table={{
        caption: 'Where they stand',
        columns: [{ label: 'Where it stands' }, { label: 'How many', numeric: true }],
        rows: [...rows, { label: 'All that families began', cells: [discussions] }],
      }}
    >
      <BarList bars={bars} fill="stitch" />
    </ChartFigure>
  )
}

/** What each organisation has not kept to: promises whose day has passed, and words that wait past their day. */
export const OverdueTable = ({ overdue }: { overdue: readonly OverdueView[] }) =>
  overdue.length === 0 ? (
    <p className="govuk-body">Nothing is past its date today.</p>
  ) : (
    <Table
      id="overdue-table"
      caption="What is past its date"
      columns={[{ label: 'Organisation' }, { label: 'Promises missed', numeric: true }, { label: 'No answer past the day', numeric: true }]}
      rows={overdue.map(({ organisation, promises, unanswered }) => ({ label: organisation, cells: [promises, unanswered] }))}
    />
  )
