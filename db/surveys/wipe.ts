import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Whoever reads a long list is waited for. */
const TRIES = 60
const PAUSE_MS = 500

/**
 * Destroys what is left of a box after its answers were mixed. SQLite overwrites what it deletes (`secure_delete`) and only the log of recent
 * writes is emptied; PostgreSQL keeps deleted rows in their old places until the tables are written anew, which happens here. Whoever asks
 * while it runs shares the next run with all others who ask meanwhile.
 */
export function wiping(database: Database) {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined

  async function run() {
    try {
      await wipeBox(database)
    } finally {
      running = undefined
    }
  }
  const start = () => {
    running = run()
    return running
  }
  return {
    wipe(): Promise<void> {
      if (!running) return start()
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined
          return running ?? start()
        })
      return next
    },
  }
}

async function wipeBox(database: Database) {
  if (database.engine === 'postgres') {
    await sql`vacuum (full) "surveyBox", "surveyMark", "surveyWaiting", "surveyAnswer", "surveyDraft"`.execute(database.migrating)
    return
  }
  for (let tries = 0; tries < TRIES; tries++) {
    if (await database.emptyLog()) return
    await wait(PAUSE_MS)
  }
}
