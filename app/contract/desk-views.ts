import type { RoleName } from './actor.ts'
import type { TakenOut } from './desk.ts'
import type { Channel, Kind, LocalOfferHead, State, Voice } from './feedback.ts'
import type { ContributionId, Day, Moment, Ref } from './ids.ts'
import type { AnswerKind } from './impact.ts'
import type { ContactKind } from './people.ts'
import type { ActionChoice } from './plan-choices.ts'
import type { ReleaseAtDeskView } from './release.ts'
import type { AboutLineKind } from './say.ts'

export const QUEUE_PARTS = ['waiting', 'held', 'private', 'wrong_box'] as const
export type QueuePartName = (typeof QUEUE_PARTS)[number]
export const QUEUE_PART_TITLES: Record<QueuePartName, string> = {
  waiting: 'Waiting',
  held: 'Held',
  private: 'Kept private',
  wrong_box: 'The author says: wrong theme',
}

/** An area in which somebody has a role, with what waits there. */
export interface DeskAreaView {
  slug: string
  name: string
  waiting: number
  held: number
  /** When the oldest that waits was said; null when nothing waits. */
  oldestSaidAt: Moment | null
  /** Open escalations; null for who may not know. */
  escalations: number | null
  may: DeskMay
}
export interface DeskMay {
  readQueue: boolean
  moderate: boolean
  answer: boolean
  keepMeasures: boolean
  /** Makes surveys and says when they are asked. */
  makeSurveys: boolean
  /** Makes and agrees plans. */
  makePlans: boolean
  /** Plans meetings and keeps their agendas. */
  planMeetings: boolean
  /** Sees the actions that they or others own here, to tell how they stand. */
  seeActions: boolean
  seeEscalations: boolean
  editRules: boolean
  seeLedger: boolean
  administer: boolean
}

/** One line of the queue. The opening words are what was written, before anything is taken out. */
export interface QueueLineView {
  ref: Ref
  opening: string
  language: string
  voice: Voice
  channel: Channel
  saidAt: Moment
  mayShow: boolean
  read: boolean
  isReply: boolean
}
export interface QueueView {
  area: DeskAreaView
  part: QueuePartName
  lines: QueueLineView[]
  /** How many there are in all, in this part. */
  total: number
  dealtWithToday: number
}

/** Something that a rule would take out. */
export interface SuggestionView {
  number: number
  start: number
  end: number
  kind: string
  what: string
  shownAs: string
  /** Whether it is ticked to be taken out: at first always; later as it was decided. */
  take: boolean
}
export interface ThemeChoiceView {
  slug: string
  title: string
  chosen: boolean
  /** Words that made the machine suggest it. */
  why: string[]
}
export interface StepLineView {
  stepId: string
  name: string
  at: Moment
  role: RoleName | null
  by: string
  reason: string | null
  undone: boolean
}
export interface ItemAnswerView {
  ref: string
  kind: AnswerKind
  title: string
  answeredAt: Moment
}

/** One thing to be read, with everything that helps to decide. */
export interface DeskItemView {
  id: ContributionId
  ref: Ref
  state: State
  reason: string | null
  kind: Kind
  channel: Channel
  voice: Voice
  language: string
  onBehalf: boolean
  localOfferHead: LocalOfferHead | null
  saidAt: Moment
  readAt: Moment | null
  mayShow: boolean
  wrongBox: boolean
  forum: string | null
  spokenAs: string | null
  /** What it was said under, where that is public. */
  under: { ref: Ref; opening: string; language: string } | null
  about: { kind: 'theme' | 'response' | 'submission' | AboutLineKind; title: string; address: string } | null
  words: string
  shown: { words: string; takenOut: TakenOut[] } | null
  suggestions: SuggestionView[]
  themes: ThemeChoiceView[]
  routes: ContactKind[]
  organisations: { id: string; name: string; chosen: boolean }[]
  earlier: { number: number; writtenAt: Moment; words: string }[]
  steps: StepLineView[]
  /** The step that can be undone now. */
  undo: string | null
  answers: ItemAnswerView[]
  previous: Ref | null
  next: Ref | null
  may: {
    publish: boolean
    keepPrivate: boolean
    hold: boolean
    decline: boolean
    hide: boolean
    tag: boolean
    escalate: boolean
    answer: boolean
    replyOfficially: boolean
  }
}

/** An escalation, without the words. */
export interface EscalationLineView {
  id: string
  labels: string[]
  at: Moment
  dueAt: Moment
  passedAt: Moment | null
  acknowledgedAt: Moment | null
  closedAt: Moment | null
  overdue: boolean
  mayRead: boolean
}
/** An escalation with the words, for the safeguarding lead alone. */
export interface EscalationView extends EscalationLineView {
  ref: Ref
  words: string
  language: string
  channel: Channel
  voice: Voice
  saidAt: Moment
  mayShow: boolean
  steps: { done: string; by: string; at: Moment }[]
}

/** Something that can be put under an answer. */
export interface AnswerableView {
  ref: Ref
  /** What others read, or what was written where it is not shown. */
  opening: string
  language: string
  state: State
  saidAt: Moment
  waitingDays: number
  themes: string[]
}

/** An answer as those who give answers see it. */
export interface AnswerAtDeskView {
  ref: string
  kind: AnswerKind
  partOf: boolean
  title: string
  said: string
  words: string
  whatWouldChange: string
  passedTo: string
  byDay: Day | null
  untilDay: Day | null
  by: string
  answeredAt: Moment
  contributions: number
  rows: AnswerableView[]
  earlier: { kind: AnswerKind; title: string; words: string; answeredAt: Moment }[]
  themes: { slug: string; title: string }[]
  /** The reference of the action that it names, and all that it could name. */
  action: string | undefined
  actions: ActionChoice[]
  /** Whether it waits for its release: nobody outside has read it. */
  waits: boolean
  release: ReleaseAtDeskView
  may: { change: boolean }
}

/** What was just done, to be said on the next page, and whether it can be undone. */
export interface DoneView {
  stepId: string
  ref: Ref
  name: string
  undo: boolean
}

/** The two sides of the ledger, each counted apart. */
export interface LedgerView {
  received: number
  record: Record<State, number>
  tables: Record<State, number>
  totals: Record<State, number>
  holds: boolean
  /** One plain sentence for each difference; empty when all is well. */
  differences: string[]
  checkedOn: Day
  checkedAt: Moment
}
