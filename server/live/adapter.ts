import { createAdapter as onPostgres } from '@socket.io/postgres-adapter'
import { createAdapter as onRedis } from '@socket.io/redis-streams-adapter'
import { createClient } from 'redis'
import type { ServerOptions } from 'socket.io'
import type { Database } from '#db/database.ts'
import { openPool } from '#db/postgres.ts'

interface Shared {
  database: Pick<Database, 'engine' | 'url'>
  redisUrl: string | undefined
  report: (error: unknown) => void
}
/** What the sockets of several processes share, and how it is let go. */
export interface LiveAdapter {
  adapter: NonNullable<ServerOptions['adapter']>
  close: () => Promise<void>
}
const POSTGRES_CONNECTIONS = 3

/**
 * Joins the sockets of all processes: over Redis when there is one, otherwise over PostgreSQL. Undefined on SQLite, where there is one
 * process. What happened in a meeting does not travel here: every process reads it from the record.
 */
export async function liveAdapter({ database, redisUrl, report }: Shared): Promise<LiveAdapter | undefined> {
  if (redisUrl) {
    const client = createClient({ url: redisUrl })
    client.on('error', report)
    await client.connect()
    return { adapter: onRedis(client, { streamName: 'common-thread', maxLen: 1_000 }), close: async () => client.destroy() }
  }
  if (database.engine !== 'postgres') return undefined
  const pool = openPool(database.url, POSTGRES_CONNECTIONS)
  return {
    adapter: onPostgres(pool, { channelPrefix: 'common-thread', errorHandler: report }) as LiveAdapter['adapter'],
    close: () => pool.end(),
  }
}
