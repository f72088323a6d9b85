import type { AgendaItemId, MeetingId, Moment, NoteId } from '#app/contract/ids.ts'
import type { NoteKind } from '#app/contract/live-meeting.ts'

/** Where a meeting that has begun is now. */
export interface LiveStateTable {
  meetingId: MeetingId
  itemId: AgendaItemId | null
  itemSince: Moment | null
  breakUntil: Moment | null
  reactionsOff: number
}
/** One line that was typed for everybody. */
export interface LiveNoteTable {
  id: NoteId
  meetingId: MeetingId
  itemId: AgendaItemId | null
  kind: NoteKind
  words: string
  /** Role and organisation, never a name. */
  byTitle: string
  at: Moment
  withdrawnAt: Moment | null
}
/** A command of a page that was carried out, and what it made: sent again, it does nothing. */
export interface LiveCommandTable {
  meetingId: MeetingId
  person: string
  command: string
  about: string
}
