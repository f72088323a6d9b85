import type { AreaId, ContributionId, Day, ForumId, Moment, OrganisationId, PointId, SubmissionId } from '#app/contract/ids.ts'
import type { SubmissionKind } from '#app/contract/submissions.ts'

/**
 * What a registered group hands in: a letter or report in numbered points, or a backpack of messages for somebody. Its words stand in
 * versions. Not sent yet: a draft, seen by whoever writes it alone. Of publishedAt and hiddenAt at most one is set.
 */
export interface SubmissionTable {
  id: SubmissionId
  areaId: AreaId
  ref: string
  kind: SubmissionKind
  forumId: ForumId
  /** Whether the group entered it itself, or somebody of the council for the group. */
  enteredBy: 'group' | 'council'
  language: string
  /** The day on which it was handed over: the clock of its points starts then. Of a backpack, the day on which it was begun. */
  givenOn: Day
  sentAt: Moment | null
  /** Working days until each point is due, or until a delivered backpack is to be acknowledged. */
  workingDays: number
  publishedAt: Moment | null
  hiddenAt: Moment | null
  reason: string | null
  /** For a backpack: for whom, as a role. */
  recipient: string
  /** For a backpack: whether the group lets everybody read the messages. */
  showMessages: 0 | 1
  deliveredAt: Moment | null
  acknowledgedAt: Moment | null
  /** The due day for which the record says that an acknowledgement is late. */
  lateDueOn: Day | null
}
/** Points before they are sent, with the statement, sealed as one; gone once they are. */
export interface SubmissionDraftTable {
  submissionId: SubmissionId
  sealed: string
}
/**
 * A statement: of the group (title, empty line, words) or of the council (words). `original`: as the group wrote it, sealed for ever;
 * `shown`: as everybody may read it, in `words`, or sealed again once it was hidden or shown anew.
 */
export interface SubmissionVersionTable {
  id: string
  submissionId: SubmissionId
  side: 'group' | 'council'
  number: number
  kind: 'original' | 'shown'
  sealed: string | null
  words: string | null
  organisationId: OrganisationId | null
  spokenAs: string
  writtenAt: Moment
}
/** A point of a letter, or a message of a backpack: its words are those of its contribution. */
export interface SubmissionPointTable {
  id: PointId
  areaId: AreaId
  submissionId: SubmissionId
  number: number
  contributionId: ContributionId
  /** Who has to answer it. */
  organisationId: OrganisationId | null
  /** The due day for which the record says that its answer is late. */
  lateDueOn: Day | null
  /** Of a message: its words made safe, as they will be delivered. */
  safe: string | null
}
/** One time that a backpack was sent to its recipient. The link works once; then only the browser that opened it reads on. */
export interface SubmissionDeliveryTable {
  id: string
  submissionId: SubmissionId
  linkHash: string
  readerHash: string | null
  sentAt: Moment
  expiresAt: Moment
  openedAt: Moment | null
}
