import type { PutForwardView } from '#app/contract/agenda-views.ts'
import { type AreaId, answerRefOf, refOf } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { rowsOf } from '#db/feedback/lists.ts'
import { publicContribution } from '#db/feedback/queries.ts'
import { responseByRef } from '#db/impact/queries.ts'
import type { AgendaItemTable } from '#db/meetings/schema.ts'
import { threadRows } from '../feedback/thread-rows.ts'

const PATHS: Record<string, string> = {
  AC: 'actions/',
  AN: 'answers/',
  CT: 'feedback/',
  AI: 'meetings/items/',
  DE: 'decisions/',
  MA: 'meetings/actions#',
}

/** What put items forward, with its words as long as everybody may read them. */
export async function putForwardViews(
  db: Db,
  rows: readonly AgendaItemTable[],
): Promise<(row: AgendaItemTable) => PutForwardView | undefined> {
  const words = new Map<string, Pick<PutForwardView, 'words' | 'language'>>()
  for (const { areaId, sourceId } of rows) if (sourceId) words.set(sourceId, await wordsOf(db, areaId, sourceId))
  return ({ putForward, sourceId }) =>
    putForward && sourceId
      ? { kind: putForward, ref: sourceId, path: `${PATHS[sourceId.slice(0, 2)] ?? ''}${sourceId}`, ...words.get(sourceId)! }
      : undefined
}

async function wordsOf(db: Db, areaId: AreaId, sourceId: string): Promise<Pick<PutForwardView, 'words' | 'language'>> {
  const none = { words: '', language: 'en' }
  if (sourceId.startsWith('AN-')) return { ...none, words: (await responseByRef(db, areaId, answerRefOf(sourceId)))?.title ?? '' }
  if (!sourceId.startsWith('CT-')) return none
  const shown = await publicContribution(db, areaId, refOf(sourceId))
  const [row] = shown ? await threadRows(db, await rowsOf(db, [shown.id])) : []
  return row ? { words: row.excerpt, language: row.language } : none
}
