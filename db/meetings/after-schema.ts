import type { EngagementId, ForumId, Id, MeetingId, Moment } from '#app/contract/ids.ts'
import type { FeltAnswer } from '#app/contract/meeting-felt.ts'
import type { Level } from '#app/contract/participation.ts'

/** The short code by which people join a meeting. It goes to another one long after the meeting. */
export interface MeetingCodeTable {
  code: string
  meetingId: MeetingId
}
/** A forum that was there, as the clerk saw it. */
export interface ForumPresenceTable {
  meetingId: MeetingId
  forumId: ForumId
  notedAt: Moment
  byTitle: string
}
/** How one who took part or followed found a meeting. No time, and nobody: `who` is a keyed hash that is another one at every meeting. */
export interface MeetingFeltTable {
  meetingId: MeetingId
  who: string
  said: FeltAnswer
  listened: FeltAnswer
  next: FeltAnswer
  level: Level
}
/** What an entry said before it was corrected. */
export interface EngagementCorrectionTable {
  id: Id<'correction'>
  engagementId: EngagementId
  at: Moment
  byTitle: string
  reason: string
  /** The columns of the entry before, as JSON. */
  was: string
}
