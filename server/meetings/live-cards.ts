import type { MeetingId, NoteId, QuestionId } from '#app/contract/ids.ts'
import type { LiveCard, LiveEvent, LiveNoteCard, LiveStateCard } from '#app/contract/live-meeting.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Db } from '#db/database.ts'
import { liveStateOf, notesOfMeeting, type ShownNote, shownNote } from '#db/meetings/live-queries.ts'
import { meetingById } from '#db/meetings/queries.ts'
import type { RecordTable } from '#db/record/schema.ts'
import { peopleCard } from './participants.ts'
import { heldCard, questionCards, questionNews } from './question-cards.ts'
import { queueCard } from './queue.ts'

/** What moves a meeting on, for whoever follows it. */
const STATE_EVENTS: ReadonlySet<EventName> = new Set([
  'meetings.started',
  'meetings.item_opened',
  'meetings.break_begun',
  'meetings.ended',
  'meetings.cancelled',
])

/** Every card of a meeting that everybody may see, as it stands now. */
export async function cardsOf(db: Db, meetingId: MeetingId): Promise<LiveCard[]> {
  return [
    await stateCard(db, meetingId),
    await peopleCard(db, meetingId),
    await queueCard(db, meetingId),
    ...(await notesOfMeeting(db, meetingId)).map(noteCard),
    await heldCard(db, meetingId),
    ...(await questionCards(db, meetingId)),
  ]
}

/** What a row of the record tells everybody who follows its meeting. Words are read now: what was taken back since is gone here too. */
export async function eventOf(db: Db, { position, name, about, place }: RecordTable): Promise<LiveEvent> {
  if (STATE_EVENTS.has(name)) return { position, card: await stateCard(db, place.slice('at:'.length) as MeetingId) }
  if (name === 'meetings.people_counted') return { position, card: await peopleCard(db, place.slice('at:'.length) as MeetingId) }
  if (about.startsWith('hand_') || name === 'meetings.queue_moved')
    return { position, card: await queueCard(db, place.slice('at:'.length) as MeetingId) }
  if (name === 'meetings.question_asked' || (name === 'meetings.question_changed' && about.startsWith('meeting_')))
    return { position, card: await heldCard(db, place.slice('at:'.length) as MeetingId) }
  if (about.startsWith('question_')) return { position, ...(await questionNews(db, about as QuestionId)) }
  if (!about.startsWith('note_')) return { position }
  const row = await shownNote(db, about as NoteId)
  return row ? { position, card: noteCard(row) } : { position, gone: { thing: 'note', id: about } }
}

async function stateCard(db: Db, meetingId: MeetingId): Promise<LiveStateCard> {
  const meeting = await meetingById(db, meetingId)
  const now = await liveStateOf(db, meetingId)
  return {
    thing: 'state',
    id: 'state',
    startedAt: meeting?.startedAt ?? null,
    endedAt: meeting?.endedAt ?? null,
    cancelled: Boolean(meeting?.cancelledAt),
    itemRef: now?.itemRef ?? null,
    itemSince: now?.itemSince ?? null,
    breakUntil: now?.breakUntil ?? null,
  }
}

const noteCard = ({ id, kind, itemRef, words, byTitle, at }: ShownNote): LiveNoteCard => ({
  thing: 'note',
  id,
  kind,
  itemRef,
  words,
  by: byTitle,
  at,
})
