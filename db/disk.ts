import { sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * Runs work on SQLite without waiting for the disk at every commit, and waits for it once at the end. Only for what can be done again from
 * the start when the power fails meanwhile. On PostgreSQL nothing is different.
 */
export async function withoutWaitingForDisk<T>(
  { engine, migrating }: Pick<Database, 'engine' | 'migrating'>,
  work: () => Promise<T>,
): Promise<T> {
  if (engine !== 'sqlite') return work()
  await sql`pragma synchronous = off`.execute(migrating)
  try {
    return await work()
  } finally {
    await sql`pragma synchronous = full`.execute(migrating)
    await sql`pragma wal_checkpoint(truncate)`.execute(migrating)
  }
}
