import type { Day } from '#app/contract/ids.ts'
import type { MeasureChangeView, MeasureLineView, MeasureView, ReadingChangeView, ReadingView } from '#app/contract/measures.ts'
import { unbroken } from '#app/contract/periods.ts'
import type { ThemeLink } from '#app/contract/threads.ts'
import type { MeasureChangeTable, MeasureTable, ReadingChangeTable, ReadingTable } from '#db/measures/schema.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { dayOf } from '../clock.ts'
import { trendOf } from './trend.ts'

type Themes = ReadonlyMap<string, ThemeTable>

/** A measure in a list, from its figures in the order of time. */
export function measureLine(measure: MeasureTable, readings: ReadingTable[], themes: Themes): MeasureLineView {
  const own = readings.filter(({ beside }) => beside === '')
  const { ref, title, unit, better, target, themeId, retiredAt } = measure
  const latest = own.at(-1)
  const periods = unbroken(own.map(({ period }) => period))
  return {
    ref,
    title,
    unit,
    better,
    target,
    latest: latest && { period: latest.period, value: latest.value, n: latest.n },
    beside: besideLatest(readings, latest?.period),
    trend: trendOf(own, better),
    periods,
    values: valuesAt(periods, own),
    theme: themeLink(themes, themeId),
    retiredOn: retiredAt && dayOf(retiredAt),
  }
}

interface Whole {
  measure: MeasureTable
  readings: ReadingTable[]
  said: MeasureChangeTable[]
  were: ReadingChangeTable[]
}

/** One measure with all its figures and every change; what was changed stands newest first. */
export function measureView({ measure, readings, said, were }: Whole, themes: Themes): Omit<MeasureView, 'about' | 'actions'> {
  const of = (label: string) => readings.filter(({ beside }) => beside === label).map(readingView)
  return {
    ...measureLine(measure, readings, themes),
    counts: measure.counts,
    baseline: measure.baseline,
    source: measure.source,
    madeOn: dayOf(measure.madeAt),
    readings: of(''),
    besides: labelsOf(readings).map((label) => ({ label, readings: of(label) })),
    readingChanges: readingChanges(readings, were),
    measureChanges: measureChanges(measure, said, themes),
  }
}

/** The figure at each of these periods; null where there is none. */
export function valuesAt(periods: readonly string[], readings: readonly { period: string; value: number }[]): (number | null)[] {
  const byPeriod = new Map(readings.map(({ period, value }) => [period, value]))
  return periods.map((period) => byPeriod.get(period) ?? null)
}

const readingView = ({ period, value, n, note, enteredAt, byTitle }: ReadingTable): ReadingView => ({
  period,
  value,
  n,
  note,
  enteredOn: dayOf(enteredAt),
  by: byTitle,
})

/** The comparison for a period: of the label with the most figures, then the first by name. Without a period its latest. */
function besideLatest(readings: ReadingTable[], period: string | undefined): MeasureLineView['beside'] {
  const [label] = labelsOf(readings)
  const theirs = readings.filter(({ beside }) => label !== undefined && beside === label)
  const at = period === undefined ? theirs.at(-1) : theirs.find((reading) => reading.period === period)
  return at && { label: at.beside, period: at.period, value: at.value }
}

/** The labels of others, the one with the most figures first. */
function labelsOf(readings: ReadingTable[]): string[] {
  const counts = new Map<string, number>()
  for (const { beside } of readings) if (beside) counts.set(beside, (counts.get(beside) ?? 0) + 1)
  return [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1)).map(([label]) => label)
}

/** Newest first; each figure became what the next change of its period found there, or what stands there now. */
function readingChanges(readings: ReadingTable[], were: ReadingChangeTable[]): ReadingChangeView[] {
  const now = new Map(readings.map((reading) => [keyOf(reading), reading]))
  const views: ReadingChangeView[] = []
  for (const row of [...were].reverse()) {
    const became = row.tookBack ? undefined : now.get(keyOf(row))
    now.set(keyOf(row), row)
    const { id, period, beside, at, changedBy } = row
    views.push({ id, period, beside, was: saying(row), became: became && saying(became), on: dayOf(at), by: changedBy })
  }
  return views
}
const saying = ({ value, n, note }: ReadingTable) => ({ value, n, note })
const keyOf = ({ beside, period }: Pick<ReadingTable, 'beside' | 'period'>) => `${period}|${beside}`

const WHAT = {
  title: 'Title',
  counts: 'What is counted',
  unit: 'Unit',
  better: 'Which way it should go',
  baseline: 'Where it started',
  target: 'Target',
  source: 'Where the figures come from',
  theme: 'Theme',
} as const

/** Newest first, a line for each thing that was said differently. */
function measureChanges(measure: MeasureTable, said: MeasureChangeTable[], themes: Themes): MeasureChangeView[] {
  const views: MeasureChangeView[] = []
  let after = worded(measure, themes)
  for (const row of [...said].reverse()) {
    const before = worded(row, themes)
    for (const name of Object.keys(WHAT) as (keyof typeof WHAT)[]) {
      if (before[name] === after[name]) continue
      views.push({
        id: `${row.id}-${name}`,
        what: WHAT[name],
        was: before[name],
        became: after[name],
        on: dayOf(row.at) as Day,
        by: row.byTitle,
      })
    }
    after = before
  }
  return views
}

function worded(
  says: Pick<MeasureTable, 'title' | 'counts' | 'unit' | 'better' | 'baseline' | 'target' | 'source' | 'themeId'>,
  themes: Themes,
): Record<keyof typeof WHAT, string> {
  const { title, counts, unit, better, baseline, target, source, themeId } = says
  const number = (value: number | null) => (value === null ? '' : String(value))
  const theme = themeLink(themes, themeId)?.title ?? ''
  return { title, counts, unit, better, baseline: number(baseline), target: number(target), source, theme }
}

function themeLink(themes: Themes, themeId: string | null): ThemeLink | undefined {
  const theme = themeId ? themes.get(themeId) : undefined
  return theme && { slug: theme.slug, title: theme.title }
}
