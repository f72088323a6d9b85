import { type Kysely, sql } from 'kysely'
import { index, isPostgres, table } from '../portable.ts'

/**
 * Everybody who takes part has a stream of their own, and can be removed for a reason. What somebody asked, supported or said in the queue
 * can be parted from them when the meeting is sealed; how much a question was supported stays as a number.
 */
export async function up(db: Kysely<unknown>) {
  await sql.raw(`alter table "participant" add column "position" integer not null default 0`).execute(db)
  await sql.raw(`alter table "participant" add column "removedReason" text not null default ''`).execute(db)
  if (isPostgres(db)) {
    await sql.raw(`alter table "question" alter column "personId" drop not null`).execute(db)
    await sql.raw(`alter table "question" add column "keptSupport" integer, add column "keptGroups" integer`).execute(db)
    return
  }
  await rebuildQuestions(db)
}

/** SQLite cannot let a column be empty later: the table is made again with the rows that it had. */
async function rebuildQuestions(db: Kysely<unknown>) {
  for (const name of ['questionSupport', 'question']) {
    await sql.raw(`create table "${name}Before" as select * from "${name}"`).execute(db)
    await sql.raw(`drop table "${name}"`).execute(db)
  }
  await table(
    db,
    'question',
    {
      id: 'text',
      meetingId: 'text>meeting',
      itemId: 'text?>agendaItem',
      contributionId: 'text>contribution',
      personId: 'text?>participant',
      how: 'text',
      why: 'text',
      seen: 'integer',
      answeredAt: 'text?',
      pollId: 'text?>poll',
      keptSupport: 'integer?',
      keptGroups: 'integer?',
    },
    { key: ['id'], unique: [['contributionId']] },
  )
  await index(db, 'questionOfMeeting', 'question', ['meetingId', 'id'])
  await table(db, 'questionSupport', { questionId: 'text>question', personId: 'text>participant' }, { key: ['questionId', 'personId'] })
  for (const name of ['question', 'questionSupport']) {
    const nothingKept = name === 'question' ? ', null, null' : ''
    await sql.raw(`insert into "${name}" select *${nothingKept} from "${name}Before"`).execute(db)
    await sql.raw(`drop table "${name}Before"`).execute(db)
  }
}
