import type { AreaId } from '#app/contract/ids.ts'
import type { Database } from '#db/database.ts'
import { areas } from '#db/people/area-queries.ts'
import { listen } from '#db/postgres.ts'

/**
 * Notices what other processes committed: on SQLite by the file's data version, on PostgreSQL by the notices of sealed entries. Whatever
 * they recorded is announced here too; `changed` says that pages may be out of date.
 */
export function watchOthers({
  database,
  catchUp,
  changed,
}: {
  database: Database
  catchUp: (areaId: AreaId) => void
  changed: () => void
}) {
  let seen = database.otherProcessesWrote()
  let stop: (() => Promise<void>) | undefined

  return {
    async start() {
      if (database.engine === 'postgres') stop = await listen(database.url, 'sealed', (areaId) => catchUp(areaId as AreaId))
    },
    /** To be called every second or so. */
    async look() {
      const now = database.otherProcessesWrote()
      if (now === seen) return
      seen = now
      changed()
      for (const { id } of await areas(database.db)) catchUp(id)
    },
    stop: async () => stop?.(),
  }
}
