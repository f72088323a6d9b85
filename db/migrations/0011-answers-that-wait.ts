import { type Kysely, sql } from 'kysely'
import { index, isPostgres } from '../portable.ts'

/** Since when an answer waits for its release: written, and not to be read by anybody yet. */
export async function up(db: Kysely<unknown>) {
  const text = isPostgres(db) ? 'text collate "C"' : 'text'
  await sql.raw(`alter table "response" add column "waitsSince" ${text}`).execute(db)
  await index(db, 'responseWaiting', 'response', ['areaId', 'waitsSince', 'id'], '"waitsSince" is not null')
}
