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

/** Of which thing a row of the record tells: rows about the same thing carry the same card. */
export function thingOf({
  name,
  about,
}: Pick<RecordTable, 'name' | 'about'>): 'state' | 'people' | 'queue' | 'held' | 'none' | NoteId | QuestionId {
  if (STATE_EVENTS.has(name)) return 'state'
  if (name === 'meetings.people_counted') return 'people'
  if (about.startsWith('hand_') || name === 'meetings.queue_moved') return 'queue'
  if (name === 'meetings.question_asked' || (name === 'meetings.question_changed' && about.startsWith('meeting_'))) return 'held'
  return about.startsWith('question_') || about.startsWith('note_') ? (about as NoteId | QuestionId) : 'none'
}

/** What a row of the record tells everybody who follows its meeting. Words are read now: what was taken back since is gone here too. */
export async function eventOf(db: Db, row: RecordTable): Promise<LiveEvent> {
  const { position, about } = row
  const meetingId = row.place.slice('at:'.length) as MeetingId
  const thing = thingOf(row)
  if (thing === 'state') return { position, card: await stateCard(db, meetingId) }
  if (thing === 'people') return { position, card: await peopleCard(db, meetingId) }
  if (thing === 'queue') return { position, card: await queueCard(db, meetingId) }
  if (thing === 'held') return { position, card: await heldCard(db, meetingId) }
  if (thing === 'none') return { position }
  if (thing.startsWith('question_')) return { position, ...(await questionNews(db, about as QuestionId)) }
  const note = await shownNote(db, about as NoteId)
  return note ? { position, card: noteCard(note) } : { position, gone: { thing: 'note', id: about } }
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
