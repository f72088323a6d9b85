import type { AreaId } from '#app/contract/ids.ts'
import type { Place } from '#app/contract/record.ts'
import type { Database } from '#db/database.ts'
import { areas } from '#db/people/area-queries.ts'
import { listen } from '#db/postgres.ts'
import { RECORDED, SEALED } from '#db/record/queries.ts'

/**
 * Notices what other processes committed: on SQLite by the file's data version, on PostgreSQL by the notices of sealed entries. Whatever
 * they recorded is announced here too; `changed` says that pages may be out of date. What happened in a meeting is told at once (`heardOf`,
 * PostgreSQL), because people wait for it.
 */
export function watchOthers({
  database,
  catchUp,
  changed,
  heardOf,
}: {
  database: Database
  catchUp: (areaId: AreaId) => void
  changed: () => void
  heardOf: (place: Place, position: number) => void
}) {
  let seen = database.otherProcessesWrote()
  const stops: (() => Promise<void>)[] = []

  return {
    async start() {
      if (database.engine !== 'postgres') return
      stops.push(await listen(database.url, SEALED, (areaId) => catchUp(areaId as AreaId)))
      const hear = (text: string) => {
        const [place, position] = text.split(' ')
        heardOf(place as Place, Number(position))
      }
      stops.push(await listen(database.url, RECORDED, hear))
    },
    /** To be called every second or so. */
    async look() {
      const now = database.otherProcessesWrote()
      if (now === seen) return
      seen = now
      changed()
      for (const { id } of await areas(database.db)) catchUp(id)
    },
    stop: async () => {
      for (const stop of stops) await stop()
    },
  }
}
