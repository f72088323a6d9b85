import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import type { AreaTable } from '#db/people/schema.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'

const ADDED_VERSION = `insert into "contributionVersion" ("id", "contributionId", "number", "kind", "sealed", "words", "takenOut", "writtenAt")
  select 'version_x', "contributionId", 9, 'edited', null, 'All is well.', '[]', "writtenAt" from "contributionVersion" where "kind" = 'shown'`

/** What somebody with the whole database in hand could try, one statement each. */
const TAMPERINGS: [string, string, string][] = [
  ['a row whose facts were changed', 'leaf', `update "record" set "facts" = '{}' where "position" = 1`],
  ['a row whose time was changed', 'leaf', `update "record" set "at" = '2020-01-01T00:00:00.000Z' where "position" = 1`],
  ['a row that was given to another actor', 'leaf', `update "record" set "actor" = 'system' where "name" = 'feedback.said'`],
  ['a row that is gone', 'position', `delete from "record" where "position" = 1`],
  ['a place that counts too little', 'position', `update "place" set "position" = 1 where "position" = 3`],
  ['a place that is gone', 'position', `delete from "place" where "position" = 3`],
  ['an entry whose leaf was changed', 'leaf', `update "recordEntry" set "leaf" = '${'ab'.repeat(32)}' where "number" = 2`],
  ['an entry that is gone', 'entry', `delete from "recordEntry" where "number" = 4`],
  ['a head whose root was changed', 'head', `update "recordHead" set "root" = '${'ab'.repeat(32)}'`],
  ['a head whose time was changed', 'head', `update "recordHead" set "at" = '2020-01-01T00:00:00.000Z'`],
  ['a head that is gone', 'head', `delete from "recordHead" where "size" = (select max("size") from "recordHead")`],
  ['a salt that was changed', 'content', `update "recordSalt" set "salt" = '${'ab'.repeat(16)}' where "position" = 1`],
  ['a salt that is gone while the words are here', 'content', `delete from "recordSalt" where "position" = 2`],
  ['a salt of no row', 'content', `insert into "recordSalt" ("place", "position", "salt") values ('at:nowhere', 1, '${'ab'.repeat(16)}')`],
  [
    'a turn to wait without a row',
    'entry',
    `insert into "recordUnsealed" ("place", "position", "areaId") select 'at:nowhere', 1, "id" from "area"`,
  ],
  ['shown words that were changed', 'content', `update "contributionVersion" set "words" = 'The bus is on time.' where "kind" = 'shown'`],
  ['shown words that were added', 'content', ADDED_VERSION],
  ['sealed words that were changed', 'content', `update "contributionVersion" set "sealed" = 'AAAA' || "sealed" where "kind" = 'original'`],
  ['words that are gone while the salt is here', 'content', `update "contributionVersion" set "sealed" = null where "kind" = 'original'`],
]

onEachDatabase('verifying the record', (world) => {
  let area: AreaTable
  const verify = () => verifyRecord(world.own.database, world.services.tools.vault)

  beforeEach(async () => {
    area ??= await threeThreads(world)
  })

  test('finds that everything fits, sealed or waiting', async () => {
    await world.say(area, 'This one was said a moment ago.')
    expect(await verify()).toMatchObject({ fits: true, rows: 7, entries: 6, heads: 1, contents: 6, erased: 0 })
    await world.services.sealer.seal()
    expect(await verify()).toMatchObject({ fits: true, rows: 7, entries: 7, heads: 2 })
  })

  test.each(TAMPERINGS)('finds %s', async (_, what, statement) => {
    const wrong = await tampered(world, statement, verify)
    expect(wrong).toMatchObject({ fits: false, what })
  })

  test.each([
    ['words', 'All is well.', 'There is none.'],
    ['kind', 'did', 'cannot'],
    ['whatWouldChange', 'Nothing.', 'A second driver.'],
  ])('finds an answer whose %s were changed', async (column, changed, before) => {
    const put = (value: string) => sql.raw(`update "response" set "${column}" = '${value}'`).execute(world.own.database.migrating)
    await put(changed)
    expect(await verify()).toMatchObject({ fits: false, what: 'content' })
    await put(before)
  })

  test('still fits after every one of them was undone', async () => {
    expect(await verify()).toMatchObject({ fits: true })
  })
})

/** Three things said, one of them shown and answered, sealed in one go. */
async function threeThreads(world: World) {
  const area = await world.area()
  const { moderation, impact, sealer } = world.services
  await world.say(area, 'Nobody phones us back.')
  await world.say(area, 'We wait since May.')
  const { ref } = await world.say(area, 'The bus comes at six.')
  const officer = await world.holder(area, 'officer')
  await moderation.publish(officer, area.slug, ref, { themes: [], also: 'six = ——' })
  await impact.answer(officer, area.slug, {
    kind: 'cannot',
    title: 'A later bus',
    said: 'It is early.',
    words: 'There is none.',
    whatWouldChange: 'A second driver.',
    refs: [ref],
  })
  await sealer.seal()
  return area
}

/** Runs one statement with the guards against it taken off, looks, and puts everything back as it was. */
async function tampered(world: World, statement: string, look: () => Promise<unknown>) {
  const { migrating, engine } = world.own.database
  const tables = ['record', 'recordEntry', 'recordHead', 'recordSalt', 'recordUnsealed', 'place', 'contributionVersion']
  const guarded = tables.slice(0, 3)
  const triggers = await guardsOf(world, guarded)
  for (const table of tables) await sql.raw(`create table "kept_${table}" as select * from "${table}"`).execute(migrating)
  for (const { name, table } of triggers)
    await sql.raw(engine === 'sqlite' ? `drop trigger "${name}"` : `alter table "${table}" disable trigger "${name}"`).execute(migrating)
  await sql.raw(statement).execute(migrating)
  const seen = await look()
  for (const table of tables) {
    await sql.raw(`delete from "${table}"`).execute(migrating)
    await sql.raw(`insert into "${table}" select * from "kept_${table}"`).execute(migrating)
    await sql.raw(`drop table "kept_${table}"`).execute(migrating)
  }
  for (const { name, table, text } of triggers)
    await sql.raw(engine === 'sqlite' ? text : `alter table "${table}" enable trigger "${name}"`).execute(migrating)
  return seen
}

async function guardsOf({ own: { database } }: World, tables: string[]): Promise<{ name: string; table: string; text: string }[]> {
  if (database.engine === 'postgres') return tables.map((table) => ({ name: `${table}AppendOnly`, table, text: '' }))
  const { rows } = await sql<{
    name: string
    table: string
    text: string
  }>`select name, tbl_name as "table", sql as "text" from sqlite_master where type = 'trigger'`.execute(database.migrating)
  return rows.filter(({ table }) => tables.includes(table))
}
