import type { AnswerView } from './answers.ts'
import type { Felt } from './felt.ts'
import type { Day, EvidenceId, MeasureId, MilestoneId, Moment, OrganisationId, PriorityId } from './ids.ts'
import type { MilestoneMonths } from './plan.ts'
import type { ActionLineView, PlanLink } from './plan-views.ts'
import type { ThreadRowView } from './threads.ts'

/** How many of the newest words and answers an action's page shows. */
export const ACTION_SHOWS = 10

export interface MilestoneView {
  id: MilestoneId
  months: MilestoneMonths
  words: string
  dueOn: Day
  metOn: Day | null
  late: boolean
}
export interface EvidenceView {
  id: EvidenceId
  title: string
  html: string
  web: string
  addedOn: Day
  /** Role and organisation. */
  addedAs: string
  acceptedOn: Day | null
  acceptedAs: string | null
}
export interface SlipView {
  from: Day
  to: Day
  days: number
  reason: string
  on: Day
  by: string
}
/** One field that changed; `was` and `became` are words for a reader. */
export interface ChangeView {
  at: Moment
  by: string
  /** A field of an action, or what was done with a milestone or evidence, in words. */
  what: string
  was: string
  became: string
}

/** One action with all that is behind it. */
export interface ActionPageView extends ActionLineView {
  /** Its plan, and until when a draft of it takes comments. */
  plan: PlanLink & { takesComments: boolean; closesOn: Day | null }
  priority: { id: PriorityId; title: string }
  organisationId: OrganisationId | null
  want: string
  difference: string
  board: string
  note: string
  noteHtml: string
  nextStep: string
  risk: string
  dropReason: string
  milestoneList: MilestoneView[]
  evidenceList: EvidenceView[]
  measureIds: MeasureId[]
  /** The newest first. */
  slipList: SlipView[]
  changes: ChangeView[]
  /** The newest public words behind it, the answers that name it or answer those words, and what was said about the action itself. */
  words: ThreadRowView[]
  answers: AnswerView[]
  answersInAll: number
  about: ThreadRowView[]
  /** What this person said when asked whether they notice a difference; only for who is signed in. */
  myFelt: Felt | undefined
  may: ActionMay
}
export interface ActionMay {
  edit: boolean
  update: boolean
  moveDue: boolean
  drop: boolean
  publish: boolean
  acceptEvidence: boolean
  link: boolean
  feel: boolean
}
