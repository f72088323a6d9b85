import { figureText, type GuardedFigure } from '../contract/guarded.ts'
import type { CrossView, ResultView } from '../contract/surveys/result-views.ts'
import { type Bar, BarList } from '../design/bar-list.tsx'
import { ChartFigure } from '../design/chart-figure.tsx'
import { Count } from '../design/count.tsx'
import { Few } from '../design/few.tsx'
import { Table } from '../design/table.tsx'

interface ResultFigureProps {
  id: string
  result: ResultView
  people: GuardedFigure
}

/** The answers to one question: sentence, picture and table with the same figures, then by groups. */
export function ResultFigure({ id, result, people }: ResultFigureProps) {
  const bars: Bar[] = result.rows.flatMap(({ label, figure }) => ('shown' in figure ? [{ label, value: figure.shown }] : []))
  return (
    <>
      {bars.length === 0 ? (
        <p className="govuk-body">
          <Few />
        </p>
      ) : (
        <ChartFigure
          id={id}
          finding={<Finding bars={bars} />}
          counted={<>Families who gave each answer{'shown' in people && <>, of {people.shown} who took part</>}</>}
          warning={<Warning result={result} hidden={bars.length < result.rows.length} />}
          table={tableOf(result)}
        >
          <BarList bars={bars} />
        </ChartFigure>
      )}
      {result.by.map((cross, at) => (
        <Cross key={cross.id} id={`${id}-by-${at}`} cross={cross} />
      ))}
    </>
  )
}

function Finding({ bars }: { bars: Bar[] }) {
  const most = bars.reduce((best, bar) => (bar.value > best.value ? bar : best))
  return (
    <>
      Of the answers that we can show, “<span dir="auto">{most.label}</span>” was given most:{' '}
      <Count value={most.value} of={most.label} words="families" />.
    </>
  )
}

const Warning = ({ result, hidden }: { result: ResultView; hidden: boolean }) => (
  <>
    {hidden && 'Where a number is missing, there are too few families so far, or it protects another number. '}
    {result.kept && 'Too little was new to show newer figures here, so these are from earlier in this wave. '}
    The range tells where the share of all families is likely to be (95 in 100). People who answer may differ from those who do not.
  </>
)

const tableOf = ({ question, rows }: ResultView) => ({
  caption: question,
  columns: [{ label: 'Answer' }, { label: 'Families', numeric: true }, { label: 'In 100', numeric: true }, { label: 'Range' }],
  rows: rows.map(({ label, figure, share }) => ({
    label,
    cells: [cell(figure), share ? share.percent : 'Not given', share ? `${share.low} to ${share.high}` : 'Not given'],
  })),
})

const cell = (figure: GuardedFigure) => ('shown' in figure ? figure.shown : figure.hidden === 'few' ? <Few /> : figureText(figure))

/** A question by a group; where nothing of it can be shown, that is said in place of an empty table. */
function Cross({ id, cross: { by, columns, rows } }: { id: string; cross: CrossView }) {
  const some = rows.some(({ figures }) => figures.some((figure) => 'shown' in figure))
  if (!some)
    return (
      <p className="govuk-body">
        <span dir="auto">{by}</span> <Few />
      </p>
    )
  const labels = [{ label: 'Group' }, { label: 'Took part', numeric: true }, ...columns.map((label) => ({ label, numeric: true }))]
  return (
    <Table
      id={id}
      caption={<span dir="auto">{by}</span>}
      columns={labels}
      rows={rows.map(({ label, people, figures }) => ({ label, cells: [people, ...figures].map(cell) }))}
    />
  )
}
