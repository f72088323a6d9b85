import { type Better, type MeasureView, NO_FIGURE, type ReadingView } from '../contract/measures.ts'
import { periodInWords, unbroken } from '../contract/periods.ts'
import { ChartFigure } from '../design/chart-figure.tsx'
import type { PlotLine } from '../design/plot-size.ts'
import type { TableProps } from '../design/table.tsx'
import { TimePlot } from '../design/time-plot.tsx'
import { writtenShort } from '../design/written.ts'
import { HERE, inPlot, inSentence } from './figure-words.ts'
import { MeasureFinding } from './measure-finding.tsx'

interface MeasureChartProps {
  measure: MeasureView
  /** The name of the area, for who its own line is. */
  here: string
  /** Whose figures stand beside, by label; the first unless one is chosen. */
  besideLabel?: string | undefined
}
const CASES = 'How many'
/** So many times as much as the other can still be drawn beside it. */
const MOST_TIMES = 8

/** A measure through time: sentence, picture, warning and table with the same figures. */
export function MeasureChart({ measure, here, besideLabel }: MeasureChartProps) {
  const { ref, title, unit, target, readings } = measure
  const beside = measure.besides.find(({ label }) => label === besideLabel) ?? measure.besides[0]
  if (readings.length === 0 && !beside) return <p className="govuk-body">There is no figure so far.</p>
  const drawn = beside && onOneScale(readings, beside.readings) ? beside : undefined
  const periods = unbroken([...readings, ...(drawn?.readings ?? [])].map(({ period }) => period))
  const lines: PlotLine[] = [{ label: HERE, tone: 'service', values: alongOf(periods, readings) }]
  if (drawn) lines.push({ label: drawn.label, tone: 'beside', values: alongOf(periods, drawn.readings) })
  return (
    <ChartFigure
      id={`chart-${ref}`}
      finding={<MeasureFinding measure={measure} beside={beside} />}
      counted={<Counted measure={measure} here={here} beside={beside?.label} drawn={drawn !== undefined} />}
      warning={<Warning measure={measure} />}
      table={tableOf(measure)}
    >
      <TimePlot
        id={`picture-${ref}`}
        title={title}
        description={describe(measure, periods)}
        steps={periods.map((period) => ({ name: periodInWords(period), short: periodInWords(period, true) }))}
        lines={lines}
        target={target === null ? undefined : { value: target, words: `Target ${inPlot(target, unit)}` }}
        show={(value) => inPlot(value, unit)}
        axis={(value) => inPlot(value, unit, writtenShort)}
      />
    </ChartFigure>
  )
}

/** Whether two rows can be drawn with one scale: where one is many times the other, the smaller would be a flat line that says nothing. */
function onOneScale(some: readonly ReadingView[], others: readonly ReadingView[]): boolean {
  const reach = (readings: readonly ReadingView[]) => Math.max(...readings.map(({ value }) => Math.abs(value)))
  const [less = 0, more = 0] = [reach(some), reach(others)].sort((a, b) => a - b)
  return some.length === 0 || more <= MOST_TIMES * less
}

const alongOf = (periods: readonly string[], readings: readonly { period: string; value: number }[]) =>
  periods.map((period) => readings.find((reading) => reading.period === period)?.value ?? null)

const BETTER_WORDS: Record<Better, string> = { up: 'More is better. ', down: 'Less is better. ', neither: '' }

interface CountedProps {
  measure: MeasureView
  here: string
  beside: string | undefined
  drawn: boolean
}

function Counted({ measure: { counts, better }, here, beside, drawn }: CountedProps) {
  const dashed = drawn ? ` Dashed line: ${beside}.` : ` ${beside} is on another scale, so it stands in the table only.`
  return (
    <span dir="auto">
      {counts.replace(/[.\s]*$/, '.')} {BETTER_WORDS[better]}Solid line: {here}.{beside && dashed}
    </span>
  )
}

function Warning({ measure: { source, latest, readings } }: { measure: MeasureView }) {
  const last = readings.at(-1)
  return (
    <span dir="auto">
      From: {source.replace(/[.\s]*$/, '.')}{' '}
      {latest &&
        (latest.n === null
          ? 'Over how many cases the latest figure is was not given. '
          : `The latest figure is over ${latest.n.toLocaleString('en-GB')} cases (n). `)}
      {last?.note && `Note to ${periodInWords(last.period)}: ${last.note.replace(/[.\s]*$/, '.')} `}
      Where there is no figure, the line breaks: nothing is not 0.
    </span>
  )
}

function describe({ title, unit, readings, target }: MeasureView, periods: readonly string[]): string {
  const first = readings[0]
  const last = readings.at(-1)
  if (!first || !last) return `${title}: from ${periodInWords(periods[0]!)} to ${periodInWords(periods.at(-1)!)}, others only.`
  const way = first === last ? '' : ` ${inSentence(first.value, unit)} in ${periodInWords(first.period)},`
  return `${title}:${way} ${inSentence(last.value, unit)} in ${periodInWords(last.period)}.${target === null ? '' : ` Target: ${inSentence(target, unit)}.`}`
}

/** Every figure, ours and those of all others, with over how many cases ours are and the notes. */
function tableOf({ title, unit, readings, besides, target }: MeasureView): TableProps {
  const all = unbroken([...readings, ...besides.flatMap((beside) => beside.readings)].map(({ period }) => period))
  const withNotes = readings.some(({ note }) => note !== '')
  const rows = all.map((period) => {
    const own = readings.find((reading) => reading.period === period)
    const theirs = besides.map((beside) => beside.readings.find((reading) => reading.period === period)?.value ?? NO_FIGURE)
    const n = own ? (own.n ?? 'Not given') : NO_FIGURE
    return { label: periodInWords(period), cells: [own?.value ?? NO_FIGURE, ...theirs, n, ...(withNotes ? [own?.note ?? ''] : [])] }
  })
  const inTarget =
    target === null ? [] : [{ label: 'Target', cells: [target, ...besides.map(() => NO_FIGURE), NO_FIGURE, ...(withNotes ? [''] : [])] }]
  return {
    caption: `${title}${unit === '%' ? ', out of 100' : unit && `, in ${unit === '£' ? 'pounds' : unit}`}`,
    columns: [
      { label: 'When' },
      { label: HERE, numeric: true },
      ...besides.map(({ label }) => ({ label, numeric: true })),
      { label: CASES, numeric: true },
      ...(withNotes ? [{ label: 'Note' }] : []),
    ],
    rows: [...rows, ...inTarget],
  }
}
