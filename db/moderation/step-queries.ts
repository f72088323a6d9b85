import type { AreaId, ContributionId, Moment, RoleId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { DeskStepTable } from './schema.ts'

export async function insertDeskStep(tx: Tx, step: DeskStepTable) {
  await tx.insertInto('deskStep').values(step).execute()
}
export function deskStepById(db: Db, areaId: AreaId, id: string) {
  return db
    .selectFrom('deskStep')
    .where('id', '=', id as DeskStepTable['id'])
    .where('areaId', '=', areaId)
    .selectAll()
    .executeTakeFirst()
}
/** What was done with a contribution at the desk, the latest first. */
export function deskStepsOf(db: Db, contributionId: ContributionId) {
  return db
    .selectFrom('deskStep')
    .where('contributionId', '=', contributionId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .selectAll()
    .execute()
}
/** Marks a step as undone. Returns whether it still stood. */
export async function undoDeskStep(tx: Tx, id: DeskStepTable['id'], undoneAt: Moment): Promise<boolean> {
  const undone = await tx
    .updateTable('deskStep')
    .set({ undoneAt })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return undone !== undefined
}
/** How many contributions were dealt with in these roles since a moment. */
export async function dealtWithSince(db: Db, areaId: AreaId, roleIds: RoleId[], since: Moment): Promise<number> {
  if (roleIds.length === 0) return 0
  const { count } = await db
    .selectFrom('deskStep')
    .where('areaId', '=', areaId)
    .where('roleId', 'in', roleIds)
    .where('at', '>=', since)
    .where('undoneAt', 'is', null)
    .where('name', 'in', ['published', 'kept_private', 'held', 'declined', 'escalated'])
    .select((eb) => eb.fn.count<number>('contributionId').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
