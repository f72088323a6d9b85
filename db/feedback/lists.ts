import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { Kind, Status } from '#app/contract/feedback.ts'
import type { ActionId, AreaId, ContributionId, Moment, Ref, ResponseId, ThemeId } from '#app/contract/ids.ts'
import type { Db, Tables } from '../database.ts'
import type { Match } from '../search/queries.ts'
import type { ContributionTable } from './schema.ts'

type AboutId = NonNullable<ContributionTable['aboutId']>

/**
 * Which public contributions a list holds. Without theme and search: the beginnings of threads. With either: every contribution under
 * the theme, or with the words, also replies, so that a theme's list is as long as its figure.
 */
export interface ListFilter {
  areaId: AreaId
  themeId?: ThemeId | undefined
  status?: Status | undefined
  kind?: Kind | undefined
  found?: RawBuilder<{ contributionId: ContributionId }> | undefined
}
export type ListOrder = 'saidAt' | 'meToos' | 'changedAt'
/** A place in a list: the value by which it is sorted, then the id. */
export interface ListPlace {
  value: Moment | number
  id: ContributionId
}
export interface ListWindow {
  by: ListOrder
  direction: 'asc' | 'desc'
  beyond?: ListPlace | undefined
  limit: number
  /** So few fit the filter that finding and sorting them is less than walking the order past all others. */
  few?: boolean | undefined
}

/** The columns of a list of contributions. */
export const ofLists = [
  'contribution.id',
  'contribution.ref',
  'contribution.parentId',
  'contribution.kind',
  'contribution.status',
  'contribution.voice',
  'contribution.onBehalf',
  'contribution.forumId',
  'contribution.organisationId',
  'contribution.spokenAs',
  'contribution.language',
  'contribution.saidAt',
  'contribution.changedAt',
  'contribution.meToos',
  'contribution.replies',
] as const

/** A window of a list, in order from `beyond`, which is left out. Ties are parted by id. */
export const listed = (db: Db, filter: ListFilter, window: ListWindow) => listQuery(db, filter, window).execute()

/** How that window is asked for. */
export function listQuery(db: Db, filter: ListFilter, { by, direction, beyond, limit, few }: ListWindow) {
  const value = filter.themeId && by === 'saidAt' ? sql.ref<string>('tag.saidAt') : sql.ref<string>(`contribution.${by}`)
  const id = filter.themeId && by === 'saidAt' ? sql.ref<string>('tag.contributionId') : sql.ref<string>('contribution.id')
  const further = beyond && sql<boolean>`(${value}, ${id}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${beyond.value}, ${beyond.id})`
  return shownIn(db, filter)
    .$if(further !== undefined, (query) => query.where(further!))
    .orderBy(few ? sql`coalesce(${value}, ${value})` : value, direction)
    .orderBy(id, direction)
    .limit(limit)
    .select(ofLists)
}
export type ListedRow = Awaited<ReturnType<typeof listed>>[number]

