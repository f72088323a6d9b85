import { type Kysely, sql } from 'kysely'
import { index, isPostgres, table } from '../portable.ts'

/** Polls of a meeting: what is asked, who answered what, and what of it was shown so far. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'poll',
    {
      id: 'text',
      meetingId: 'text>meeting',
      itemId: 'text?>agendaItem',
      kind: 'text',
      question: 'text',
      options: 'text',
      low: 'text',
      high: 'text',
      repsOnly: 'integer',
      late: 'integer',
      openedAt: 'text?',
      closedAt: 'text?',
    },
    { key: ['id'] },
  )
  await index(db, 'pollOfMeeting', 'poll', ['meetingId', 'id'])
  await table(
    db,
    'pollVote',
    { pollId: 'text>poll', personId: 'text', whose: 'text', forumId: 'text?>forum', answer: 'text?', pending: 'integer' },
    { key: ['pollId', 'personId'] },
  )
  await table(db, 'pollStep', { pollId: 'text>poll', whose: 'text', counted: 'text', shown: 'text?' }, { key: ['pollId', 'whose'] })
  const text = isPostgres(db) ? 'text collate "C"' : 'text'
  await sql.raw(`alter table "question" add column "pollId" ${text} references "poll"("id")`).execute(db)
}
