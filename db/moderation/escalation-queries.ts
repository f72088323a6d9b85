import type { AreaId, ContributionId, EscalationId, Moment } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { EscalationStepTable, EscalationTable } from './schema.ts'

export async function insertEscalation(tx: Tx, escalation: EscalationTable) {
  await tx.insertInto('escalation').values(escalation).execute()
}
export async function updateEscalation(
  tx: Tx,
  id: EscalationId,
  patch: Partial<Pick<EscalationTable, 'passedAt' | 'acknowledgedAt' | 'acknowledgedBy' | 'closedAt'>>,
) {
  await tx.updateTable('escalation').set(patch).where('id', '=', id).execute()
}
export function escalationById(db: Db, id: EscalationId) {
  return db.selectFrom('escalation').where('id', '=', id).selectAll().executeTakeFirst()
}
/** Escalations of an area, open ones first, then the latest. */
export function escalationsIn(db: Db, areaId: AreaId, limit: number) {
  return db
    .selectFrom('escalation')
    .where('areaId', '=', areaId)
    .orderBy((eb) => eb.case().when('closedAt', 'is', null).then(0).else(1).end())
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .selectAll()
    .execute()
}
/** Escalations that nobody acknowledged in time and that were not yet passed to the deputy. */
export function escalationsToPass(db: Db, now: Moment) {
  return db
    .selectFrom('escalation')
    .where('dueAt', '<=', now)
    .where('acknowledgedAt', 'is', null)
    .where('passedAt', 'is', null)
    .where('closedAt', 'is', null)
    .orderBy('dueAt')
    .orderBy('id')
    .selectAll()
    .execute()
}
export async function insertEscalationStep(tx: Tx, step: EscalationStepTable) {
  await tx.insertInto('escalationStep').values(step).execute()
}
export function escalationSteps(db: Db, escalationId: EscalationId) {
  return db.selectFrom('escalationStep').where('escalationId', '=', escalationId).orderBy('at').orderBy('id').selectAll().execute()
}

/** Passes an escalation to the deputies, unless somebody was quicker. Returns whether it was passed now. */
export async function passEscalation(tx: Tx, id: EscalationId, passedAt: Moment): Promise<boolean> {
  const passed = await tx
    .updateTable('escalation')
    .set({ passedAt })
    .where('id', '=', id)
    .where('acknowledgedAt', 'is', null)
    .where('passedAt', 'is', null)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return passed !== undefined
}
/** How many escalations of an area nobody has closed. */
export async function openEscalations(db: Db, areaId: AreaId): Promise<number> {
  const { count } = await db
    .selectFrom('escalation')
    .where('areaId', '=', areaId)
    .where('closedAt', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
/** Whether somebody still has to look at a contribution because there may be danger. */
export async function isEscalated(db: Db, areaId: AreaId, contributionId: ContributionId): Promise<boolean> {
  const open = await db
    .selectFrom('escalation')
    .where('areaId', '=', areaId)
    .where('contributionId', '=', contributionId)
    .where('closedAt', 'is', null)
    .select('id')
    .executeTakeFirst()
  return open !== undefined
}
