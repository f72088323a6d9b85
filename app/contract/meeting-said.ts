import type { AnswerView } from './answers.ts'
import type { Day, Ref } from './ids.ts'
import type { MeetingLineView } from './meeting-views.ts'
import type { ThreadRowView } from './threads.ts'

/** How much of what was said to a meeting stands on one page. */
export const SAID_ON_A_PAGE = 100

/** What those who cannot come can say to a meeting, and how much was said. Figures are of what everybody can read. */
export interface MeetingSaidView {
  /** The first and the last day. */
  opensOn: Day
  closesOn: Day
  /** The day by which what was said up to the meeting has its written answer. */
  answersBy: Day
  /** Why nothing can be said now; undefined: something can be. */
  whyNot: string | undefined
  said: number
  answered: number
  /** Without an answer past its day. */
  late: number
}

/** Something that was said to an item, with its answers, or with its clock as long as there is none. */
export interface SaidRowView extends ThreadRowView {
  answers: AnswerView[]
  /** When the answer is due; null while the clock stands still. */
  dueOn: Day | null
  late: boolean
}
/** An item to which something was said. */
export interface SaidItemView {
  ref: string
  title: string
  /** How much was said to it in all. */
  count: number
  /** What stands on this page, what was said first comes first. */
  rows: SaidRowView[]
}
/** Everything that was said to a meeting, item by item. */
export interface SaidPageView extends MeetingSaidView {
  meeting: MeetingLineView
  items: SaidItemView[]
  /** The reference after which it goes on. */
  goesOnAfter: Ref | undefined
}
