import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { isPostgres } from '../portable.ts'

// biome-ignore lint/suspicious/noExplicitAny: a migration works on tables as they are at its time
type AnyDb = Kysely<any>
const VOTES_AT_ONCE = 500

/** Votes of a sealed meeting hang on nobody; those that were for the same forum still can be told to have been for the same one. */
export async function up(db: AnyDb) {
  const text = isPostgres(db) ? 'text collate "C"' : 'text'
  await sql.raw(`alter table "pollVote" add column "forumGroup" ${text}`).execute(db)
  await partSealed(db)
}

/** Parts the votes of meetings that were sealed before. */
export async function partSealed(db: AnyDb) {
  const sealed = db.selectFrom('meeting').where('sealedAt', 'is not', null).select('id')
  const polls = db.selectFrom('poll').where('meetingId', 'in', sealed).select('id')
  const votes = await db.deleteFrom('pollVote').where('pollId', 'in', polls).returningAll().execute()
  const groups = new Map<string, string>()
  const groupOf = (key: string) => {
    groups.set(key, groups.get(key) ?? randomBytes(16).toString('hex'))
    return groups.get(key) ?? null
  }
  const parted = votes
    .filter(({ answer }) => answer !== null)
    .map((vote) => ({
      ...{ ...vote, personId: `person_${randomBytes(16).toString('hex')}`, forumId: null, pending: 0 },
      forumGroup: vote.forumId ? groupOf(`${vote.pollId} ${vote.forumId}`) : vote.forumGroup,
    }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1))
  for (let from = 0; from < parted.length; from += VOTES_AT_ONCE)
    await db
      .insertInto('pollVote')
      .values(parted.slice(from, from + VOTES_AT_ONCE))
      .execute()
  await db.updateTable('participant').set({ position: 0 }).where('meetingId', 'in', sealed).execute()
}
