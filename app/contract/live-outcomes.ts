import type { Day } from './ids.ts'
import type { DecisionState, MeetingActionState } from './outcome-states.ts'

/** What is proposed to be decided, or what is to be done, as everybody who follows a meeting sees it. */
export type LiveOutcomeCard = { thing: 'outcome'; id: string; ref: string; words: string; item: string } & (
  | { kind: 'decision'; state: DecisionState }
  | { kind: 'action'; state: MeetingActionState; who: string; dueOn: Day }
)
