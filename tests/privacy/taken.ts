import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { OPEN_LIST_NAMES } from '#app/contract/open-data.ts'
import { type DumpedRow, dump } from './dump.ts'
import type { Town } from './town.ts'

/** Every row of the database, and of the file beside it in which limits are counted. */
export async function everyRow({ world, folder }: Town): Promise<DumpedRow[]> {
  const { engine, db } = world.own.database
  if (engine === 'postgres') return dump('postgres', db)
  const beside = new Kysely({ dialect: new SqliteDialect({ database: new SQLite(join(folder, 'limits.sqlite'), { readonly: true }) }) })
  const rows = [...(await dump('sqlite', db)), ...(await dump('sqlite', beside))]
  await beside.destroy()
  return rows
}

/** The files as they lie on the disk, with what was deleted and is still there, and with the logs of recent writes. */
export async function rawBytes({ world, folder }: Town): Promise<string[]> {
  const { engine, db, url } = world.own.database
  if (engine === 'sqlite')
    return [url, `${url}-wal`, join(folder, 'limits.sqlite'), join(folder, 'limits.sqlite-wal')]
      .filter(existsSync)
      .map((path) => readFileSync(path, 'latin1'))
  await sql`checkpoint`.execute(db)
  const { rows } = await sql<{ bytes: Buffer }>`select pg_read_binary_file(pg_relation_filepath(oid)) as bytes from pg_class
    where relkind in ('r', 'i', 't') and relnamespace in ('public'::regnamespace, 'pg_toast'::regnamespace) and relfilenode > 0`.execute(db)
  return rows.map(({ bytes }) => bytes.toString('latin1'))
}

/** Everything that anybody can read: open data in both forms, lists, threads, themes, impact; and what the mails say. */
export async function everythingToRead(town: Town): Promise<string[]> {
  const { services, area, world, shown, themes, letters } = town
  const { feedback, impact, openData } = services
  const anybody = world.visitor()
  const texts = letters.flatMap(({ subject, text, html }) => [subject, text, html])
  const keep = (value: unknown) => void texts.push(JSON.stringify(value))
  for (const name of OPEN_LIST_NAMES) {
    for (let after = ''; after !== undefined; ) {
      const page = await openData.list(area.slug, name, after)
      keep(page)
      const next = page.next as string | null | undefined
      if (!next) break
      after = new URL(next).searchParams.get('after')!
    }
    for await (const chunk of await openData.csv(anybody, area.slug, name)) texts.push(String(chunk))
  }
  for (const ref of shown) keep(await feedback.thread(anybody, area.slug, ref))
  for (const slug of themes) keep(await impact.themePage(anybody, area.slug, slug))
  keep(await impact.home(anybody, area.slug))
  keep(await impact.impact(anybody, area.slug, {}))
  keep(await feedback.threads(anybody, area.slug, {}))
  return texts
}
