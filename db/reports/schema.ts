import type { LocalOfferHead } from '#app/contract/feedback.ts'
import type {
  AreaId,
  ContributionId,
  Day,
  ExclusionId,
  Id,
  Moment,
  PlanId,
  PlannedPackId,
  ReleaseId,
  ReportId,
  RoleId,
} from '#app/contract/ids.ts'
import type { ReleasedId, ReleaseStep } from '#app/contract/release.ts'
import type { ExclusionReason, ReportKind } from '#app/contract/reports.ts'

/**
 * A report as it was frozen: never changed, never removed. `frozen` is its content as canonical JSON and `hash` the SHA-256 of that. It
 * holds no words of families, only the references and versions of what it quotes.
 */
export interface ReportTable {
  id: ReportId
  areaId: AreaId
  ref: string
  kind: ReportKind
  planId: PlanId | null
  title: string
  /** Of a pack: the day of the review. */
  reviewOn: Day | null
  frozenOn: Day
  /** Of a local offer report: the year that it covers. */
  fromDay: Day | null
  untilDay: Day | null
  /** The one before, of the same plan or of the same kind. */
  beforeId: ReportId | null
  /** Whether everybody could read it from the first moment; otherwise it is released in steps. */
  atOnce: 0 | 1
  frozen: string
  hash: string
  madeAt: Moment
  madeAs: string
}
/** A pack that will be frozen on a later day. */
export interface PlannedPackTable {
  id: PlannedPackId
  areaId: AreaId
  planId: PlanId
  title: string
  reviewOn: Day
  frozenOn: Day
  atOnce: 0 | 1
  plannedAt: Moment
  plannedAs: string
  roleId: RoleId
  reportId: ReportId | null
  withdrawnAt: Moment | null
}
/** How something is released, in steps. */
export interface ReleaseTable {
  id: ReleaseId
  areaId: AreaId
  about: ReleasedId
  plannedAt: Moment
  plannedAs: string
}
/** One step of a release. Without `opensAt` it is left out. `told`: how many mails went into the outbox when it opened. */
export interface ReleaseStepTable {
  releaseId: ReleaseId
  step: ReleaseStep
  rank: number
  opensAt: Moment | null
  openedAt: Moment | null
  told: number
}
/** What was done against the order, and why. */
export interface ReleaseOverrideTable {
  id: Id<'override'>
  releaseId: ReleaseId
  step: ReleaseStep
  what: 'before_others' | 'left_out'
  reason: string
  at: Moment
  byTitle: string
}
/** A comment on the local offer that is not published (regulation 56(4)): why, who decided, who looked at it a second time. */
export interface ExclusionTable {
  id: ExclusionId
  areaId: AreaId
  contributionId: ContributionId
  head: LocalOfferHead
  reason: ExclusionReason
  decidedBy: RoleId
  decidedAs: string
  decidedAt: Moment
  reviewedBy: RoleId | null
  reviewedAs: string
  reviewedAt: Moment | null
  agreed: 0 | 1 | null
}
