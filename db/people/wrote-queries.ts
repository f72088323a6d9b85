import type { ContributionId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

const AT_ONCE = 200

/** The contributions with these ids, with their area, thread and original words (sealed); last said first. */
export async function contributionsWritten(db: Db, ids: ContributionId[]) {
  const rows = []
  for (let from = 0; from < ids.length; from += AT_ONCE) rows.push(...(await someWritten(db, ids.slice(from, from + AT_ONCE))))
  return rows.sort((a, b) => (a.saidAt === b.saidAt ? (a.ref < b.ref ? -1 : 1) : a.saidAt < b.saidAt ? 1 : -1))
}

const someWritten = (db: Db, ids: ContributionId[]) =>
  db
    .selectFrom('contribution')
    .innerJoin('area', 'area.id', 'contribution.areaId')
    .innerJoin('contribution as root', 'root.id', 'contribution.rootId')
    .innerJoin('contributionVersion', (join) =>
      join.onRef('contributionVersion.contributionId', '=', 'contribution.id').on('contributionVersion.kind', '=', 'original'),
    )
    .where('contribution.id', 'in', ids)
    .where('contributionVersion.number', '=', 1)
    .selectAll('contribution')
    .select(['area.slug as areaSlug', 'area.name as areaName', 'root.ref as rootRef'])
    .select(['contributionVersion.id as versionId', 'contributionVersion.sealed'])
    .execute()
export type WrittenRow = Awaited<ReturnType<typeof someWritten>>[number]

/** The threads with these ids that are public now, with their area and shown words; by reference. */
export async function threadsFollowed(db: Db, ids: ContributionId[]) {
  const rows = []
  for (let from = 0; from < ids.length; from += AT_ONCE) rows.push(...(await someFollowed(db, ids.slice(from, from + AT_ONCE))))
  return rows.sort((a, b) => (a.ref < b.ref ? -1 : 1))
}

const someFollowed = (db: Db, ids: ContributionId[]) =>
  db
    .selectFrom('contribution')
    .innerJoin('area', 'area.id', 'contribution.areaId')
    .innerJoin('contributionVersion', 'contributionVersion.id', 'contribution.currentVersionId')
    .where('contribution.id', 'in', ids)
    .where('contribution.publishedAt', 'is not', null)
    .select(['contribution.id', 'contribution.ref', 'contribution.language', 'contributionVersion.words'])
    .select(['area.id as areaId', 'area.slug as areaSlug', 'area.name as areaName'])
    .execute()
