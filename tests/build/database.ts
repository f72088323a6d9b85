import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Database } from '#db/database.ts'
import { openDatabase } from '#db/open.ts'
import { quickFolder } from './quick-folder.ts'

export const POSTGRES = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

/** Which databases this run can reach. `npm test` sets it after trying; without it both are wanted. */
export const ENGINES = (process.env.TEST_ENGINES ?? 'sqlite,postgres').split(',') as Database['engine'][]

/** As with files: nothing waits for the server's disk. */
const NO_WAITING = '?options=-c%20synchronous_commit%3Doff'

export interface OwnDatabase {
  database: Database
  url: string
  drop: () => Promise<void>
}

/** A database of this test file's own, so that files can run side by side. */
export async function ownDatabase(engine: Database['engine']): Promise<OwnDatabase> {
  if (engine === 'sqlite') {
    const folder = quickFolder('test')
    const url = join(folder, 'test.sqlite')
    const database = openDatabase(url)
    const drop = async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    }
    return { database, url, drop }
  }
  const name = `ct_test_${randomBytes(6).toString('hex')}`
  await asAdmin(`create database "${name}"`)
  const url = Object.assign(new URL(POSTGRES), { pathname: name, search: NO_WAITING }).href
  const database = openDatabase(url)
  const drop = async () => {
    await database.close()
    await asAdmin(`drop database if exists "${name}" with (force)`)
  }
  return { database, url, drop }
}

async function asAdmin(statement: string) {
  const client = new pg.Client({ connectionString: POSTGRES })
  await client.connect()
  await client.query(statement)
  await client.end()
}
