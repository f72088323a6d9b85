import type { AreaId, Day, EngagementId, ForecastId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { EngagementTable, ForecastTable } from './schema.ts'

/** Occasions on which families were heard, the latest first; `after`: older than this one. */
export function engagementsIn(
  db: Db,
  areaId: AreaId,
  after: Pick<EngagementTable, 'day' | 'id'> | undefined,
  limit: number,
): Promise<EngagementTable[]> {
  return db
    .selectFrom('engagement')
    .where('areaId', '=', areaId)
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb.or([eb('day', '<', after!.day), eb.and([eb('day', '=', after!.day), eb('id', '<', after!.id)])])),
    )
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .selectAll()
    .execute()
}
export function engagementById(db: Db, areaId: AreaId, id: EngagementId): Promise<EngagementTable | undefined> {
  return db.selectFrom('engagement').where('areaId', '=', areaId).where('id', '=', id).selectAll().executeTakeFirst()
}
export async function insertEngagement(tx: Tx, engagement: EngagementTable) {
  await tx.insertInto('engagement').values(engagement).execute()
}

type Foreseen = ForecastTable & { meetingRef: string | null; meetingTitle: string | null }
/** What will be decided from a day on, with the public meeting at which it is talked about; the first first. */
export function forecastsFrom(db: Db, areaId: AreaId, from: Day, limit: number): Promise<Foreseen[]> {
  return foreseen(db, areaId)
    .where('forecast.withdrawnAt', 'is', null)
    .where('forecast.dueOn', '>=', from)
    .orderBy('forecast.dueOn')
    .orderBy('forecast.id')
    .limit(limit)
    .execute()
}
/** The same whose day has passed, the latest first. */
export function forecastsBefore(db: Db, areaId: AreaId, before: Day, limit: number): Promise<Foreseen[]> {
  return foreseen(db, areaId)
    .where('forecast.withdrawnAt', 'is', null)
    .where('forecast.dueOn', '<', before)
    .orderBy('forecast.dueOn', 'desc')
    .orderBy('forecast.id', 'desc')
    .limit(limit)
    .execute()
}
/** What was taken off the list, the latest first. */
export function forecastsWithdrawn(db: Db, areaId: AreaId, limit: number): Promise<Foreseen[]> {
  return foreseen(db, areaId)
    .where('forecast.withdrawnAt', 'is not', null)
    .orderBy('forecast.withdrawnAt', 'desc')
    .orderBy('forecast.id', 'desc')
    .limit(limit)
    .execute()
}
const foreseen = (db: Db, areaId: AreaId) =>
  db
    .selectFrom('forecast')
    .leftJoin('meeting', (join) => join.onRef('meeting.id', '=', 'forecast.meetingId').on('meeting.publishedAt', 'is not', null))
    .where('forecast.areaId', '=', areaId)
    .selectAll('forecast')
    .select(['meeting.ref as meetingRef', 'meeting.title as meetingTitle'])

/** Something foreseen that is about to change: others that want to change it wait. */
export function forecastToChange(tx: Tx, areaId: AreaId, id: ForecastId): Promise<ForecastTable | undefined> {
  return tx
    .selectFrom('forecast')
    .where('areaId', '=', areaId)
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
export async function insertForecast(tx: Tx, forecast: ForecastTable) {
  await tx.insertInto('forecast').values(forecast).execute()
}
export async function withdrawForecastAt(tx: Tx, id: ForecastId, patch: Pick<ForecastTable, 'withdrawnAt' | 'withdrawReason'>) {
  await tx.updateTable('forecast').set(patch).where('id', '=', id).execute()
}
