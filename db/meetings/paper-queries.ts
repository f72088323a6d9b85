import type { AgendaItemId, AreaId, PaperId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { PaperTable } from './schema.ts'

/** So many characters of base64 are kept in one row. */
const PIECE_CHARS = 400_000

/** The papers of items that were not taken out, in their order. */
export function papersOfItems(db: Db, ids: AgendaItemId[]): Promise<PaperTable[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .selectFrom('paper')
    .where('itemId', 'in', ids)
    .where('removedAt', 'is', null)
    .orderBy('itemId')
    .orderBy('rank')
    .orderBy('id')
    .selectAll()
    .execute()
}
/** A paper of an area that was not taken out. Who may see its item is asked there. */
export function paperById(db: Db, areaId: AreaId, id: PaperId): Promise<PaperTable | undefined> {
  return db
    .selectFrom('paper')
    .where('id', '=', id)
    .where('areaId', '=', areaId)
    .where('removedAt', 'is', null)
    .selectAll()
    .executeTakeFirst()
}
/** Keeps a paper, with its file if it has one. */
export async function insertPaper(tx: Tx, paper: PaperTable, bytes?: Uint8Array) {
  await tx.insertInto('paper').values(paper).execute()
  const text = bytes ? Buffer.from(bytes).toString('base64') : ''
  for (let at = 0; at < text.length; at += PIECE_CHARS)
    await tx
      .insertInto('paperFile')
      .values({ paperId: paper.id, number: at / PIECE_CHARS, piece: text.slice(at, at + PIECE_CHARS) })
      .execute()
}
/** The file of a paper as it is kept. */
export async function fileOfPaper(db: Db, id: PaperId): Promise<Buffer> {
  const pieces = await db.selectFrom('paperFile').where('paperId', '=', id).orderBy('number').select('piece').execute()
  return Buffer.from(pieces.map(({ piece }) => piece).join(''), 'base64')
}
/** Takes a paper out: nobody reads it any more, and its file is gone. */
export async function removePaperAt(tx: Tx, id: PaperId, removedAt: NonNullable<PaperTable['removedAt']>) {
  await tx.updateTable('paper').set({ removedAt }).where('id', '=', id).execute()
  await tx.deleteFrom('paperFile').where('paperId', '=', id).execute()
}
