import { type Kysely, sql } from 'kysely'

/** The chair can switch reactions off. Of the reactions themselves nothing is kept. */
export async function up(db: Kysely<unknown>) {
  await sql.raw(`alter table "liveState" add column "reactionsOff" integer not null default 0`).execute(db)
}
