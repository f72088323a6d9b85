import { sql } from 'kysely'
import type { State } from '#app/contract/feedback.ts'
import type { AreaId, ContributionId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

/** How many contributions of families are in each state, counted row by row in the tables. */
export async function statesInTables(db: Db, areaId: AreaId): Promise<Map<State, number>> {
  const rows = await db
    .selectFrom('contribution')
    .where('areaId', '=', areaId)
    .where('voice', '!=', 'official')
    .select((eb) => [stateColumn(), eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state, Number(count)]))
}

const stateColumn = () =>
  sql<State>`
  case when "publishedAt" is not null then 'public'
       when "heldAt" is not null then 'held'
       when "privateAt" is not null then 'private'
       when "declinedAt" is not null or "takenBackAt" is not null or "removedAt" is not null then 'removed'
       else 'waiting' end`.as('state')

/** The next contributions that the record says were received, by id. */
export async function receivedByRecord(db: Db, areaId: AreaId, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('record')
    .where('areaId', '=', areaId)
    .where('name', '=', 'feedback.said')
    .where('about', '>', after)
    .orderBy('about')
    .limit(limit)
    .select('about')
    .execute()
  return rows.map(({ about }) => about)
}
/** Everything that the record says happened to these contributions, in the order of their places. */
export function happenedTo(db: Db, abouts: string[]) {
  return db
    .selectFrom('record')
    .where('about', 'in', abouts)
    .orderBy('about')
    .orderBy('place')
    .orderBy('position')
    .select(['about', 'place', 'position', 'name', 'facts', 'at'])
    .execute()
}

/** The next contributions of families that stand in the tables, by id, with their moments. */
export function familiesInTables(db: Db, areaId: AreaId, after: string, limit: number) {
  return db
    .selectFrom('contribution')
    .where('areaId', '=', areaId)
    .where('voice', '!=', 'official')
    .where('id', '>', after as ContributionId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'ref', 'saidAt', 'publishedAt', 'heldAt', 'privateAt', 'declinedAt', 'takenBackAt', 'removedAt'])
    .execute()
}
