import type { Felt } from '#app/contract/felt.ts'
import type {
  ActionId,
  AreaId,
  ContributionId,
  Day,
  EvidenceId,
  FindingId,
  ForumId,
  Id,
  MeasureId,
  MilestoneId,
  Moment,
  OrganisationId,
  PlanId,
  PriorityId,
  SignOffId,
  SlipId,
  ThemeId,
} from '#app/contract/ids.ts'
import type { Brag, PlanKind, SignOffKind } from '#app/contract/plan.ts'

/** A plan of an area: a draft (no moment set), open for comment, agreed, closed; each since the moment that is set. */
export interface PlanTable {
  id: PlanId
  areaId: AreaId
  ref: string
  kind: PlanKind
  title: string
  about: string
  /** The plan before it. */
  beforeId: PlanId | null
  startsOn: Day
  openedAt: Moment | null
  /** The last day for comments. */
  closesOn: Day | null
  agreedAt: Moment | null
  /** Where it was agreed before it came here; otherwise empty. */
  agreedElsewhere: string
  closedAt: Moment | null
}
/** What somebody outside found, with source and date. */
export interface FindingTable {
  id: FindingId
  areaId: AreaId
  planId: PlanId
  rank: number
  source: string
  foundOn: Day
  words: string
  priorityId: PriorityId | null
}
export interface PriorityTable {
  id: PriorityId
  areaId: AreaId
  planId: PlanId
  rank: number
  title: string
  about: string
}
export interface PriorityThemeTable {
  priorityId: PriorityId
  themeId: ThemeId
}
/** One action. `firstDueOn` never moves once it is published; `dueOn` only with a reason, kept as a slip. */
export interface ActionTable {
  id: ActionId
  areaId: AreaId
  planId: PlanId
  priorityId: PriorityId
  ref: string
  rank: number
  number: string
  /** What we will do. */
  title: string
  /** What we want. */
  want: string
  /** How families' days will differ. */
  difference: string
  ownerTitle: string
  organisationId: OrganisationId | null
  board: string
  startsOn: Day | null
  dueOn: Day | null
  firstDueOn: Day | null
  slips: number
  brag: Brag
  note: string
  nextStep: string
  risk: string
  madeAt: Moment
  /** When its owner last told how it stands. */
  updatedAt: Moment | null
  doneAt: Moment | null
  droppedAt: Moment | null
  dropReason: string
  publishedAt: Moment | null
  /** Running counts of `actionFelt`. */
  feltYes: number
  feltPartly: number
  feltNotYet: number
  /** How many public contributions are behind it. */
  saidShown: number
  /** Its theme is closed and watched until this day. */
  watchedUntil: Day | null
  /** What it was to end has come back. */
  cameBackAt: Moment | null
}
export interface ActionThemeTable {
  actionId: ActionId
  themeId: ThemeId
}
/** A theme all of whose actions are done. `beforeTimes`: how often it was said in the twelve months before, public ones. */
export interface ThemeWatchTable {
  themeId: ThemeId
  areaId: AreaId
  closedOn: Day
  watchedUntil: Day
  beforeTimes: number
  cameBackAt: Moment | null
  endedAt: Moment | null
}
export interface MilestoneTable {
  id: MilestoneId
  actionId: ActionId
  months: 3 | 6 | 12
  words: string
  dueOn: Day
  metAt: Moment | null
}
/** What shows that it was done. Accepted by the board, as the chair says, or not yet. */
export interface EvidenceTable {
  id: EvidenceId
  actionId: ActionId
  title: string
  words: string
  web: string
  addedAt: Moment
  addedAs: string
  acceptedAt: Moment | null
  acceptedAs: string | null
}
export interface ActionMeasureTable {
  actionId: ActionId
  measureId: MeasureId
}
/** A due date that was moved, and why. */
export interface SlipTable {
  id: SlipId
  actionId: ActionId
  fromDay: Day
  toDay: Day
  reason: string
  at: Moment
  byTitle: string
}
/**
 * One field that changed of a plan (with its findings, priorities and signatures) or of an action (with its milestones, evidence and
 * measures): who (role and organisation), when, what it was before. Those of one step were changed together, and one record row commits
 * to them. Kept from the first draft on.
 */
export interface PlanChangeTable {
  id: Id<'change'>
  planId: PlanId
  about: PlanId | ActionId
  step: Id<'step'>
  at: Moment
  byTitle: string
  what: string
  was: string
  became: string
}
/** Whether an organisation, a forum or somebody else named signed a plan; the latest of each counts. */
export interface SignOffTable {
  id: SignOffId
  areaId: AreaId
  planId: PlanId
  organisationId: OrganisationId | null
  forumId: ForumId | null
  name: string
  kind: SignOffKind
  words: string
  signedOn: Day
  at: Moment
}
/** A contribution behind an action: linked by hand, through an answer that names the action, or said under it (then to the hour). */
export interface ActionSaidTable {
  actionId: ActionId
  contributionId: ContributionId
  how: 'hand' | 'answer' | 'door'
  linkedAt: Moment
}
/** One rating of an action. `raterKey` is a keyed hash that joins to nobody; no time is kept. */
export interface ActionFeltTable {
  actionId: ActionId
  raterKey: string
  answer: Felt
}
/** What the passing of time alone brought about and stands in the record: a date that went by, a month that began. Each is noted once. */
export interface ClockNoticeTable {
  key: string
  at: Moment
}
