import type { AreaId, ContributionId, Moment, Ref } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'
import type { ContributionTable } from './schema.ts'

const ofThread = [
  'contribution.id',
  'contribution.ref',
  'contribution.rootId',
  'contribution.parentId',
  'contribution.path',
  'contribution.depth',
  'contribution.voice',
  'contribution.onBehalf',
  'contribution.language',
  'contribution.mayShow',
  'contribution.saidAt',
  'contribution.publishedAt',
  'contribution.declinedAt',
  'contribution.takenBackAt',
  'contribution.removedAt',
  'contribution.privateAt',
  'contribution.escalatedAt',
  'contribution.erasedAt',
  'contribution.reason',
  'contribution.meToos',
  'contribution.replies',
  'contribution.spokenAs',
  'contribution.forumId',
  'contribution.organisationId',
  'contribution.currentVersionId',
] as const

/** A public contribution of an area with its words, by its reference; hidden and missing look the same. */
export function publicHead(db: Db, areaId: AreaId, ref: Ref) {
  return withWords(db)
    .where('contribution.ref', '=', ref)
    .where('contribution.areaId', '=', areaId)
    .where('contribution.publishedAt', 'is not', null)
    .select(ofThread)
    .select(['contribution.kind', 'contribution.status', 'contribution.aboutKind', 'contribution.aboutId'])
    .select(['contributionVersion.words', 'contributionVersion.number as versionNumber'])
    .executeTakeFirst()
}

export type ThreadHead = NonNullable<Awaited<ReturnType<typeof publicHead>>>

/**
 * What stands under a contribution in its thread, in reading order, whatever its state: whoever draws it must leave out or put a place
 * for what is not public. Words come only with what is public.
 */
export function below(db: Db, { rootId, path }: { rootId: ContributionId; path: string }, from: string | undefined, limit: number) {
  return withWords(db)
    .where('contribution.rootId', '=', rootId)
    .where('contribution.path', from ? '>=' : '>', from || path)
    .where('contribution.path', '<', `${path}zzzz`)
    .orderBy('contribution.path')
    .limit(limit)
    .select(ofThread)
    .select(['contributionVersion.words', 'contributionVersion.number as versionNumber'])
    .execute()
}
export type ThreadRow = Awaited<ReturnType<typeof below>>[number]

/** The first public contribution of a thread after a path, under a head. */
export function shownAfter(db: Db, { rootId, path }: { rootId: ContributionId; path: string }, after: string) {
  return db
    .selectFrom('contribution')
    .where('rootId', '=', rootId)
    .where('path', '>', after)
    .where('path', '<', `${path}zzzz`)
    .where('publishedAt', 'is not', null)
    .orderBy('path')
    .limit(1)
    .select('ref')
    .executeTakeFirst()
}

/** How many rows of a thread stand before a path. */
export async function countBefore(db: Db, rootId: ContributionId, path: string): Promise<number> {
  const { count } = await db
    .selectFrom('contribution')
    .where('rootId', '=', rootId)
    .where('path', '>', '')
    .where('path', '<', path)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The public words that a contribution has had, the latest first. Never an original, and none that were locked away. */
export function shownVersions(db: Db, contributionId: ContributionId) {
  return db
    .selectFrom('contribution')
    .innerJoin('contributionVersion', 'contributionVersion.contributionId', 'contribution.id')
    .where('contribution.id', '=', contributionId)
    .where('contribution.publishedAt', 'is not', null)
    .where('contributionVersion.kind', '!=', 'original')
    .where('contributionVersion.words', 'is not', null)
    .orderBy('contributionVersion.number', 'desc')
    .select(['contributionVersion.id', 'contributionVersion.words', 'contributionVersion.writtenAt'])
    .execute()
}

/** Those of these contributions that have more than one such version. */
export async function withEarlierWords(db: Db, ids: ContributionId[]): Promise<Set<ContributionId>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('contribution')
    .innerJoin('contributionVersion', 'contributionVersion.contributionId', 'contribution.id')
    .where('contribution.id', 'in', ids)
    .where('contributionVersion.kind', '!=', 'original')
    .where('contributionVersion.words', 'is not', null)
    .groupBy('contribution.id')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .select('contribution.id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** How many public things others than its author said anywhere under something, and when the first was said; undefined when none. */
export async function saidByOthersUnder(
  db: Db,
  { id, rootId, path, pseudonym }: Pick<ContributionTable, 'id' | 'rootId' | 'path' | 'pseudonym'>,
) {
  const { replies, at } = await db
    .selectFrom('contribution')
    .where('rootId', '=', rootId)
    .where('path', '>=', path)
    .where('path', '<', `${path}~`)
    .where('id', '!=', id)
    .where('pseudonym', '!=', pseudonym)
    .where('publishedAt', 'is not', null)
    .select((eb) => [eb.fn.countAll<number>().as('replies'), eb.fn.min('saidAt').as('at')])
    .executeTakeFirstOrThrow()
  return at === null ? undefined : { at: at as Moment, replies: Number(replies) }
}

/** Those of these contributions that have been public once. */
export async function everShown(db: Db, ids: ContributionId[]): Promise<Set<ContributionId>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('contributionVersion')
    .where('contributionId', 'in', ids)
    .where('kind', '=', 'shown')
    .select('contributionId')
    .execute()
  return new Set(rows.map(({ contributionId }) => contributionId))
}

/** Those of these contributions to which this supporter said "me too". */
export async function meToosBy(db: Db, supporterKeys: Map<string, ContributionId>): Promise<Set<ContributionId>> {
  if (supporterKeys.size === 0) return new Set()
  const rows = await db
    .selectFrom('meToo')
    .where('contributionId', 'in', [...supporterKeys.values()])
    .where('supporterKey', 'in', [...supporterKeys.keys()])
    .select('contributionId')
    .execute()
  return new Set(rows.map(({ contributionId }) => contributionId))
}

/** Contributions with their public words; where something is not public, without. */
const withWords = (db: Db) =>
  db
    .selectFrom('contribution')
    .leftJoin('contributionVersion', (join) =>
      join
        .onRef('contributionVersion.id', '=', 'contribution.currentVersionId')
        .on('contribution.publishedAt', 'is not', null)
        .on('contributionVersion.kind', '!=', 'original'),
    )
