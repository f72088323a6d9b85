import { type Kysely, sql } from 'kysely'
import { isPostgres, table } from '../portable.ts'

/** One row for each public contribution: its words as folded, stemmed terms. Each engine indexes the same terms. */
export async function up(db: Kysely<unknown>) {
  if (isPostgres(db)) {
    await table(
      db,
      'searchDocument',
      { contributionId: 'text', areaId: 'text', saidAt: 'text', terms: 'text' },
      { key: ['contributionId'] },
    )
    await sql`alter table "searchDocument" add column "vector" tsvector generated always as (to_tsvector('simple', "terms")) stored`.execute(
      db,
    )
    await sql`create index "searchVector" on "searchDocument" using gin ("vector")`.execute(db)
    return
  }
  await sql`create table "searchDocument" ("number" integer primary key, "contributionId" text not null unique, "areaId" text not null, "saidAt" text not null, "terms" text not null) strict`.execute(
    db,
  )
  await sql`create virtual table "searchTerms" using fts5("terms", content='searchDocument', content_rowid='number', tokenize='ascii')`.execute(
    db,
  )
  await sql`create trigger "searchAdded" after insert on "searchDocument" begin insert into "searchTerms"(rowid, "terms") values (new."number", new."terms"); end`.execute(
    db,
  )
  await sql`create trigger "searchRemoved" after delete on "searchDocument" begin insert into "searchTerms"("searchTerms", rowid, "terms") values ('delete', old."number", old."terms"); end`.execute(
    db,
  )
  await sql`create trigger "searchChanged" after update on "searchDocument" begin insert into "searchTerms"("searchTerms", rowid, "terms") values ('delete', old."number", old."terms"); insert into "searchTerms"(rowid, "terms") values (new."number", new."terms"); end`.execute(
    db,
  )
}
