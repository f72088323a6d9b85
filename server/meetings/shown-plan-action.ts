import type { AreaId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { actionsVisibleTo } from '#db/plan/action-queries.ts'

/** Rows of the log of meetings, each naming the action of a plan that it became only while everybody can read that one. */
export async function withShownPlanAction<Row extends { areaId: AreaId; planAction: string }>(db: Db, rows: Row[]): Promise<Row[]> {
  const named = rows.filter(({ planAction }) => planAction !== '')
  if (!named[0]) return rows
  const visible = await actionsVisibleTo(db, 'public', named[0].areaId)
    .where(
      'action.ref',
      'in',
      named.map(({ planAction }) => planAction),
    )
    .select('action.ref')
    .execute()
  const shown = new Set(visible.map(({ ref }) => ref))
  return rows.map((row) => ({ ...row, planAction: shown.has(row.planAction) ? row.planAction : '' }))
}
