import type { AreaId, ContributionId, Ref } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

/** Public contributions of an area with their public words, in the order of their references, after one of them. */
export function openContributions(db: Db, areaId: AreaId, after: Ref | '', limit: number) {
  return db
    .selectFrom('contribution')
    .innerJoin('contributionVersion', 'contributionVersion.id', 'contribution.currentVersionId')
    .where('contribution.areaId', '=', areaId)
    .where('contribution.publishedAt', 'is not', null)
    .where('contribution.voice', '!=', 'official')
    .where('contribution.ref', '>', after as Ref)
    .orderBy('contribution.ref')
    .limit(limit)
    .select([
      'contribution.id',
      'contribution.ref',
      'contribution.parentId',
      'contribution.kind',
      'contribution.voice',
      'contribution.language',
      'contribution.saidAt',
      'contribution.status',
      'contribution.answeredAt',
      'contribution.routedTo',
      'contribution.meToos',
      'contributionVersion.words',
    ])
    .execute()
}

/** The references of those of these contributions that are public. */
export async function publicRefs(db: Db, ids: ContributionId[]): Promise<Map<ContributionId, Ref>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('contribution')
    .where('id', 'in', ids)
    .where('publishedAt', 'is not', null)
    .select(['id', 'ref'])
    .execute()
  return new Map(rows.map(({ id, ref }) => [id, ref]))
}
