import type { TakenOut } from '#app/contract/desk.ts'
import type { ContributionId, Moment, VersionId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { insertVersions, originalOf, versionsOf } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { moveVersionWords, versionById } from '#db/feedback/versions.ts'
import { newSecretId } from '../clock.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'

/** The words as they were written, opened. Refuses: not_found, when they were erased. */
export async function originalWords(
  { vault }: Tools,
  db: Tx | Tools['db'],
  row: Pick<ContributionTable, 'id' | 'areaId'>,
): Promise<string> {
  const original = found(await originalOf(db, row.id), 'words')
  return vault.openWords(db, row.areaId, found(original.sealed, 'words'), original.id)
}

/** Adds the words that others may read, as a version of its own. */
export async function addShownVersion(
  tx: Tx,
  id: ContributionId,
  words: string,
  takenOut: TakenOut[],
  writtenAt: Moment,
): Promise<VersionId> {
  const number = ((await versionsOf(tx, id)).at(-1)?.number ?? 0) + 1
  const versionId: VersionId = newSecretId('version')
  await insertVersions(tx, [
    { id: versionId, contributionId: id, number, kind: 'shown', sealed: null, words, takenOut: JSON.stringify(takenOut), writtenAt },
  ])
  return versionId
}

/** From now on nobody reads this version: whatever was wrong with it must not live on as "an earlier version". */
export async function lockVersion(
  { vault }: Tools,
  tx: Tx,
  { areaId, currentVersionId }: Pick<ContributionTable, 'areaId' | 'currentVersionId'>,
) {
  const version = currentVersionId ? await versionById(tx, currentVersionId) : undefined
  if (!version || version.kind === 'original' || version.words === null) return
  await moveVersionWords(tx, version.id, { words: null, sealed: await vault.sealWords(tx, areaId, version.words, version.id) })
}

/** Lays a locked version open again and returns its words. */
export async function openVersion(
  { vault }: Tools,
  tx: Tx,
  { areaId, currentVersionId }: Pick<ContributionTable, 'areaId' | 'currentVersionId'>,
) {
  const version = found(await versionById(tx, found(currentVersionId, 'words')), 'words')
  if (version.words !== null) return version.words
  const words = await vault.openWords(tx, areaId, found(version.sealed, 'words'), version.id)
  await moveVersionWords(tx, version.id, { words, sealed: null })
  return words
}
