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
  totals: Record<'late' | 'noEvidence' | 'silent' | 'disputed' | 'doneNotFelt' | 'cameBack' | 'unanswered' | 'promises', number>
}
export const EXCEPTIONS_SHOWN = 12
