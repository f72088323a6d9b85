import type { FeltVerdict, FeltView } from './felt.ts'
import type { Day, FindingId, PriorityId } from './ids.ts'
import type { Brag, MilestoneMonths, MissingPart, PlanKind, PlanState, SignOffKind } from './plan.ts'
import type { ThemeLink } from './threads.ts'

export interface PlanLink {
  ref: string
  title: string
  kind: PlanKind
  state: PlanState
}
/** A plan in a list. */
export interface PlanLineView extends PlanLink {
  startsOn: Day
  openedOn: Day | null
  /** The last day for comments, and whether comments are open now. */
  closesOn: Day | null
  takesComments: boolean
  agreedOn: Day | null
  closedOn: Day | null
  /** Whole months since it was agreed, or since it starts while it is a draft. */
  monthsOld: number
  /** How many actions everybody can see. */
  actions: number
}

/** An action beside others. */
export interface ActionLineView {
  ref: string
  number: string
  title: string
  /** Accountable role and organisation; empty while they are missing. */
  ownerTitle: string
  organisation: string
  startsOn: Day | null
  dueOn: Day | null
  firstDueOn: Day | null
  /** How often its date was moved, and by how many days in all. */
  slips: number
  slipDays: number
  /** Its date has passed and it is neither done nor dropped. */
  late: boolean
  brag: Brag
  felt: FeltView
  doneNotFelt: boolean
  doneOn: Day | null
  droppedOn: Day | null
  updatedOn: Day | null
  watchedUntil: Day | null
  cameBackOn: Day | null
  themes: ThemeLink[]
  /** Not agreed yet: in a draft, or added to a plan and not yet published. */
  isDraft: boolean
  /** What it needs before it can be published; empty once it is. */
  missing: MissingPart[]
  /** How many public contributions, measures and pieces of evidence are behind it. */
  said: number
  measures: number
  evidence: number
  milestones: { months: MilestoneMonths; dueOn: Day; metOn: Day | null; late: boolean }[]
}

export interface FindingView {
  id: FindingId
  source: string
  foundOn: Day
  html: string
  words: string
  priority: { id: PriorityId; title: string } | undefined
  /** How many public things were said about it. */
  said: number
}
export interface PriorityView {
  id: PriorityId
  rank: number
  title: string
  about: string
  html: string
  themes: ThemeLink[]
  actions: ActionLineView[]
  said: number
}
export interface SignOffView {
  by: string
  side: 'organisation' | 'forum' | 'other'
  kind: SignOffKind
  html: string
  on: Day
}

/** How many actions there are of each rating; dropped ones are left out. */
export interface RatingTotals {
  actions: number
  brag: Record<Brag, number>
  felt: Record<FeltVerdict, number>
  doneNotFelt: number
  late: number
}

/** One plan, as a page. */
export interface PlanPageView {
  plan: PlanLineView
  about: string
  html: string
  /** Where it was agreed before it came here; otherwise empty. */
  agreedElsewhere: string
  before: PlanLink | undefined
  after: PlanLink[]
  signOffs: SignOffView[]
  findings: FindingView[]
  priorities: PriorityView[]
  totals: RatingTotals
  /** Every plan that this reader can see, the newest first. */
  plans: PlanLineView[]
  may: PlanMay
}
/** What this reader may do; for visitors all of it is false, so that a page stays the same for everybody without an account. */
export interface PlanMay {
  edit: boolean
  open: boolean
  agree: boolean
  close: boolean
  signOff: boolean
}

/** An action with its plan, for lists over several plans. */
export interface PlannedActionView extends ActionLineView {
  plan: PlanLink
  /** Nobody has told how it stands for thirty days. */
  silent: boolean
}
/** The ratings of one theme, side by side. `felt` counts each rater once for the theme. */
export interface ThemeRatingView extends ThemeLink {
  totals: RatingTotals
  felt: FeltView
  watchedUntil: Day | null
  cameBackOn: Day | null
}

/** An action in short, for pages about something else: an answer, a contribution's story, a measure. */
export interface ActionLink {
  ref: string
  number: string
  title: string
  ownerTitle: string
  organisation: string
  dueOn: Day | null
  brag: Brag
  doneOn: Day | null
  droppedOn: Day | null
}
