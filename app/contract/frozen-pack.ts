import type { SlipView } from './action-views.ts'
import type { BrokenPromiseView } from './exception-views.ts'
import type { Kind, Status } from './feedback.ts'
import type { FeltView } from './felt.ts'
import type { Day, Moment, Ref } from './ids.ts'
import type { AnswerKind } from './impact.ts'
import type { Better } from './measures.ts'
import type { Brag, PlanKind, PlanState } from './plan.ts'
import type { RatingTotals } from './plan-views.ts'
import type { ThemeLink } from './threads.ts'

/** What the record was when something was frozen: its newest sealed head. */
export interface FrozenProof {
  size: number
  root: string
  link: string
  at: Moment
}
/** Public words that are quoted: which version of them. The words themselves are not frozen, so that they can still be taken back. */
export interface FrozenQuote {
  ref: Ref
  version: number
  by: string
  saidOn: Day
  language: string
  kind: Kind
  status: Status
}
export interface FrozenAnswer {
  ref: string
  kind: AnswerKind
  title: string
  by: string
  answeredOn: Day
}
export interface FrozenAction {
  ref: string
  number: string
  title: string
  want: string
  difference: string
  ownerTitle: string
  organisation: string
  board: string
  startsOn: Day | null
  dueOn: Day | null
  firstDueOn: Day | null
  late: boolean
  slips: SlipView[]
  brag: Brag
  note: string
  nextStep: string
  risk: string
  updatedOn: Day | null
  doneOn: Day | null
  droppedOn: Day | null
  dropReason: string
  cameBackOn: Day | null
  felt: FeltView
  doneNotFelt: boolean
  themes: ThemeLink[]
  milestones: { months: number; words: string; dueOn: Day; metOn: Day | null; late: boolean }[]
  evidence: {
    title: string
    words: string
    web: string
    addedOn: Day
    addedAs: string
    acceptedOn: Day | null
    acceptedAs: string | null
  }[]
  measures: string[]
  /** How many public contributions are behind it. */
  said: number
  answers: FrozenAnswer[]
}
export interface FrozenReading {
  period: string
  value: number
  n: number | null
  note: string
}
export interface FrozenMeasure {
  ref: string
  title: string
  counts: string
  unit: string
  better: Better
  baseline: number | null
  target: number | null
  source: string
  readings: FrozenReading[]
  besides: { label: string; readings: FrozenReading[] }[]
}
/** What is different since the pack before: of an action, a measure or the plan. */
export interface Difference {
  ref: string
  title: string
  what: string
  was: string
  is: string
}
/** An evidence pack as it was frozen. */
export interface FrozenPack {
  format: 1
  kind: 'pack'
  ref: string
  title: string
  address: string
  area: { slug: string; name: string; council: string }
  reviewOn: Day
  frozenOn: Day
  frozenAt: Moment
  plan: { ref: string; title: string; kind: PlanKind; state: PlanState; about: string; agreedOn: Day | null; monthsOld: number }
  leastRatings: number
  totals: RatingTotals
  findings: { source: string; foundOn: Day; words: string; priority: string }[]
  signOffs: { by: string; kind: 'signed' | 'not_signed'; words: string; on: Day }[]
  priorities: { title: string; about: string; themes: ThemeLink[]; actions: FrozenAction[] }[]
  measures: FrozenMeasure[]
  families: {
    /** The newest worries about the themes and actions of the plan. */
    critical: FrozenQuote[]
    unanswered: { inAll: number; oldest: (FrozenQuote & { dueOn: Day; workingDaysLate: number })[] }
    promises: { inAll: number; missed: BrokenPromiseView[] }
  }
  before: { ref: string; title: string; frozenOn: Day; hash: string } | null
  differences: Difference[]
  proof: FrozenProof | null
}
