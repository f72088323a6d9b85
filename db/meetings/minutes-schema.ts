import type { AgendaItemId, AmendmentId, ForumId, MeetingId, MinutesLineId, Moment, RoleId } from '#app/contract/ids.ts'
import type { MinutesLineKind, MinutesSide } from '#app/contract/minutes.ts'

/** The minutes of a meeting. `version` counts up with every change of a line. */
export interface MinutesTable {
  meetingId: MeetingId
  version: number
  draftedAt: Moment
  publishedAt: Moment | null
  agreedAt: Moment | null
}
/** One line. Its words are those of its source, read when they are shown, unless the clerk has worded it. */
export interface MinutesLineTable {
  id: MinutesLineId
  meetingId: MeetingId
  itemId: AgendaItemId | null
  rank: number
  kind: MinutesLineKind
  /** The id of what it tells of; empty for what the clerk wrote. */
  sourceId: string
  /** When it was typed; empty for words of families. */
  at: Moment | null
}
/** How the clerk worded a line from a version on. Earlier ones stay. */
export interface MinutesWordingTable {
  lineId: MinutesLineId
  version: number
  words: string
  reason: string
  at: Moment
  byTitle: string
}
/** One side has confirmed a version. */
export interface MinutesStanceTable {
  meetingId: MeetingId
  version: number
  side: MinutesSide
  roleId: RoleId
  byTitle: string
  at: Moment
}
/** What a group wants a line to say. */
export interface AmendmentTable {
  id: AmendmentId
  meetingId: MeetingId
  lineId: MinutesLineId
  forumId: ForumId
  words: string
  why: string
  at: Moment
  acceptedAt: Moment | null
  declinedAt: Moment | null
  reason: string
}
/** What a meeting means for families, in plain words, as it was published. */
export interface MeetingSummaryTable {
  meetingId: MeetingId
  version: number
  words: string
  at: Moment
  byTitle: string
}
/** Why a meeting was sealed without agreed minutes. */
export interface SealReasonTable {
  meetingId: MeetingId
  reason: string
}
