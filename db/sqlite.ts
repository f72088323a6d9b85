import SQLite from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, type Driver, Kysely, SqliteDialect, SqliteDriver, sql } from 'kysely'
import type { Database, Tables } from './database.ts'
import { withKnownStatements } from './known-statements.ts'
import { writeGroup } from './write-group.ts'

/** Takes the write lock at the start, so that a change never fails half way because another process wrote meanwhile. */
class WritingDialect extends SqliteDialect {
  readonly #database: SQLite.Database
  constructor(database: SQLite.Database) {
    super({ database })
    this.#database = database
  }
  override createDriver(): Driver {
    return new WritingDriver({ database: this.#database })
  }
}

class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** So long a write waits for another process. */
const BUSY_MS = 10_000

function connect(path: string, readonly = false) {
  const database = new SQLite(path, { timeout: BUSY_MS })
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('secure_delete = ON')
  database.pragma('trusted_schema = OFF')
  database.pragma('cache_size = -32000')
  if (readonly) database.pragma('query_only = ON')
  return withKnownStatements(database)
}

/** Opens a SQLite file: one connection that writes, one that reads for pages, one that reads long streams. */
export function openSqlite(path: string): Database {
  const writing = connect(path)
  const [watching, reading, streaming] = [connect(path, true), connect(path, true), connect(path, true)]
  const write = new Kysely<Tables>({ dialect: new WritingDialect(writing) })
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: reading }) })
  const stream = new Kysely<Tables>({ dialect: new SqliteDialect({ database: streaming }) })
  return {
    engine: 'sqlite',
    url: path,
    db,
    stream,
    migrating: write,
    transact: writeGroup(write),
    otherProcessesWrote: () => watching.pragma('data_version', { simple: true }) as number,
    emptyLog: () => emptyLog(write),
    async close() {
      await Promise.all([db.destroy(), stream.destroy()])
      // Kysely leaves a connection open that nobody used; the writing one goes last, so that it can tidy the log away.
      for (const connection of [watching, reading, streaming]) connection.close()
      await write.destroy()
      writing.close()
    },
  }
}

/** A reader would be waited for in this very process, which then could not read on: so it is not waited for at all. */
const emptyLog = (write: Kysely<Tables>) =>
  write.connection().execute(async (connection) => {
    await sql`pragma busy_timeout = 0`.execute(connection)
    try {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(connection)
      return rows[0]?.busy === 0
    } finally {
      await sql`pragma busy_timeout = ${sql.lit(BUSY_MS)}`.execute(connection)
    }
  })
