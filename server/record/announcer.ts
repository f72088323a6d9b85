import type { AreaId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { entriesSince, lastHead } from '#db/record/queries.ts'
import type { RecordTable } from '#db/record/schema.ts'

export type Announcement = RecordTable
/** Wants to know what happened. Hears a thing at least once; whoever counts must ignore a position it has. */
export type Listener = (happened: Announcement) => Promise<void> | void

const AT_ONCE = 500

/** Tells every listener what was committed: in order, one at a time. Also what other processes committed, by the entries of the tree. */
export function announcer(db: Db, report: (error: unknown) => void) {
  const listeners: Listener[] = []
  const cursors = new Map<AreaId, number>()
  let running: Promise<void> = Promise.resolve()

  async function tell(rows: Announcement[]) {
    for (const row of rows)
      for (const hear of listeners) {
        try {
          await hear(row)
        } catch (error) {
          report(error)
        }
      }
  }

  async function followEntries(areaId: AreaId) {
    let cursor = cursors.get(areaId) ?? 0
    for (;;) {
      const entries = await entriesSince(db, areaId, cursor, AT_ONCE)
      await tell(entries)
      cursor = entries.at(-1)?.number ?? cursor
      cursors.set(areaId, cursor)
      if (entries.length < AT_ONCE) return
    }
  }

  const queue = (work: () => Promise<void>) => {
    running = running.then(work).catch(report)
  }

  return {
    listen: (listener: Listener) => void listeners.push(listener),
    /** Announces rows of this process and returns at once. */
    announce: (rows: Announcement[]) => queue(() => tell(rows)),
    /** From now on only what is sealed later is new to this process. */
    async startFrom(areaIds: AreaId[]) {
      for (const areaId of areaIds) cursors.set(areaId, (await lastHead(db, areaId))?.size ?? 0)
    },
    /** Announces whatever reached the tree of an area since last time, by whichever process. */
    catchUp: (areaId: AreaId) => queue(() => followEntries(areaId)),
    /** Resolves when everything announced so far has been heard. */
    settled: () => running,
  }
}
export type Announcer = ReturnType<typeof announcer>
