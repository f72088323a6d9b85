import type { AreaId } from '#app/contract/ids.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Db } from '../database.ts'

/** So far back is looked for entries of these names. */
const LOOKED_AT = 4_000

/**
 * The newest sealed entries of an area with one of these names, the newest first. Of what happens to a contribution only that it was shown: an
 * answer is one entry, however many things it answers.
 */
export function latestEntries(db: Db, areaId: AreaId, names: readonly EventName[], limit: number) {
  const entries = db
    .selectFrom('recordEntry')
    .where('areaId', '=', areaId)
    .orderBy('number', 'desc')
    .limit(LOOKED_AT)
    .selectAll()
    .as('entry')
  return db
    .selectFrom(entries)
    .innerJoin('record', (join) => join.onRef('record.place', '=', 'entry.place').onRef('record.position', '=', 'entry.position'))
    .where('record.name', 'in', names)
    .where((eb) => eb.or([eb('record.name', '=', 'moderation.published'), eb('record.about', 'not like', 'contribution%')]))
    .orderBy('entry.number', 'desc')
    .limit(limit)
    .select(['entry.number', 'record.name', 'record.about', 'record.facts', 'record.at'])
    .execute()
}
export type LatestEntry = Awaited<ReturnType<typeof latestEntries>>[number]
