import type { AreaId, ContributionId, ResponseId, ThemeId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { ResponseTable } from './schema.ts'

export async function insertResponse(tx: Tx, response: ResponseTable, contributionIds: ContributionId[], themeIds: ThemeId[]) {
  await tx.insertInto('response').values(response).execute()
  if (contributionIds.length > 0)
    await tx
      .insertInto('responseTo')
      .values(contributionIds.map((contributionId) => ({ responseId: response.id, contributionId })))
      .execute()
  if (themeIds.length > 0)
    await tx
      .insertInto('responseTheme')
      .values(themeIds.map((themeId) => ({ responseId: response.id, themeId })))
      .execute()
}
export async function updateResponse(tx: Tx, id: ResponseId, patch: Partial<Omit<ResponseTable, 'id' | 'areaId' | 'ref'>>) {
  await tx.updateTable('response').set(patch).where('id', '=', id).execute()
}
/** A public answer of an area by its reference. */
export function responseByRef(db: Db, areaId: AreaId, ref: string) {
  return db
    .selectFrom('response')
    .where('ref', '=', ref)
    .where('areaId', '=', areaId)
    .where('hiddenAt', 'is', null)
    .selectAll()
    .executeTakeFirst()
}
/** The same for those who answer: also one that waits for its release. */
export function responseAtDesk(db: Db, areaId: AreaId, ref: string) {
  return db
    .selectFrom('response')
    .where('ref', '=', ref)
    .where('areaId', '=', areaId)
    .where((eb) => eb.or([eb('hiddenAt', 'is', null), eb('waitsSince', 'is not', null)]))
    .selectAll()
    .executeTakeFirst()
}
/** An answer that is about to change: others that want to change it wait. */
export function responseToChange(tx: Tx, id: ResponseId) {
  return tx
    .selectFrom('response')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
/** The answers of an area that wait for their release, the oldest first. */
export function waitingResponses(db: Db, areaId: AreaId, limit: number) {
  return db
    .selectFrom('response')
    .where('areaId', '=', areaId)
    .where('waitsSince', 'is not', null)
    .orderBy('waitsSince')
    .orderBy('id')
    .limit(limit)
    .select(['ref', 'title', 'waitsSince'])
    .execute()
}
export function responseById(db: Db, id: ResponseId) {
  return db.selectFrom('response').where('id', '=', id).selectAll().executeTakeFirst()
}
/** The answers given to a contribution that stand now, newest first. */
export function responsesTo(db: Db, contributionId: ContributionId) {
  return db
    .selectFrom('responseTo')
    .innerJoin('response', 'response.id', 'responseTo.responseId')
    .where('responseTo.contributionId', '=', contributionId)
    .where('response.hiddenAt', 'is', null)
    .orderBy('response.answeredAt', 'desc')
    .orderBy('response.id')
    .selectAll('response')
    .execute()
}
/** Moves the number of public contributions that each answer to this one counts. */
export async function countShown(tx: Tx, contributionId: ContributionId, more: number) {
  await tx
    .updateTable('response')
    .set((eb) => ({ shownContributions: eb('shownContributions', '+', more) }))
    .where('id', 'in', (eb) => eb.selectFrom('responseTo').where('contributionId', '=', contributionId).select('responseId'))
    .execute()
}

export async function themesOfResponse(db: Db, responseId: ResponseId): Promise<ThemeId[]> {
  return (await db.selectFrom('responseTheme').where('responseId', '=', responseId).orderBy('themeId').select('themeId').execute()).map(
    ({ themeId }) => themeId,
  )
}
