import type { NoteId } from '#app/contract/ids.ts'
import type { LiveNoteCard } from '#app/contract/live-meeting.ts'
import { notesOfMeeting, type ShownNote, shownNote } from '#db/meetings/live-queries.ts'
import type { ShownThing } from './shown-thing.ts'

/** What is typed for everybody. */
export const shownNotes: ShownThing = {
  isToldBy: ({ about }) => about.startsWith('note_'),
  async news(db, _meetingId, about) {
    const row = await shownNote(db, about as NoteId)
    return row ? { card: noteCard(row) } : { gone: { thing: 'note', id: about } }
  },
  cards: async (db, meetingId) => (await notesOfMeeting(db, meetingId)).map(noteCard),
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
