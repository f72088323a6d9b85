import type { ThemeId } from '#app/contract/ids.ts'
import type { Tx } from '../database.ts'

/** Puts every priority and action of one theme under another, where it is not there already; and what is watched of it. */
export async function movePlanThemes(tx: Tx, from: ThemeId, into: ThemeId) {
  const priorities = await tx.selectFrom('priorityTheme').where('themeId', '=', from).orderBy('priorityId').select('priorityId').execute()
  for (const { priorityId } of priorities)
    await tx
      .insertInto('priorityTheme')
      .values({ priorityId, themeId: into })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await tx.deleteFrom('priorityTheme').where('themeId', '=', from).execute()
  const actions = await tx.selectFrom('actionTheme').where('themeId', '=', from).orderBy('actionId').select('actionId').execute()
  for (const { actionId } of actions)
    await tx
      .insertInto('actionTheme')
      .values({ actionId, themeId: into })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await tx.deleteFrom('actionTheme').where('themeId', '=', from).execute()
  const watches = await tx.selectFrom('themeWatch').where('themeId', '=', from).orderBy('closedOn').selectAll().execute()
  for (const watch of watches)
    await tx
      .insertInto('themeWatch')
      .values({ ...watch, themeId: into })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await tx.deleteFrom('themeWatch').where('themeId', '=', from).execute()
}
