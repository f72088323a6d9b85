import { z } from 'zod'
import { maybe } from './desk.ts'
import type { Day } from './ids.ts'
import { numberOf, wholeNumberOf } from './numbers.ts'
import { EARLIEST_YEAR, periodOf } from './periods.ts'
import type { ThemeLink, ThreadRowView } from './threads.ts'
import { oneLine, words } from './words.ts'

/** Which way a measure should move; neither for what is only counted, so that nobody calls its moves good or bad. */
export const BETTER = ['up', 'down', 'neither'] as const
export type Better = (typeof BETTER)[number]
export const BETTER_TITLES: Record<Better, string> = {
  up: 'It should go up',
  down: 'It should go down',
  neither: 'Neither: it is only counted',
}

/** Fewer than so many cases could point to a child: such a figure is not taken in. */
export const LEAST_CASES = 10
/** From so many figures on there is a trend. */
export const LEAST_FOR_TREND = 3
/** With so many others a measure can be compared. */
export const MOST_BESIDES = 4
/** So many lines can be pasted at once. */
export const MOST_LINES = 400
/** So many of the newest things said stand on the page of a measure. */
export const MEASURE_SHOWS = 10
/** What stands in the place of a number where there is none. */
export const NO_FIGURE = 'No figure'

/** Sentences for what is wrong with a figure, the same at the desk, in what is pasted and in what is imported. */
export const WRONG_PERIOD = `Write when it was: a year like 2025, 2024/25, 2025-Q3, 2025-09 or 2025-09-30, from ${EARLIEST_YEAR} on`
export const WRONG_VALUE = 'Write the figure as a number, like 37.2. Leave the period out where there is none: nothing is not 0'
export const WRONG_CASES = 'Write over how many cases it is as a whole number, like 1389, or leave it empty'
export const TOO_FEW_CASES = `A figure over fewer than ${LEAST_CASES} cases could point to a child, so it is not kept. Leave this period out`

const text = (rules: Parameters<typeof words>[0]) => z.preprocess((value) => value ?? '', words(rules))
const line = (rules: Parameters<typeof oneLine>[0]) => z.preprocess((value) => value ?? '', oneLine(rules))
const number = (sentence: string) =>
  z
    .string({ error: sentence })
    .refine((typed) => numberOf(typed) !== undefined, sentence)
    .transform((typed) => numberOf(typed)!)
const besideLabel = line({ maxChars: 40 })
const period = z
  .string({ error: WRONG_PERIOD })
  .refine((typed) => periodOf(typed) !== undefined, WRONG_PERIOD)
  .transform((typed) => periodOf(typed)!)

/** What a measure says of itself. */
export const MeasureForm = z.object({
  title: line({ maxChars: 160, empty: 'Give it a short title' }),
  counts: text({ maxChars: 1000, empty: 'Write what exactly is counted, and of what' }),
  unit: line({ maxChars: 30 }),
  better: z.enum(BETTER, { error: 'Choose which way it should go' }),
  baseline: maybe(number('Write where it started as a number, like 46.3, or leave it empty')),
  target: maybe(number('Write the target as a number, like 60, or leave it empty')),
  source: line({ maxChars: 300, empty: 'Write where the figures come from' }),
  theme: maybe(z.string().max(80)),
})
export type MeasureInput = z.output<typeof MeasureForm>

/** One figure: ours, or that of somebody else to compare with (`beside`). */
export const ReadingForm = z.object({
  period,
  value: number(WRONG_VALUE),
  n: maybe(
    z
      .string({ error: WRONG_CASES })
      .refine((typed) => wholeNumberOf(typed) !== undefined, WRONG_CASES)
      .refine((typed) => (wholeNumberOf(typed) ?? LEAST_CASES) >= LEAST_CASES, TOO_FEW_CASES)
      .transform((typed) => wholeNumberOf(typed)!),
  ),
  note: line({ maxChars: 300 }),
  beside: besideLabel,
})
/** Many figures at once, one on a line: when, the figure, over how many cases, a note; parted by tabs or commas. */
export const PasteForm = z.object({
  readings: text({ maxChars: 20_000, empty: 'Paste at least one line' }),
  beside: besideLabel,
})
/** Which figure is taken back. */
export const TakeBackForm = z.object({ period, beside: besideLabel })

/** One figure as everybody sees it. */
export interface ReadingView {
  period: string
  value: number
  n: number | null
  note: string
  enteredOn: Day
  /** Role and organisation. */
  by: string
}
/** What a line of figures does, in its last steps. `good`: whether it is the way it should go; undefined where there is none. */
export interface TrendView {
  direction: 'up' | 'down' | 'same' | 'mixed'
  /** How many steps in a row. */
  steps: number
  /** Where these steps began. */
  since: string
  good?: boolean | undefined
}
/** A figure of the same period to compare with. */
export interface BesideView {
  label: string
  period: string
  value: number
}

/** A measure in a list. */
export interface MeasureLineView {
  ref: string
  title: string
  unit: string
  better: Better
  target: number | null
  latest: Pick<ReadingView, 'period' | 'value' | 'n'> | undefined
  /** The comparison for the period of the latest figure. */
  beside: BesideView | undefined
  /** Undefined with fewer than three figures. */
  trend: TrendView | undefined
  /** Every period from the first to the last; null where there is no figure. */
  periods: string[]
  values: (number | null)[]
  theme: ThemeLink | undefined
  retiredOn: Day | null
}

/** What a figure was before somebody corrected it or took it back. */
export interface ReadingChangeView {
  id: string
  period: string
  beside: string
  was: Pick<ReadingView, 'value' | 'n' | 'note'>
  /** Undefined when it was taken back. */
  became: Pick<ReadingView, 'value' | 'n' | 'note'> | undefined
  on: Day
  by: string
}
/** One thing that a measure said of itself, before and after. */
export interface MeasureChangeView {
  id: string
  what: string
  was: string
  became: string
  on: Day
  by: string
}

/** One measure with all its figures, in the order of time, and every change. */
export interface MeasureView extends MeasureLineView {
  counts: string
  baseline: number | null
  source: string
  madeOn: Day
  /** Our own. */
  readings: ReadingView[]
  /** Those of others, the one with the most figures first. */
  besides: { label: string; readings: ReadingView[] }[]
  /** Newest first. */
  readingChanges: ReadingChangeView[]
  measureChanges: MeasureChangeView[]
  /** The newest public things said about it. */
  about: ThreadRowView[]
  /** The published actions that it measures. */
  actions: { ref: string; number: string; title: string }[]
}
/** The same for those who keep it. */
export interface MeasureAtDeskView extends MeasureView {
  themes: ThemeLink[]
}

/** A line of what was pasted that cannot be kept, and why. */
export interface BadLine {
  line: number
  text: string
  reason: string
}
/** A line that can be kept. `before`: the figure that it corrects; `same` where nothing changes. */
export interface GoodLine {
  line: number
  period: string
  value: number
  n: number | null
  note: string
  before: Pick<ReadingView, 'value' | 'n' | 'note'> | undefined
  same: boolean
}
/** What was pasted, before anything is kept. */
export interface PastedView {
  beside: string
  good: GoodLine[]
  bad: BadLine[]
}
