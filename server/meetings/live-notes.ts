import type { Actor } from '#app/contract/actor.ts'
import { idOf, type NoteId } from '#app/contract/ids.ts'
import { LiveNoteForm, WithdrawNoteForm } from '#app/contract/live-forms.ts'
import { parse } from '#app/contract/parse.ts'
import { insertNote, liveStateOf, withdrawNote } from '#db/meetings/live-queries.ts'
import { newVersionFor } from '#db/meetings/minutes-queries.ts'
import { destroySalts, recordedAbout } from '#db/record/queries.ts'
import { newId } from '../clock.ts'
import { conflict } from '../refuse.ts'
import type { LiveWork } from './at-live.ts'

/** What is typed for everybody while people speak. */
export function takingNotes({ onLive }: LiveWork) {
  /** Types one line, to the item that is on. Returns its id. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.noted. */
  async function note(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { command, kind, words } = parse(LiveNoteForm, input)
    return onLive(actor, areaSlug, ref, { phase: 'on', command }, async ({ tx, meeting, by, at }) => {
      const id: NoteId = newId('note')
      const itemId = (await liveStateOf(tx, meeting.id))?.itemId ?? null
      await insertNote(tx, { id, meetingId: meeting.id, itemId, kind, words, byTitle: by, at, withdrawnAt: null })
      return { name: 'meetings.noted', about: id, facts: { kind, item: itemId }, content: words }
    })
  }

  /** Takes one line back, also after the meeting as long as it is not sealed: its words are destroyed, and the salt that could prove them; nobody sees it any more, at no door. Refuses: invalid, not_found, forbidden, conflict (it is gone already). Records: meetings.note_withdrawn. */
  async function takeNoteBack(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command, note: text } = parse(WithdrawNoteForm, input)
    const id = idOf('note', text)
    await onLive(actor, areaSlug, ref, { phase: 'until_seal', command }, async ({ tx, meeting, at }) => {
      if (!(await withdrawNote(tx, meeting.id, id, at))) return conflict('This line is gone already.')
      await destroySalts(tx, await recordedAbout(tx, id))
      await newVersionFor(tx, meeting.id, id)
      return { name: 'meetings.note_withdrawn', about: id }
    })
  }

  return { note, takeNoteBack }
}
