import type { ChainImpactView } from '#app/contract/chain-views.ts'
import { STATUS_TITLES } from '#app/contract/feedback.ts'
import { FELT_VERDICT_TITLES, FELT_VERDICTS } from '#app/contract/felt.ts'
import { BRAG_TITLES } from '#app/contract/plan.ts'
import { type Bar, BarList } from '#app/design/bar-list.tsx'
import { ChartFigure } from '#app/design/chart-figure.tsx'
import { Count } from '#app/design/count.tsx'
import { Columns } from '#app/design/layout.tsx'

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

const UNOWNED = 'Themes that no plan owns'
/** So many themes that no plan owns stand in the picture. */
const THEMES_SHOWN = 10

/** Themes that families raise and under which no published action stands, by how much was said. */
export function UnownedChart({ area, unowned }: { area: string; unowned: ChainImpactView['unowned'] }) {
  const bars = unowned.map(({ slug, title, said }): Bar => ({ label: title, value: said, href: `/${area}/themes/${slug}` }))
  const more = bars.length - THEMES_SHOWN
  const [most] = bars
  return (
    <ChartFigure
      id="unowned"
      finding={
        <>
          <Count value={bars.length} of={UNOWNED} />{' '}
          {bars.length === 1 ? 'theme that families raise stands' : 'themes that families raise stand'} in no plan.{' '}
          {most && (
            <>
              Most is said about “{most.label}”: <Count value={most.value} of={most.label} />.
            </>
          )}
        </>
      }
      counted="Public things said on each theme under which no action of a plan stands"
      warning={`One thing can be under several themes.${more > 0 ? ` ${more} more ${more === 1 ? 'stands' : 'stand'} in the table.` : ''}`}
      table={{
        caption: UNOWNED,
        columns: [{ label: 'Theme' }, { label: 'Things said', numeric: true }],
        rows: [...bars.map(({ label, value }) => ({ label, cells: [value] })), { label: UNOWNED, cells: [bars.length] }],
      }}
    >
      <BarList bars={bars.slice(0, THEMES_SHOWN)} fill="stitch" />
    </ChartFigure>
  )
}
