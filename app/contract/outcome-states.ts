/** Where something stands that is to be decided. */
export const DECISION_STATES = ['proposed', 'decided', 'dropped'] as const
export type DecisionState = (typeof DECISION_STATES)[number]
export const DECISION_STATE_TITLES: Record<DecisionState, string> = {
  proposed: 'Proposed',
  decided: 'Decided',
  dropped: 'Not taken further',
}

/** Where an action of the log stands. */
export const MEETING_ACTION_STATES = ['open', 'done', 'not_done', 'in_plan'] as const
export type MeetingActionState = (typeof MEETING_ACTION_STATES)[number]
export const MEETING_ACTION_TITLES: Record<MeetingActionState, string> = {
  open: 'To do',
  done: 'Done',
  not_done: 'Not done',
  in_plan: 'In the plan now',
}
