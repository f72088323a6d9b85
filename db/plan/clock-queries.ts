import type { AreaId, Day, Moment, ThemeId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { ThemeWatchTable } from './schema.ts'

/** Notes once what the passing of time brought about. Returns whether nobody had. */
export async function noteOnce(tx: Tx, key: string, at: Moment): Promise<boolean> {
  const noted = await tx
    .insertInto('clockNotice')
    .values({ key, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  return noted !== undefined
}

/** Published actions of an area whose date has passed and that are neither done nor dropped, by id. */
export function actionsPastDue(db: Db, areaId: AreaId, today: Day) {
  return db
    .selectFrom('action')
    .where('areaId', '=', areaId)
    .where('publishedAt', 'is not', null)
    .where('doneAt', 'is', null)
    .where('droppedAt', 'is', null)
    .where('dueOn', '<', today)
    .orderBy('id')
    .selectAll()
    .execute()
}

/** Milestones of such actions whose date has passed and that are not met, by id, with the plan of each. */
export function milestonesPastDue(db: Db, areaId: AreaId, today: Day) {
  return db
    .selectFrom('milestone')
    .innerJoin('action', 'action.id', 'milestone.actionId')
    .where('action.areaId', '=', areaId)
    .where('action.publishedAt', 'is not', null)
    .where('action.doneAt', 'is', null)
    .where('action.droppedAt', 'is', null)
    .where('milestone.metAt', 'is', null)
    .where('milestone.dueOn', '<', today)
    .orderBy('milestone.id')
    .selectAll('milestone')
    .select('action.planId')
    .execute()
}

/** The published, not dropped actions of a theme, by id. */
export function actionsUnderTheme(db: Db, themeId: ThemeId) {
  return db
    .selectFrom('actionTheme')
    .innerJoin('action', 'action.id', 'actionTheme.actionId')
    .where('actionTheme.themeId', '=', themeId)
    .where('action.publishedAt', 'is not', null)
    .where('action.droppedAt', 'is', null)
    .orderBy('action.id')
    .selectAll('action')
    .execute()
}

/** The watches of an area that go on, by theme. */
export function openWatches(db: Db, areaId: AreaId) {
  return db
    .selectFrom('themeWatch')
    .where('areaId', '=', areaId)
    .where('endedAt', 'is', null)
    .orderBy('themeId')
    .orderBy('closedOn')
    .selectAll()
    .execute()
}
/** The latest watch of each theme of an area. */
export async function latestWatches(db: Db, areaId: AreaId): Promise<Map<ThemeId, ThemeWatchTable>> {
  const rows = await db.selectFrom('themeWatch').where('areaId', '=', areaId).orderBy('themeId').orderBy('closedOn').selectAll().execute()
  return new Map(rows.map((watch) => [watch.themeId, watch]))
}
/** Begins to watch a theme; one closed and opened again on the same day is watched anew. */
export async function putWatch(tx: Tx, watch: ThemeWatchTable) {
  await tx
    .insertInto('themeWatch')
    .values(watch)
    .onConflict((conflict) => conflict.columns(['themeId', 'closedOn']).doUpdateSet({ ...watch }))
    .execute()
}
/** Ends a watch, unless it has ended. Returns whether this did. */
export async function endWatch(
  tx: Tx,
  { themeId, closedOn }: Pick<ThemeWatchTable, 'themeId' | 'closedOn'>,
  patch: Pick<ThemeWatchTable, 'endedAt' | 'cameBackAt'>,
): Promise<boolean> {
  const ended = await tx
    .updateTable('themeWatch')
    .set(patch)
    .where('themeId', '=', themeId)
    .where('closedOn', '=', closedOn)
    .where('endedAt', 'is', null)
    .returning('themeId')
    .executeTakeFirst()
  return ended !== undefined
}

/** How many public contributions under a theme were said from one moment up to before another. */
export async function saidBetween(db: Db, themeId: ThemeId, from: Moment, before: Moment): Promise<number> {
  const { count } = await db
    .selectFrom('tag')
    .innerJoin('contribution', 'contribution.id', 'tag.contributionId')
    .where('tag.themeId', '=', themeId)
    .where('tag.shown', '=', 1)
    .where('tag.saidAt', '>=', from)
    .where('tag.saidAt', '<', before)
    .where('contribution.voice', '!=', 'official')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
