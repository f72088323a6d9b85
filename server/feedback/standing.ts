import type { ContributionId, ThemeId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { addFigures } from '#db/feedback/figures.ts'
import { countReplies, themesOf, updateContribution } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { contributionToChange } from '#db/feedback/to-change.ts'
import { countShown } from '#db/impact/queries.ts'
import { countSaidShown } from '#db/plan/behind-queries.ts'
import { putSearchDocuments, removeSearchDocument, searchDocumentOf } from '#db/search/queries.ts'
import { deleteTags, insertTags, showTags } from '#db/themes/queries.ts'
import type { TagTable } from '#db/themes/schema.ts'
import { found } from '../refuse.ts'
import { figureDeltas, type Standing } from './figures.ts'

export interface Alteration {
  patch?: Partial<ContributionTable>
  /** The new set of themes, when tags change. */
  themes?: { ids: ThemeId[]; by: TagTable['by'] }
  /** The public words, when it is shown or its shown words change. */
  words?: string
  at: ContributionTable['changedAt']
}

/**
 * The only way in which a contribution changes: the row, its tags, the running totals, the number of replies of its thread, what its
 * answers and the actions that it stands behind count, and what search can find move together, in one transaction. Returns how it stood before and stands after.
 */
export async function alter(
  tx: Tx,
  id: ContributionId,
  { patch = {}, themes, words, at }: Alteration,
): Promise<{ before: Standing; after: Standing }> {
  const before: Standing = { row: found(await contributionToChange(tx, id), 'contribution'), themeIds: await themesOf(tx, id) }
  const after: Standing = {
    row: { ...before.row, ...patch, changedAt: at },
    themeIds: themes ? [...new Set(themes.ids)].sort() : before.themeIds,
  }
  const shown = after.row.publishedAt ? 1 : 0
  const wasShown = before.row.publishedAt ? 1 : 0
  await updateContribution(tx, id, { ...patch, changedAt: at })
  if (themes) await retag(tx, after, themes.by, at)
  else if (shown !== wasShown) await showTags(tx, id, shown)
  if (shown !== wasShown) {
    if (after.row.parentId) await countReplies(tx, after.row.rootId, shown - wasShown, at)
    await countShown(tx, id, shown - wasShown)
    await countSaidShown(tx, { contributionId: id }, shown - wasShown)
    if (!shown) await removeSearchDocument(tx, id)
  }
  if (shown && words !== undefined) await putSearchDocuments(tx, [searchDocumentOf(after.row, words)])
  await addFigures(tx, figureDeltas(before, after))
  return { before, after }
}

async function retag(tx: Tx, { row, themeIds }: Standing, by: TagTable['by'], at: ContributionTable['changedAt']) {
  await deleteTags(tx, row.id)
  await insertTags(
    tx,
    themeIds.map((themeId) => ({ contributionId: row.id, themeId, saidAt: row.saidAt, shown: row.publishedAt ? 1 : 0, by, taggedAt: at })),
  )
}
