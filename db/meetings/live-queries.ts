import type { AgendaItemId, MeetingId, NoteId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { LiveCommandTable, LiveNoteTable, LiveStateTable } from './live-schema.ts'

/** Where a meeting is now, with the reference of its item. */
export function liveStateOf(db: Db, meetingId: MeetingId) {
  return db
    .selectFrom('liveState')
    .leftJoin('agendaItem', 'agendaItem.id', 'liveState.itemId')
    .where('liveState.meetingId', '=', meetingId)
    .selectAll('liveState')
    .select('agendaItem.ref as itemRef')
    .executeTakeFirst()
}
/** Moves a meeting on; whether there are reactions stays as it was. */
export async function putLiveState(tx: Tx, state: Omit<LiveStateTable, 'reactionsOff'>) {
  const { meetingId: _, ...now } = state
  await tx
    .insertInto('liveState')
    .values({ ...state, reactionsOff: 0 })
    .onConflict((conflict) => conflict.column('meetingId').doUpdateSet(now))
    .execute()
}
/** Switches reactions off or on in a meeting that has begun. Returns whether they stood the other way. */
export async function putReactions(tx: Tx, meetingId: MeetingId, reactionsOff: number): Promise<boolean> {
  const turned = await tx
    .updateTable('liveState')
    .set({ reactionsOff })
    .where('meetingId', '=', meetingId)
    .where('reactionsOff', '!=', reactionsOff)
    .returning('meetingId')
    .executeTakeFirst()
  return turned !== undefined
}

const shownNotes = (db: Db) =>
  db
    .selectFrom('liveNote')
    .leftJoin('agendaItem', 'agendaItem.id', 'liveNote.itemId')
    .where('liveNote.withdrawnAt', 'is', null)
    .selectAll('liveNote')
    .select('agendaItem.ref as itemRef')
/** What was typed in a meeting and stands, the first typed first. */
export const notesOfMeeting = (db: Db, meetingId: MeetingId) =>
  shownNotes(db).where('liveNote.meetingId', '=', meetingId).orderBy('liveNote.id').execute()
/** One line that was typed and stands. */
export const shownNote = (db: Db, id: NoteId) => shownNotes(db).where('liveNote.id', '=', id).executeTakeFirst()
export type ShownNote = Awaited<ReturnType<typeof notesOfMeeting>>[number]

export async function insertNote(tx: Tx, note: LiveNoteTable) {
  await tx.insertInto('liveNote').values(note).execute()
}
/** Takes a line of a meeting back: its words are destroyed. Returns whether it stood until now. */
export async function withdrawNote(tx: Tx, meetingId: MeetingId, id: NoteId, at: LiveNoteTable['at']): Promise<boolean> {
  const gone = await tx
    .updateTable('liveNote')
    .set({ withdrawnAt: at, words: '' })
    .where('id', '=', id)
    .where('meetingId', '=', meetingId)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

/** What a command made when it was carried out before; undefined when it was not. */
export async function commandBefore(tx: Tx, { meetingId, person, command }: Omit<LiveCommandTable, 'about'>): Promise<string | undefined> {
  const before = await tx
    .selectFrom('liveCommand')
    .where('meetingId', '=', meetingId)
    .where('person', '=', person)
    .where('command', '=', command)
    .select('about')
    .executeTakeFirst()
  return before?.about
}
export async function insertCommand(tx: Tx, command: LiveCommandTable) {
  await tx.insertInto('liveCommand').values(command).execute()
}

/** An item that stands on the agenda of a meeting, by its reference. */
export function standingItem(db: Db, meetingId: MeetingId, ref: string): Promise<{ id: AgendaItemId } | undefined> {
  return db
    .selectFrom('agendaItem')
    .where('meetingId', '=', meetingId)
    .where('ref', '=', ref)
    .where('removedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where((eb) => eb.or([eb('proposedBy', 'is', null), eb('acceptedAt', 'is not', null)]))
    .select('id')
    .executeTakeFirst()
}
