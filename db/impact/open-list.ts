import type { AreaId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

/** Answers of an area that stand now, in the order of their references, after one of them, with the organisation that signed. */
export function openResponses(db: Db, areaId: AreaId, after: string, limit: number) {
  return db
    .selectFrom('response')
    .leftJoin('organisation', 'organisation.id', 'response.organisationId')
    .where('response.areaId', '=', areaId)
    .where('response.hiddenAt', 'is', null)
    .where('response.replacedById', 'is', null)
    .where('response.ref', '>', after)
    .orderBy('response.ref')
    .limit(limit)
    .selectAll('response')
    .select('organisation.name as organisation')
    .execute()
}
