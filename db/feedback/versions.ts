import type { VersionId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { ContributionVersionTable } from './schema.ts'

export function versionById(db: Db, id: VersionId) {
  return db.selectFrom('contributionVersion').where('id', '=', id).selectAll().executeTakeFirst()
}
/** Locks the words of a version away (`sealed`), or lays them open again (`words`): never both. */
export async function moveVersionWords(tx: Tx, id: VersionId, to: Pick<ContributionVersionTable, 'sealed' | 'words'>) {
  await tx.updateTable('contributionVersion').set(to).where('id', '=', id).execute()
}
