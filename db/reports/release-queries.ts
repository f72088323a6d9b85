import type { Moment, ReleaseId } from '#app/contract/ids.ts'
import type { ReleasedId, ReleaseStep } from '#app/contract/release.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { ReleaseOverrideTable, ReleaseStepTable, ReleaseTable } from './schema.ts'

/** How something is released. */
export function releaseOf(db: Db, about: ReleasedId) {
  return db.selectFrom('release').where('about', '=', about).selectAll().executeTakeFirst()
}
/** The same, about to change: others that want to change it wait. */
export function releaseToChange(tx: Tx, id: ReleaseId) {
  return tx
    .selectFrom('release')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
/** The steps of a release, in their order. */
export function stepsOf(db: Db, releaseId: ReleaseId) {
  return db.selectFrom('releaseStep').where('releaseId', '=', releaseId).orderBy('rank').selectAll().execute()
}
/** What was done against the order, the earliest first. */
export function overridesOf(db: Db, releaseId: ReleaseId) {
  return db.selectFrom('releaseOverride').where('releaseId', '=', releaseId).orderBy('at').orderBy('id').selectAll().execute()
}
/** Releases with a step that is to open by now, each once. */
export async function releasesDue(db: Db, now: Moment): Promise<ReleaseId[]> {
  const rows = await db
    .selectFrom('releaseStep')
    .where('openedAt', 'is', null)
    .where('opensAt', '<=', now)
    .groupBy('releaseId')
    .orderBy('releaseId')
    .select('releaseId')
    .execute()
  return rows.map(({ releaseId }) => releaseId)
}
export async function insertRelease(tx: Tx, release: ReleaseTable, steps: ReleaseStepTable[]) {
  await tx.insertInto('release').values(release).execute()
  await tx.insertInto('releaseStep').values(steps).execute()
}
export async function insertOverride(tx: Tx, override: ReleaseOverrideTable) {
  await tx.insertInto('releaseOverride').values(override).execute()
}
export async function updateStep(
  tx: Tx,
  releaseId: ReleaseId,
  step: ReleaseStep,
  patch: Pick<Partial<ReleaseStepTable>, 'opensAt' | 'openedAt' | 'told'>,
) {
  await tx.updateTable('releaseStep').set(patch).where('releaseId', '=', releaseId).where('step', '=', step).execute()
}
/** Leaves out every step that has not opened: what was to be released is not there any more. */
export async function leaveOutTheRest(tx: Tx, releaseId: ReleaseId) {
  await tx.updateTable('releaseStep').set({ opensAt: null }).where('releaseId', '=', releaseId).where('openedAt', 'is', null).execute()
}
