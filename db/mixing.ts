import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** What could tell, by the order in which it was written, who did something at the time of a contribution; with its key. */
const TABLES = {
  account: 'id',
  session: 'id',
  signIn: 'id',
  accountToken: 'tokenHash',
  vault: 'key',
  meToo: 'contributionId',
  receipt: 'codeHash',
  actionFelt: 'actionId',
  meetingFelt: 'meetingId',
} as const
/** Small, and so mixed as a whole: otherwise those that came in the same hour would stay together. */
const WHOLE = ['account', 'session', 'signIn', 'accountToken']
/** Whoever reads a long list is waited for. */
const TRIES = 60
const PAUSE_MS = 1_000

/**
 * Destroys the order of arrival. PostgreSQL keeps rows where and with the number of the transaction in which they were written: they
 * are written anew, shuffled, all in one transaction; of what is large only what is new. SQLite keeps these tables sorted by their random
 * keys; there only the log of recent writes is emptied.
 */
export function mixing(database: Database) {
  let mixedUpTo = 0

  async function mixPostgres() {
    await database.transact(async (tx) => {
      await sql`set local enable_mergejoin = off`.execute(tx)
      await sql`set local enable_hashjoin = off`.execute(tx)
      for (const [table, key] of Object.entries(TABLES)) {
        const from = WHOLE.includes(table) ? 0 : mixedUpTo
        await sql`with "mixed" as materialized (select ctid as "old" from ${sql.table(table)} where xmin::text::bigint > ${from} order by random())
          update ${sql.table(table)} set ${sql.ref(key)} = ${sql.ref(`${table}.${key}`)} from "mixed" where ${sql.table(table)}.ctid = "mixed"."old"`.execute(
          tx,
        )
      }
      const { rows } = await sql<{ now: number }>`select pg_current_xact_id()::text::bigint as "now"`.execute(tx)
      mixedUpTo = Number(rows[0]?.now ?? mixedUpTo) % 2 ** 32
    })
  }

  async function emptyLog() {
    for (let tries = 0; tries < TRIES; tries++) {
      if (await database.emptyLog()) return
      await wait(PAUSE_MS)
    }
  }

  return {
    mix: () => (database.engine === 'postgres' ? mixPostgres() : emptyLog()),
  }
}
