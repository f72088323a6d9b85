import { HandleEmptyInListsPlugin, Kysely, PostgresDialect, replaceWithNoncontingentExpression } from 'kysely'
import pg from 'pg'
import { CarefulClient } from './careful-client.ts'
import type { Database, Tables, Tx } from './database.ts'

pg.types.setTypeParser(pg.types.builtins.INT8, Number)

const RETRIES = 5
/**
 * Two changes met: they cannot be put in an order, waited for each other, or made the same row. The later one starts again and then
 * sees what the earlier one did.
 */
const again = (error: unknown) => ['40001', '40P01', '23505'].includes((error as { code?: string }).code ?? '')

/** Opens PostgreSQL with a pool. Several processes may work on the same database. */
export function openPostgres(url: string): Database {
  const pool = openPool(url, 10)
  /** Nothing is in an empty list, as SQLite has it too; PostgreSQL knows no empty list. */
  const emptyLists = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [emptyLists] })
  return {
    engine: 'postgres',
    url,
    db,
    stream: db,
    migrating: db,
    async transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
      for (let attempt = 1; ; attempt++) {
        try {
          return await db.transaction().execute(work)
        } catch (error) {
          if (attempt >= RETRIES || !again(error)) throw error
        }
      }
    },
    otherProcessesWrote: () => 0,
    emptyLog: async () => true,
    close: () => db.destroy(),
  }
}

/** Connections to PostgreSQL, at most so many. One that breaks while nobody uses it is replaced. */
export function openPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, Client: CarefulClient })
  pool.on('error', () => undefined)
  return pool
}

/** Calls `hear` with the payload whenever any process notifies the channel. Returns how to stop. Reconnects by itself. */
export async function listen(url: string, channel: string, hear: (payload: string) => void) {
  let stopped = false
  let client: pg.Client | undefined
  const start = async () => {
    const next = new pg.Client({ connectionString: url })
    next.on('error', () => undefined)
    next.on('end', () => {
      if (!stopped) setTimeout(() => void start().catch(() => undefined), 500).unref()
    })
    next.on('notification', ({ payload }) => hear(payload ?? ''))
    await next.connect()
    await next.query(`listen "${channel}"`)
    client = next
  }
  await start()
  return async () => {
    stopped = true
    await client?.end()
  }
}
