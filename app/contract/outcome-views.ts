import type { AgendaItemId, Day, Moment } from './ids.ts'
import type { DecisionState, MeetingActionState } from './outcome-states.ts'
import type { EvidenceKind, ItemOutcome } from './outcomes.ts'
import type { ThemeLink } from './threads.ts'

/** The meeting and the item to which something belongs. */
export interface FromMeeting {
  meeting: { ref: string; title: string; day: Day }
  item: { ref: string; title: string } | undefined
}
/** What a forum says against something, as it wrote it. */
export interface DissentView {
  id: string
  forum: string
  words: string
  on: Day
  takenBackOn: Day | null
  /** Whether this reader speaks for the forum, and can take it back. */
  own: boolean
}
/** One thing on which a decision rests. `title` is empty where it is not to be read any more. */
export interface EvidenceView {
  kind: EvidenceKind
  path: string
  title: string
  language: string
  /** Whether it came from somebody who was not in the room; undefined where that is no question. */
  fromOutside: boolean | undefined
}
export interface DecisionLineView extends FromMeeting {
  ref: string
  state: DecisionState
  words: string
  /** When it was proposed, decided or dropped. */
  on: Day
  dissents: number
}
export interface DecisionView extends DecisionLineView {
  proposed: { words: string; on: Day; by: string }
  /** The day after which it can be decided, as long as it cannot. */
  whyNotYet: string | undefined
  decided: { decider: string; body: string; delegation: string; options: string[]; reasons: string; by: string } | undefined
  dropReason: string
  evidence: EvidenceView[]
  /** How many of the cited things families said came from people who were not in the room. */
  said: { all: number; fromOutside: number }
  dissent: DissentView[]
  /** The forums for which this reader can say something against it. */
  speakFor: { forumId: string; name: string }[]
}
export interface DecisionsView {
  asked: { state: DecisionState | undefined; theme: ThemeLink | undefined; dissent: boolean }
  themes: ThemeLink[]
  rows: DecisionLineView[]
  after: string | undefined
}

export interface MeetingActionView extends FromMeeting {
  ref: string
  words: string
  who: string
  dueOn: Day
  late: boolean
  state: MeetingActionState
  reason: string
  planAction: string
  /** What was told of it, the first first. */
  steps: { state: MeetingActionState; reason: string; on: Day; by: string }[]
}
export interface MeetingLogView {
  open: MeetingActionView[]
  closed: MeetingActionView[]
}

/** Something of a meeting that is not finished. */
export interface UnfinishedView {
  what: 'item' | 'question' | 'decision'
  ref: string
  title: string
  outcome: ItemOutcome | undefined
  reason: string
  /** Where it goes on. */
  carried: { meeting: string; title: string; reason: string } | undefined
}
/** What came of a meeting, on its page and at the desk. */
export interface OutcomesView {
  meeting: { ref: string; title: string; startsAt: Moment; hasBegun: boolean }
  decisions: DecisionLineView[]
  actions: MeetingActionView[]
  unfinished: UnfinishedView[]
}
export interface OutcomesDeskView extends OutcomesView {
  items: { id: AgendaItemId; ref: string; number: string; title: string }[]
  papers: { id: string; title: string }[]
  themes: ThemeLink[]
  /** Why nothing can be decided yet. */
  whyNotDecide: string | undefined
  /** The meeting at which unfinished things go on. */
  next: { ref: string; title: string; day: Day } | undefined
  plans: { ref: string; title: string; priorities: { id: string; title: string }[] }[]
}
