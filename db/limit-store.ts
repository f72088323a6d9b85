import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import pg from 'pg'
import { type RateLimiterAbstract, RateLimiterPostgres, RateLimiterSQLite } from 'rate-limiter-flexible'

interface LimitRule {
  points: number
  durationSeconds: number
}
export interface LimitStore {
  limiter: (name: string, rule: LimitRule) => Promise<RateLimiterAbstract>
  /** Deletes what does not count any more: it tells when something was done. */
  forgetOld: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Where limits are counted: in PostgreSQL for all processes together, or in a file of their own beside SQLite, so that counting
 * never waits for a durable commit.
 */
export function openLimitStore(databaseUrl: string, dataDir: string): LimitStore {
  return databaseUrl.startsWith('postgres') ? inPostgres(databaseUrl) : inFile(join(dataDir, 'limits.sqlite'))
}

function inFile(path: string): LimitStore {
  const client = new SQLite(path)
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = OFF')
  client.pragma('secure_delete = ON')
  return {
    limiter: (name, { points, durationSeconds }) =>
      ready(
        (done) =>
          new RateLimiterSQLite(
            { storeClient: client, storeType: 'better-sqlite3', tableName: 'limits', keyPrefix: name, points, duration: durationSeconds },
            done,
          ),
      ),
    async forgetOld() {
      client.prepare('delete from limits where expire <= ?').run(Date.now())
      client.pragma('wal_checkpoint(TRUNCATE)')
    },
    close: async () => void client.close(),
  }
}

function inPostgres(url: string): LimitStore {
  const client = new pg.Pool({ connectionString: url, max: 4 })
  client.on('error', () => undefined)
  return {
    limiter: (name, { points, durationSeconds }) =>
      ready(
        (done) =>
          new RateLimiterPostgres(
            {
              storeClient: client,
              tableName: 'rateLimit',
              keyPrefix: name,
              points,
              duration: durationSeconds,
              clearExpiredByTimeout: false,
            },
            done,
          ),
      ),
    forgetOld: async () => void (await client.query('delete from "rateLimit" where expire <= $1', [Date.now()])),
    close: () => client.end(),
  }
}

/** The library makes its table in the background: waits until it has. */
const ready = (make: (done: (error?: unknown) => void) => RateLimiterAbstract) =>
  new Promise<RateLimiterAbstract>((resolve, reject) => {
    const limiter = make((error) => (error ? reject(error) : setImmediate(() => resolve(limiter))))
  })
