import type { Actor } from '#app/contract/actor.ts'
import { idOf, type NoteId } from '#app/contract/ids.ts'
import { LiveNoteForm, WithdrawNoteForm } from '#app/contract/live-forms.ts'
import { parse } from '#app/contract/parse.ts'
import { insertNote, liveStateOf, withdrawNote } from '#db/meetings/live-queries.ts'
import { emptyLinesOf, newVersionFor, updateAmendment } from '#db/meetings/minutes-queries.ts'
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

  /**
   * Takes one line back, also after the meeting as long as it is not sealed: its words are destroyed, also as minutes worded them and as
   * groups asked for, and the salts that could prove them; nobody sees it any more, at no door. What waits on it is declined. Refuses: invalid,
   * not_found, forbidden, conflict (it is gone already). Records: meetings.note_withdrawn, meetings.amendment_decided.
   */
  async function takeNoteBack(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command, note: text } = parse(WithdrawNoteForm, input)
    const id = idOf('note', text)
    await onLive(actor, areaSlug, ref, { phase: 'until_seal', command }, async ({ tx, meeting, at }) => {
      if (!(await withdrawNote(tx, meeting.id, id, at))) return conflict('This line is gone already.')
      const { about, waiting } = await emptyLinesOf(tx, meeting.id, id)
      for (const one of [id, ...about]) await destroySalts(tx, await recordedAbout(tx, one))
      for (const one of waiting) await updateAmendment(tx, one, { declinedAt: at, reason: 'The line was taken back.' })
      await newVersionFor(tx, meeting.id, id)
      const more = waiting.map((one) => ({ name: 'meetings.amendment_decided' as const, about: one, facts: { answer: 'decline' } }))
      return { name: 'meetings.note_withdrawn', about: id, more }
    })
  }

  return { note, takeNoteBack }
}