/** How many there are, counted no further than `most`. */
export async function countListed(db: Db, filter: ListFilter, most: number): Promise<number> {
  const { count } = await db
    .selectFrom(shownIn(db, filter).select(sql<number>`1`.as('one')).limit(most).as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The newest that hold the words and fit the filter, with the terms by which they were found, at most `limit`. */
export function newestFound(db: Db, filter: ListFilter, limit: number): Promise<Match[]> {
  return shownIn(db, filter)
    .innerJoin('searchDocument', 'searchDocument.contributionId', 'contribution.id')
    .orderBy('contribution.saidAt', 'desc')
    .orderBy('contribution.id', 'desc')
    .limit(limit)
    .select(['contribution.id', 'searchDocument.terms'])
    .execute()
}

/** Public contributions by their ids, in the order of the ids. */
export async function rowsOf(db: Db, ids: ContributionId[]): Promise<ListedRow[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('contribution').where('id', 'in', ids).where('publishedAt', 'is not', null).select(ofLists).execute()
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** Where a public contribution stands in a list; undefined for whatever is not public. */
export function placeOf(db: Db, areaId: AreaId, ref: Ref) {
  return db
    .selectFrom('contribution')
    .where('ref', '=', ref)
    .where('areaId', '=', areaId)
    .where('publishedAt', 'is not', null)
    .select(['id', 'saidAt', 'meToos', 'changedAt'])
    .executeTakeFirst()
}

/** How many public things were said about each of these. */
export async function countSaidAbout<Id extends AboutId>(db: Db, aboutIds: Id[]): Promise<Map<Id, number>> {
  if (aboutIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('contribution')
    .where('aboutId', 'in', aboutIds)
    .where('publishedAt', 'is not', null)
    .where('voice', '!=', 'official')
    .groupBy('aboutId')
    .select(['aboutId', (eb) => eb.fn.countAll<number>().as('count')])
    .execute()
  return new Map(rows.map(({ aboutId, count }) => [aboutId as Id, Number(count)]))
}

/** The newest public things that were said about a theme, an answer or a line of a plan itself. */
export function saidAbout(db: Db, aboutId: AboutId, limit: number) {
  return db
    .selectFrom('contribution')
    .where('aboutId', '=', aboutId)
    .where('publishedAt', 'is not', null)
    .orderBy('saidAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .select(ofLists)
    .execute()
}

/** The newest public contributions that an answer answers. */
export function answeredBy(db: Db, responseId: ResponseId, limit: number) {
  return db
    .selectFrom('responseTo')
    .innerJoin('contribution', 'contribution.id', 'responseTo.contributionId')
    .where('responseTo.responseId', '=', responseId)
    .where('contribution.publishedAt', 'is not', null)
    .orderBy('contribution.saidAt', 'desc')
    .orderBy('contribution.id', 'desc')
    .limit(limit)
    .select(ofLists)
    .execute()
}

/** The newest public contributions behind an action. */
export function saidBehind(db: Db, actionId: ActionId, limit: number) {
  return db
    .selectFrom('actionSaid')
    .innerJoin('contribution', 'contribution.id', 'actionSaid.contributionId')
    .where('actionSaid.actionId', '=', actionId)
    .where('contribution.publishedAt', 'is not', null)
    .orderBy('contribution.saidAt', 'desc')
    .orderBy('contribution.id', 'desc')
    .limit(limit)
    .select(ofLists)
    .execute()
}

/** The beginnings of the public words of these contributions, by id. */
export async function beginningsOf(db: Db, ids: ContributionId[], maxChars: number): Promise<Map<ContributionId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('contribution')
    .innerJoin('contributionVersion', 'contributionVersion.id', 'contribution.currentVersionId')
    .where('contribution.id', 'in', ids)
    .where('contribution.publishedAt', 'is not', null)
    .where('contributionVersion.kind', '!=', 'original')
    .select(['contribution.id', sql<string | null>`substr("contributionVersion"."words", 1, ${sql.lit(maxChars)})`.as('words')])
    .execute()
  return new Map(rows.map(({ id, words }) => [id, words ?? '']))
}

function shownIn(db: Db, { areaId, themeId, status, kind, found }: ListFilter): SelectQueryBuilder<Tables, 'contribution', object> {
  return db
    .selectFrom('contribution')
    .where('contribution.areaId', '=', areaId)
    .where('contribution.publishedAt', 'is not', null)
    .$if(!themeId && !found, (query) => query.where('contribution.parentId', 'is', null))
    .$if(!found, (query) => query.where('contribution.voice', '!=', 'official'))
    .$if(themeId !== undefined, (query) =>
      query.innerJoin('tag', 'tag.contributionId', 'contribution.id').where('tag.themeId', '=', themeId!).where('tag.shown', '=', 1),
    )
    .$if(status !== undefined, (query) => query.where('contribution.status', '=', status!))
    .$if(kind !== undefined, (query) => query.where('contribution.kind', '=', kind!))
    .$if(found !== undefined, (query) => query.where(sql<boolean>`"contribution"."id" in ${found!}`))
}
