import type {
  AgendaItemId,
  AreaId,
  Day,
  DecisionId,
  DissentId,
  ForumId,
  MeetingActionId,
  MeetingId,
  MinutesLineId,
  Moment,
} from '#app/contract/ids.ts'
import type { MeetingActionState } from '#app/contract/outcome-states.ts'
import type { EvidenceKind, ItemOutcome } from '#app/contract/outcomes.ts'

/** Something that is proposed to be decided, and how it was decided. What was proposed stays as it was said. */
export interface DecisionTable {
  id: DecisionId
  areaId: AreaId
  meetingId: MeetingId
  itemId: AgendaItemId
  ref: string
  proposedWords: string
  proposedAt: Moment
  /** Role and organisation, never a name. */
  proposedBy: string
  /** From here on empty until it is decided. */
  words: string
  decider: string
  body: string
  delegation: string
  /** One on a line. */
  options: string
  reasons: string
  decidedAt: Moment | null
  decidedBy: string
  droppedAt: Moment | null
  dropReason: string
}
/** What a decision rests on. `about`: an id. */
export interface DecisionEvidenceTable {
  decisionId: DecisionId
  rank: number
  kind: EvidenceKind
  about: string
}
/** What a forum says against a decision or a line of the minutes, word by word. Only the forum can take it back. */
export interface DissentTable {
  id: DissentId
  areaId: AreaId
  meetingId: MeetingId
  decisionId: DecisionId | null
  lineId: MinutesLineId | null
  forumId: ForumId
  words: string
  at: Moment
  takenBackAt: Moment | null
}
/** A line of the log of a meeting: what is to be done, by whom and by when. */
export interface MeetingActionTable {
  id: MeetingActionId
  areaId: AreaId
  meetingId: MeetingId
  itemId: AgendaItemId | null
  ref: string
  words: string
  /** A role or an organisation, never a name. */
  who: string
  dueOn: Day
  at: Moment
  byTitle: string
  state: MeetingActionState
  stateReason: string
  /** The reference of the action of the plan that it became, or empty. */
  planAction: string
}
/** What was told of an action of the log, the first told first. */
export interface MeetingActionStepTable {
  actionId: MeetingActionId
  number: number
  state: MeetingActionState
  reason: string
  at: Moment
  byTitle: string
}
/** Why an item was not finished. */
export interface ItemOutcomeTable {
  itemId: AgendaItemId
  meetingId: MeetingId
  outcome: ItemOutcome
  reason: string
  at: Moment
  byTitle: string
}
