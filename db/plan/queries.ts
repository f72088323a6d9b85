import type { AreaId, FindingId, PlanId, PriorityId, ThemeId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { FindingTable, PlanTable, PriorityTable, SignOffTable } from './schema.ts'

/** Who reads: everybody sees what is open or agreed, those who work on plans see drafts too. */
export type Sees = 'public' | 'drafts'

/** The plans of an area that this reader can see, the newest first. */
export function plansVisibleTo(db: Db, sees: Sees, areaId: AreaId) {
  return db
    .selectFrom('plan')
    .where('areaId', '=', areaId)
    .$if(sees === 'public', (query) => query.where((eb) => eb.or([eb('openedAt', 'is not', null), eb('agreedAt', 'is not', null)])))
    .orderBy('startsOn', 'desc')
    .orderBy('id', 'desc')
    .selectAll()
    .execute()
}
/** A plan by its reference, if this reader can see it. Hidden and missing look the same. */
export function planVisibleTo(db: Db, sees: Sees, areaId: AreaId, ref: string) {
  return db
    .selectFrom('plan')
    .where('ref', '=', ref)
    .where('areaId', '=', areaId)
    .$if(sees === 'public', (query) => query.where((eb) => eb.or([eb('openedAt', 'is not', null), eb('agreedAt', 'is not', null)])))
    .selectAll()
    .executeTakeFirst()
}
export function planById(db: Db, id: PlanId) {
  return db.selectFrom('plan').where('id', '=', id).selectAll().executeTakeFirst()
}
/** A plan that is about to change: others that want to change it wait. */
export function planToChange(tx: Tx, id: PlanId) {
  return tx
    .selectFrom('plan')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
export async function planRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('plan').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
export async function insertPlan(tx: Tx, plan: PlanTable) {
  await tx.insertInto('plan').values(plan).execute()
}
export async function updatePlan(tx: Tx, id: PlanId, patch: Partial<Omit<PlanTable, 'id' | 'areaId' | 'ref'>>) {
  await tx.updateTable('plan').set(patch).where('id', '=', id).execute()
}

/** The findings of a plan, in their order. */
export function findingsOf(db: Db, planId: PlanId) {
  return db.selectFrom('finding').where('planId', '=', planId).orderBy('rank').orderBy('id').selectAll().execute()
}
export function findingById(db: Db, id: FindingId) {
  return db.selectFrom('finding').where('id', '=', id).selectAll().executeTakeFirst()
}
export async function insertFinding(tx: Tx, finding: FindingTable) {
  await tx.insertInto('finding').values(finding).execute()
}
export async function updateFinding(tx: Tx, id: FindingId, patch: Partial<Omit<FindingTable, 'id' | 'areaId' | 'planId'>>) {
  await tx.updateTable('finding').set(patch).where('id', '=', id).execute()
}
export async function deleteFinding(tx: Tx, id: FindingId) {
  await tx.deleteFrom('finding').where('id', '=', id).execute()
}

/** The priorities of a plan, in their order. */
export function prioritiesOf(db: Db, planId: PlanId) {
  return db.selectFrom('priority').where('planId', '=', planId).orderBy('rank').orderBy('id').selectAll().execute()
}
export function priorityById(db: Db, id: PriorityId) {
  return db.selectFrom('priority').where('id', '=', id).selectAll().executeTakeFirst()
}
export async function insertPriority(tx: Tx, priority: PriorityTable) {
  await tx.insertInto('priority').values(priority).execute()
}
export async function updatePriority(tx: Tx, id: PriorityId, patch: Partial<Omit<PriorityTable, 'id' | 'areaId' | 'planId'>>) {
  await tx.updateTable('priority').set(patch).where('id', '=', id).execute()
}
export async function deletePriority(tx: Tx, id: PriorityId) {
  await tx.deleteFrom('priorityTheme').where('priorityId', '=', id).execute()
  await tx.deleteFrom('priority').where('id', '=', id).execute()
}
/** The themes of these priorities, in the order of the codebook. */
export async function themesOfPriorities(db: Db, priorityIds: PriorityId[]) {
  if (priorityIds.length === 0) return []
  return db
    .selectFrom('priorityTheme')
    .innerJoin('theme', 'theme.id', 'priorityTheme.themeId')
    .where('priorityTheme.priorityId', 'in', priorityIds)
    .orderBy('theme.rank')
    .orderBy('theme.id')
    .select(['priorityTheme.priorityId', 'theme.id as themeId', 'theme.slug', 'theme.title'])
    .execute()
}
export async function putPriorityThemes(tx: Tx, priorityId: PriorityId, themeIds: ThemeId[]) {
  await tx.deleteFrom('priorityTheme').where('priorityId', '=', priorityId).execute()
  if (themeIds.length > 0)
    await tx
      .insertInto('priorityTheme')
      .values(themeIds.map((themeId) => ({ priorityId, themeId })))
      .execute()
}

/** Everything that was signed or not signed on a plan, the earliest first. */
export function signOffsOf(db: Db, planId: PlanId) {
  return db.selectFrom('signOff').where('planId', '=', planId).orderBy('at').orderBy('id').selectAll().execute()
}
export async function insertSignOff(tx: Tx, signOff: SignOffTable) {
  await tx.insertInto('signOff').values(signOff).execute()
}
