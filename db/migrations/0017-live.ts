import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

/** Meetings while they are on: where they are, what is typed for everybody, and which commands have been carried out. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'liveState',
    { meetingId: 'text>meeting', itemId: 'text?>agendaItem', itemSince: 'text?', breakUntil: 'text?' },
    { key: ['meetingId'] },
  )
  await table(
    db,
    'liveNote',
    {
      id: 'text',
      meetingId: 'text>meeting',
      itemId: 'text?>agendaItem',
      kind: 'text',
      words: 'text',
      byTitle: 'text',
      at: 'text',
      withdrawnAt: 'text?',
    },
    { key: ['id'] },
  )
  await index(db, 'liveNoteOfMeeting', 'liveNote', ['meetingId', 'id'])
  await table(
    db,
    'liveCommand',
    { meetingId: 'text>meeting', person: 'text', command: 'text', about: 'text' },
    { key: ['meetingId', 'person', 'command'] },
  )
}
