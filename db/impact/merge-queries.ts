import type { ThemeId } from '#app/contract/ids.ts'
import type { Tx } from '../database.ts'

/** Puts every answer of one theme under another, where it is not there already. */
export async function moveResponseThemes(tx: Tx, from: ThemeId, into: ThemeId) {
  const rows = await tx.selectFrom('responseTheme').where('themeId', '=', from).orderBy('responseId').select('responseId').execute()
  for (const { responseId } of rows)
    await tx
      .insertInto('responseTheme')
      .values({ responseId, themeId: into })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await tx.deleteFrom('responseTheme').where('themeId', '=', from).execute()
}
