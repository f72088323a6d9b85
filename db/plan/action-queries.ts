import type { ActionId, AreaId, PlanId, PriorityId, ThemeId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { Sees } from './queries.ts'
import type { ActionTable } from './schema.ts'

/**
 * The actions of an area that this reader can see: published ones, and all of a draft that is open for comment; those who work on plans
 * see all. A query to go on from.
 */
export const actionsVisibleTo = (db: Db, sees: Sees, areaId: AreaId) =>
  db
    .selectFrom('action')
    .innerJoin('plan', 'plan.id', 'action.planId')
    .where('action.areaId', '=', areaId)
    .$if(sees === 'public', (query) =>
      query.where((eb) =>
        eb.or([eb('action.publishedAt', 'is not', null), eb.and([eb('plan.openedAt', 'is not', null), eb('plan.agreedAt', 'is', null)])]),
      ),
    )

/** An action by its reference, if this reader can see it. Hidden and missing look the same. */
export function actionVisibleTo(db: Db, sees: Sees, areaId: AreaId, ref: string) {
  return actionsVisibleTo(db, sees, areaId).where('action.ref', '=', ref).selectAll('action').executeTakeFirst()
}
/** The actions of a plan that this reader can see, by priority and in their order. */
export function actionsOfPlan(db: Db, sees: Sees, { id, areaId }: { id: PlanId; areaId: AreaId }) {
  return actionsVisibleTo(db, sees, areaId)
    .where('action.planId', '=', id)
    .orderBy('action.priorityId')
    .orderBy('action.rank')
    .orderBy('action.id')
    .selectAll('action')
    .execute()
}
export function actionsOfPriority(db: Db, priorityId: PriorityId) {
  return db.selectFrom('action').where('priorityId', '=', priorityId).orderBy('rank').orderBy('id').selectAll().execute()
}
/** These actions, by id. */
export async function actionsByIds(db: Db, ids: ActionId[]): Promise<ActionTable[]> {
  return ids.length === 0 ? [] : db.selectFrom('action').where('id', 'in', ids).orderBy('id').selectAll().execute()
}
export function actionById(db: Db, id: ActionId) {
  return db.selectFrom('action').where('id', '=', id).selectAll().executeTakeFirst()
}
/** An action that is about to change: others that want to change it wait. Lock contributions before actions, and those by id. */
export function actionToChange(tx: Tx, id: ActionId) {
  return tx
    .selectFrom('action')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
export async function actionRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('action').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
export async function insertAction(tx: Tx, action: ActionTable) {
  await tx.insertInto('action').values(action).execute()
}
export async function updateAction(tx: Tx, id: ActionId, patch: Partial<Omit<ActionTable, 'id' | 'areaId' | 'planId' | 'ref'>>) {
  if (Object.keys(patch).length > 0) await tx.updateTable('action').set(patch).where('id', '=', id).execute()
}
/** Takes an action out of a draft, with all that hangs on it. */
export async function deleteAction(tx: Tx, id: ActionId) {
  await tx.deleteFrom('actionTheme').where('actionId', '=', id).execute()
  await tx.deleteFrom('milestone').where('actionId', '=', id).execute()
  await tx.deleteFrom('evidence').where('actionId', '=', id).execute()
  await tx.deleteFrom('actionMeasure').where('actionId', '=', id).execute()
  await tx.deleteFrom('actionSaid').where('actionId', '=', id).execute()
  await tx.deleteFrom('actionFelt').where('actionId', '=', id).execute()
  await tx.deleteFrom('action').where('id', '=', id).execute()
}

/** The themes of these actions, in the order of the codebook. */
export async function themesOfActions(db: Db, actionIds: ActionId[]) {
  if (actionIds.length === 0) return []
  return db
    .selectFrom('actionTheme')
    .innerJoin('theme', 'theme.id', 'actionTheme.themeId')
    .where('actionTheme.actionId', 'in', actionIds)
    .orderBy('theme.rank')
    .orderBy('theme.id')
    .select(['actionTheme.actionId', 'theme.id as themeId', 'theme.slug', 'theme.title'])
    .execute()
}
export async function putActionThemes(tx: Tx, actionId: ActionId, themeIds: ThemeId[]) {
  await tx.deleteFrom('actionTheme').where('actionId', '=', actionId).execute()
  if (themeIds.length > 0)
    await tx
      .insertInto('actionTheme')
      .values(themeIds.map((themeId) => ({ actionId, themeId })))
      .execute()
}

/** How many actions of each plan of an area this reader can see. */
export async function countActions(db: Db, sees: Sees, areaId: AreaId): Promise<Map<PlanId, number>> {
  const rows = await actionsVisibleTo(db, sees, areaId)
    .groupBy('action.planId')
    .select(['action.planId', (eb) => eb.fn.countAll<number>().as('count')])
    .execute()
  return new Map(rows.map(({ planId, count }) => [planId, Number(count)]))
}

/** The published actions of a theme, those of the newest plan first, dropped ones too. */
export function actionsUnder(db: Db, themeId: ThemeId) {
  return db
    .selectFrom('actionTheme')
    .innerJoin('action', 'action.id', 'actionTheme.actionId')
    .innerJoin('plan', 'plan.id', 'action.planId')
    .where('actionTheme.themeId', '=', themeId)
    .where('action.publishedAt', 'is not', null)
    .orderBy('plan.startsOn', 'desc')
    .orderBy('plan.id', 'desc')
    .orderBy('action.rank')
    .orderBy('action.id')
    .selectAll('action')
    .execute()
}

/** The published actions of an area in plans that are not closed, dropped ones too, by reference. */
export function actionsOfArea(db: Db, areaId: AreaId) {
  return db
    .selectFrom('action')
    .innerJoin('plan', 'plan.id', 'action.planId')
    .where('action.areaId', '=', areaId)
    .where('action.publishedAt', 'is not', null)
    .where('plan.closedAt', 'is', null)
    .orderBy('action.ref')
    .selectAll('action')
    .execute()
}
/** The themes of the published actions of an area, dropped ones left out. */
export function themesOfPublished(db: Db, areaId: AreaId) {
  return db
    .selectFrom('actionTheme')
    .innerJoin('action', 'action.id', 'actionTheme.actionId')
    .where('action.areaId', '=', areaId)
    .where('action.publishedAt', 'is not', null)
    .where('action.droppedAt', 'is', null)
    .orderBy('actionTheme.themeId')
    .orderBy('actionTheme.actionId')
    .select(['actionTheme.themeId', 'action.ref'])
    .execute()
}
