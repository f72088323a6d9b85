import type { GuardedFigure } from '../guarded.ts'
import type { Day, Moment } from '../ids.ts'
import type { Share } from './interval.ts'

/** What came of one wave of a survey, from what was released and frozen. */
export interface SurveyResultsView {
  ref: string
  title: string
  language: string
  wave: ResultWave
  /** All waves that can be read, the first first. */
  waves: number[]
  people: GuardedFigure
  /** Who of the invited took part; only when the wave is over and only where people were invited one by one. */
  invited: { all: GuardedFigure; share: Share | undefined } | undefined
  questions: ResultView[]
}
export interface ResultWave {
  number: number
  opensAt: Moment
  closesAt: Moment
  over: boolean
  reachedBy: string
  whatWeDidBy: Day
}
/** The answers to one question, or to one line of it. */
export interface ResultView {
  id: string
  question: string
  rows: ResultRow[]
  /** Too little was new in the last release, so this stands as it was in an earlier one. */
  kept: boolean
  by: CrossView[]
  trend: TrendView | undefined
}
export interface ResultRow {
  label: string
  figure: GuardedFigure
  /** Of everybody who took part; only from enough people on. */
  share: Share | undefined
}
/** A question by a group of people. */
export interface CrossView {
  id: string
  by: string
  columns: string[]
  rows: { label: string; people: GuardedFigure; figures: GuardedFigure[] }[]
}
/** The same question over waves. `change` is from the first to the last that can be shown. */
export interface TrendView {
  of: string
  steps: { wave: number; day: Day; share: Share | undefined; people: number | undefined }[]
  change: 'more' | 'fewer' | 'none' | undefined
}
