import type { Day } from './ids.ts'
import type { PlannedActionView } from './plan-views.ts'
import type { ThreadRowView } from './threads.ts'

export interface MyActionsView {
  /** The organisations for which this person works here. */
  organisations: string[]
  /** Those that want an update first, then by date. */
  actions: PlannedActionView[]
  /** Actions of everybody else that this person may update as an officer or the chair. */
  others: PlannedActionView[]
}

/** An answer that said by when, and the day has passed. */
export interface BrokenPromiseView {
  ref: string
  title: string
  kind: 'will_by' | 'looking_into'
  by: string
  day: Day
  daysLate: number
}
/** Something public that waits for an answer past its date. */
export interface UnansweredView extends ThreadRowView {
  dueOn: Day
  workingDaysLate: number
}
/** The same for something that was said to an item of a meeting. */
export interface AtMeetingView extends UnansweredView {
  meeting: { ref: string; title: string }
}
/** Everything that is not as it should be. Lists are cut at `EXCEPTIONS_SHOWN`; totals are whole. */
export interface ExceptionsView {
  today: Day
  late: PlannedActionView[]
  noEvidence: PlannedActionView[]
  silent: PlannedActionView[]
  disputed: PlannedActionView[]
  doneNotFelt: PlannedActionView[]
  cameBack: PlannedActionView[]
  unanswered: UnansweredView[]
  promises: BrokenPromiseView[]
  /** Said to an item of a meeting, and without a written answer ten working days later. Some of it can be in `unanswered` too. */
  atMeetings: AtMeetingView[]
  totals: Record<
    'late' | 'noEvidence' | 'silent' | 'disputed' | 'doneNotFelt' | 'cameBack' | 'unanswered' | 'promises' | 'atMeetings',
    number
  >
}
export const EXCEPTIONS_SHOWN = 12
