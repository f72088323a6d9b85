import type { Channel, Kind, LocalOfferHead, Status, Voice } from '#app/contract/feedback.ts'
import type {
  ActionId,
  AgendaItemId,
  AreaId,
  ContributionId,
  FindingId,
  ForumId,
  MeasureId,
  Moment,
  OrganisationId,
  PlanId,
  PriorityId,
  Ref,
  ResponseId,
  ThemeId,
  VersionId,
} from '#app/contract/ids.ts'

/**
 * One thing that somebody told us; a thread is one without a parent. Of publishedAt, heldAt, privateAt, declinedAt, takenBackAt and
 * removedAt at most one is set: it names the state and when that began. None set: it waits to be read.
 */
export interface ContributionTable {
  id: ContributionId
  areaId: AreaId
  ref: Ref
  rootId: ContributionId
  parentId: ContributionId | null
  /** Sorts a thread in reading order: the numbers of the children on the way down, each four digits of base 36. */
  path: string
  depth: number
  nextChild: number
  kind: Kind
  channel: Channel
  voice: Voice
  language: string
  onBehalf: 0 | 1
  localOfferHead: LocalOfferHead | null
  /** Whether the author said that other families may read it. */
  mayShow: 0 | 1
  pseudonym: string
  forumId: ForumId | null
  organisationId: OrganisationId | null
  spokenAs: string | null
  aboutKind: 'theme' | 'response' | 'action' | 'measure' | 'plan' | 'priority' | 'finding' | 'item' | null
  aboutId: ThemeId | ResponseId | ActionId | MeasureId | PlanId | PriorityId | FindingId | AgendaItemId | null
  routedTo: OrganisationId | null
  currentVersionId: VersionId | null
  saidAt: Moment
  readAt: Moment | null
  publishedAt: Moment | null
  heldAt: Moment | null
  privateAt: Moment | null
  declinedAt: Moment | null
  takenBackAt: Moment | null
  removedAt: Moment | null
  erasedAt: Moment | null
  escalatedAt: Moment | null
  reason: string | null
  answeredAt: Moment | null
  answerDays: number | null
  status: Status
  changedAt: Moment
  replies: number
  meToos: number
  stillHappening: number
  wrongBoxAt: Moment | null
  importKey: string | null
}
/** `original` is sealed for ever; `shown` and `edited` carry the public words. `takenOut` is JSON: what kinds were taken out, how often. */
export interface ContributionVersionTable {
  id: VersionId
  contributionId: ContributionId
  number: number
  kind: 'original' | 'shown' | 'edited'
  sealed: string | null
  words: string | null
  takenOut: string
  writtenAt: Moment
}
export interface ReceiptTable {
  codeHash: string
  contributionId: ContributionId
}
export interface MeTooTable {
  contributionId: ContributionId
  supporterKey: string
}
export interface FeltTable {
  contributionId: ContributionId
  answer: 'yes' | 'partly' | 'not_yet'
  at: Moment
}
/** Running totals that anybody can recount: how many in a bucket (a month, a number of days, or '') of a subject. */
export interface FigureTable {
  areaId: AreaId
  subject: string
  bucket: string
  value: number
}
