import type { Place } from '#app/contract/record.ts'
import type { Db } from '#db/database.ts'
import { positionOf, recordedSince } from '#db/record/queries.ts'
import type { Announcement } from '../record/announcer.ts'

interface Told {
  db: Db
  tell: (happened: Announcement) => Promise<void>
  report: (error: unknown) => void
}
const AT_ONCE = 500

/**
 * Tells what happened in the places that somebody here follows: once and in the order of positions, whichever process recorded it and in
 * whatever order it is heard of. Each row is read once, for all who follow. Nothing is told of before a place was begun.
 */
export function inOrder({ db, tell, report }: Told) {
  const told = new Map<Place, number>()
  let running: Promise<void> = Promise.resolve()

  async function tellUpTo(place: Place, position: number) {
    for (;;) {
      const before = told.get(place)
      if (before === undefined || before >= position) return
      const rows = await recordedSince(db, place, before, AT_ONCE)
      if (rows.length === 0) return
      for (const row of rows) {
        told.set(place, row.position)
        await tell(row).catch(report)
      }
    }
  }

  return {
    /** Somebody begins to follow a place. Whatever is committed after this was called is told, or in what is read when it has resolved. */
    async begin(place: Place) {
      if (told.has(place)) return
      const position = await positionOf(db, place)
      if (!told.has(place)) told.set(place, position)
    },
    /** Nobody follows it any more. */
    end: (place: Place) => void told.delete(place),
    /** Something was committed there. Resolves when everything up to it was told. */
    heardOf(place: Place, position: number): Promise<void> {
      running = running.then(() => tellUpTo(place, position)).catch(report)
      return running
    },
  }
}
