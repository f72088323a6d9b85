import type { ActionId, EvidenceId, MeasureId, MilestoneId, PlanId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { insertMany } from '../insert-many.ts'
import type { EvidenceTable, MilestoneTable, PlanChangeTable, SlipTable } from './schema.ts'

/** The milestones of these actions, by date. */
export async function milestonesOf(db: Db, actionIds: ActionId[]): Promise<MilestoneTable[]> {
  if (actionIds.length === 0) return []
  return db.selectFrom('milestone').where('actionId', 'in', actionIds).orderBy('dueOn').orderBy('id').selectAll().execute()
}
export async function insertMilestone(tx: Tx, milestone: MilestoneTable) {
  await tx.insertInto('milestone').values(milestone).execute()
}
export async function updateMilestone(tx: Tx, id: MilestoneId, patch: Partial<Omit<MilestoneTable, 'id' | 'actionId'>>) {
  await tx.updateTable('milestone').set(patch).where('id', '=', id).execute()
}
export async function deleteMilestone(tx: Tx, id: MilestoneId) {
  await tx.deleteFrom('milestone').where('id', '=', id).execute()
}

/** The evidence of these actions, as it was added. */
export async function evidenceOf(db: Db, actionIds: ActionId[]): Promise<EvidenceTable[]> {
  if (actionIds.length === 0) return []
  return db.selectFrom('evidence').where('actionId', 'in', actionIds).orderBy('addedAt').orderBy('id').selectAll().execute()
}
export async function insertEvidence(tx: Tx, evidence: EvidenceTable) {
  await tx.insertInto('evidence').values(evidence).execute()
}
export async function updateEvidence(tx: Tx, id: EvidenceId, patch: Pick<EvidenceTable, 'acceptedAt' | 'acceptedAs'>) {
  await tx.updateTable('evidence').set(patch).where('id', '=', id).execute()
}

/** Which measures these actions are measured by, in the order of the measures' ids. */
export async function measuresOfActions(db: Db, actionIds: ActionId[]) {
  if (actionIds.length === 0) return []
  return db.selectFrom('actionMeasure').where('actionId', 'in', actionIds).orderBy('measureId').orderBy('actionId').selectAll().execute()
}
/** The actions that are measured by a measure, by id. */
export async function actionsOfMeasure(db: Db, measureId: MeasureId): Promise<ActionId[]> {
  const rows = await db.selectFrom('actionMeasure').where('measureId', '=', measureId).orderBy('actionId').select('actionId').execute()
  return rows.map(({ actionId }) => actionId)
}
/** Binds a measure to an action, once. */
export async function putActionMeasure(tx: Tx, actionId: ActionId, measureId: MeasureId) {
  await tx
    .insertInto('actionMeasure')
    .values({ actionId, measureId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
export async function deleteActionMeasure(tx: Tx, actionId: ActionId, measureId: MeasureId) {
  await tx.deleteFrom('actionMeasure').where('actionId', '=', actionId).where('measureId', '=', measureId).execute()
}

/** How the date of these actions was moved, in order. */
export async function slipsOf(db: Db, actionIds: ActionId[]): Promise<SlipTable[]> {
  if (actionIds.length === 0) return []
  return db.selectFrom('slip').where('actionId', 'in', actionIds).orderBy('at').orderBy('id').selectAll().execute()
}
export async function insertSlip(tx: Tx, slip: SlipTable) {
  await tx.insertInto('slip').values(slip).execute()
}

export async function insertPlanChanges(tx: Tx, changes: PlanChangeTable[]) {
  await insertMany(tx, 'planChange', changes)
}
/** What changed of a plan or an action, the latest first. */
export function changesOf(db: Db, about: PlanId | ActionId, limit: number) {
  return db
    .selectFrom('planChange')
    .where('about', '=', about)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .selectAll()
    .execute()
}
/** The next plans and actions of which something ever changed, by id. */
export async function changedAfter(db: Db, after: string, limit: number): Promise<(PlanId | ActionId)[]> {
  const rows = await db
    .selectFrom('planChange')
    .where('about', '>', after as PlanId)
    .select('about')
    .distinct()
    .orderBy('about')
    .limit(limit)
    .execute()
  return rows.map(({ about }) => about)
}
/** Every change of these, in the order in which they were made. */
export function changesOfAll(db: Db, abouts: (PlanId | ActionId)[]) {
  return db.selectFrom('planChange').where('about', 'in', abouts).orderBy('about').orderBy('at').orderBy('id').selectAll().execute()
}
