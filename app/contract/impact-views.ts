import type { AnswerView } from './answers.ts'
import type { AnswerKind } from './impact.ts'
import type { ThemeLink, ThreadRowView } from './threads.ts'

/** A month of the calendar: `2026-05`. */
export type MonthText = `${number}-${string}`

/** How many public things were said in each month, from the first month with any to the last. */
export interface SaidByMonth {
  months: MonthText[]
  values: number[]
  /** Said before the first of these months, where the list would be too long. */
  earlier: number
  total: number
}

export interface ThemeCount extends ThemeLink {
  contributions: number
  responses: number
}

/** Working days from said to answered, over everything public that has an answer. */
export interface AnswerTimes {
  answered: number
  waiting: number
  lowerQuartile: number | null
  median: number | null
  upperQuartile: number | null
  longest: number | null
  /** In so many days an answer is promised. */
  promisedDays: number
  /** How many answers took from `from` to `to` working days. */
  steps: { from: number; to: number | null; count: number }[]
}

/** What changed: answers, and the figures around them. Every figure is over what is public. */
export interface ImpactView {
  asked: { kind?: AnswerKind | undefined; theme?: ThemeLink | undefined }
  said: number
  answered: number
  answers: AnswerView[]
  /** How many answers fit what is asked, and how many of each kind there are in all. */
  total: number
  kinds: { kind: AnswerKind; count: number }[]
  after?: string | undefined
  before?: string | undefined
  themes: ThemeCount[]
  byMonth: SaidByMonth
  times: AnswerTimes
}

/** One theme: what was said on it and what was answered. */
export interface ThemePageView {
  slug: string
  title: string
  about: string
  contributions: number
  byMonth: SaidByMonth
  latest: ThreadRowView[]
  answers: AnswerView[]
  answersInAll: number
}

/** The front page of an area. `said` is one total of all, public or not; `readAtLeast` is rounded down to ten, because it would tell apart what is not public. */
export interface AreaHomeView {
  said: number
  readAtLeast: number
  tagged: number
  answered: number
  waiting: number
  medianDays: number | null
  themes: ThemeCount[]
  themesInAll: number
  answers: AnswerView[]
}
