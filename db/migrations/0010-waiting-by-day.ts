import { type Kysely, sql } from 'kysely'

/** What waits for an answer, counted by organisation and by the day on which it was said. New ones are counted as they come. */
export async function up(db: Kysely<unknown>) {
  await sql`
    insert into "figure" ("areaId", "subject", "bucket", "value")
    select "areaId", 'waiting:' || coalesce("routedTo", ''), substr("saidAt", 1, 10), count(*)
    from "contribution"
    where "publishedAt" is not null and "parentId" is null and "status" = 'waiting' and "voice" <> 'official'
    group by "areaId", 'waiting:' || coalesce("routedTo", ''), substr("saidAt", 1, 10)`.execute(db)
}
