import type {
  AgendaItemId,
  AreaId,
  Day,
  EngagementId,
  ForecastId,
  ForumId,
  Id,
  MeetingId,
  MeetingInviteId,
  Moment,
  PaperId,
  RoleId,
  SeriesId,
  ThemeId,
} from '#app/contract/ids.ts'
import type { AccessKind, InviteAnswer, PutForwardKind, TimelineStep } from '#app/contract/meetings.ts'
import type { EngagementKind } from '#app/contract/meetings-around.ts'
import type { Level } from '#app/contract/participation.ts'

/** Where and how one joins. */
export interface JoiningColumns {
  /** The room, and how one gets in. Both empty: there is no room. */
  room: string
  roomNotes: string
  /** The web address of the video call, or empty. */
  videoUrl: string
  /** The number to dial and its code, or empty. */
  dialIn: string
}
/** Meetings that come again by a rule. Times of day are those of Europe/London, through every change of the clocks. */
export interface MeetingSeriesTable extends JoiningColumns {
  id: SeriesId
  areaId: AreaId
  ref: string
  title: string
  about: string
  /** The rule of recurrence as RFC 5545 writes it, without a start: `FREQ=MONTHLY;BYDAY=2TU`. */
  rule: string
  startsOn: Day
  /** The times of day that take turns, as a JSON list: `["10:00","18:30"]`. At least one is in the evening. */
  slots: string
  minutes: number
  /** Whether people without an account may join. */
  guests: 0 | 1
  madeAt: Moment
  endedAt: Moment | null
}
/** One meeting. Public since `publishedAt`; each later state since the moment that is set. */
export interface MeetingTable extends JoiningColumns {
  id: MeetingId
  areaId: AreaId
  ref: string
  seriesId: SeriesId | null
  /** The day for which the rule of its series made it. It stays when the meeting moves, so that no day is planned twice. */
  occursOn: Day | null
  title: string
  about: string
  startsAt: Moment
  minutes: number
  guests: 0 | 1
  /** Counts up with every change that a calendar must know of. */
  sequence: number
  madeAt: Moment
  /** When it was last made, changed, published or called off. */
  changedAt: Moment
  publishedAt: Moment | null
  cancelledAt: Moment | null
  cancelReason: string
  startedAt: Moment | null
  endedAt: Moment | null
  /** From now on nothing of it changes any more. */
  sealedAt: Moment | null
}
/** One step of the timeline that follows from a meeting's date. `passedAt`: its moment has come, and the record says so. */
export interface MeetingStepTable {
  meetingId: MeetingId
  step: TimelineStep
  dueAt: Moment
  passedAt: Moment | null
}
/** What somebody needs to take part: asked once, and in place at every later meeting of the series until it is ended. */
export interface AccessArrangementTable {
  id: Id<'access'>
  areaId: AreaId
  seriesId: SeriesId | null
  /** Where it was asked first. */
  meetingId: MeetingId
  kind: AccessKind
  note: string
  /** The forum that asked; empty: the chair or the clerk. Never a person. */
  forumId: ForumId | null
  askedAt: Moment
  endedAt: Moment | null
  endReason: string
}
/** One line of an agenda: proposed by a forum, taken from the template, put forward by what is overdue, or carried on. */
export interface AgendaItemTable {
  id: AgendaItemId
  areaId: AreaId
  meetingId: MeetingId
  ref: string
  parentId: AgendaItemId | null
  rank: number
  title: string
  about: string
  minutes: number
  level: Level
  presenter: string
  /** Which line of the template it is, or empty. */
  standard: string
  /** What put itself forward, and its id; both empty where a person wrote the item. */
  putForward: PutForwardKind | null
  sourceId: string | null
  /** The item of an earlier meeting that it carries on, and why. */
  carriedFromId: AgendaItemId | null
  carriedReason: string
  /** The forum that proposed it; an item without one stands on the agenda from the start. */
  proposedBy: ForumId | null
  madeAt: Moment
  /** Accepted or declined, with a reason that everybody reads. */
  acceptedAt: Moment | null
  declinedAt: Moment | null
  decisionReason: string
  removedAt: Moment | null
}
export interface AgendaThemeTable {
  itemId: AgendaItemId
  themeId: ThemeId
}
/** A paper to an item: words that are a page, and perhaps a file beside them. */
export interface PaperTable {
  id: PaperId
  areaId: AreaId
  itemId: AgendaItemId
  rank: number
  title: string
  words: string
  fileName: string
  /** What the file is, told from its bytes; empty without a file. */
  fileType: string
  sizeBytes: number
  /** SHA-256 of the file as it is kept. */
  fileHash: string
  addedAt: Moment
  addedAs: string
  removedAt: Moment | null
}
/** A piece of a paper's file, as base64. */
export interface PaperFileTable {
  paperId: PaperId
  number: number
  piece: string
}
/** A forum that was asked to come, and what it answered. */
export interface MeetingInviteTable {
  id: MeetingInviteId
  areaId: AreaId
  meetingId: MeetingId
  forumId: ForumId
  invitedAt: Moment
  answer: InviteAnswer | null
  /** A few words with the answer. */
  note: string
  answeredAt: Moment | null
  remindedAt: Moment | null
}
/** The link by which somebody who speaks for a forum answers, by a keyed hash of it. The same in every mail to them about an invitation. */
export interface MeetingInviteLinkTable {
  linkHash: string
  inviteId: MeetingInviteId
  roleId: RoleId
}
/** Another occasion on which families were heard. */
export interface EngagementTable {
  id: EngagementId
  areaId: AreaId
  day: Day
  kind: EngagementKind
  title: string
  /** How many came, and who, in words. */
  people: number
  whoCame: string
  points: string
  at: Moment
  byTitle: string
}
/** Something that will be decided, and when. */
export interface ForecastTable {
  id: ForecastId
  areaId: AreaId
  title: string
  about: string
  /** Who decides. */
  decider: string
  dueOn: Day
  meetingId: MeetingId | null
  at: Moment
  byTitle: string
  withdrawnAt: Moment | null
  withdrawReason: string
}
