import { type SelectQueryBuilder, sql } from 'kysely'
import type { AreaId, ContributionId, Moment, ResponseId, ThemeId } from '#app/contract/ids.ts'
import type { AnswerKind } from '#app/contract/impact.ts'
import type { Db, Tables } from '../database.ts'

/** Which public answers a list holds: those that stand now. */
export interface AnswerFilter {
  areaId: AreaId
  kind?: AnswerKind | undefined
  themeId?: ThemeId | undefined
}
export interface AnswerPlace {
  answeredAt: Moment
  id: ResponseId
}

/** Answers from `beyond`, which is left out: newest first, or turned round for the page before. Ties are parted by id. */
export function listedAnswers(db: Db, filter: AnswerFilter, beyond: AnswerPlace | undefined, limit: number, oldestFirst = false) {
  const direction = oldestFirst ? 'asc' : 'desc'
  const further =
    beyond &&
    sql<boolean>`("response"."answeredAt", "response"."id") ${sql.raw(oldestFirst ? '>' : '<')} (${beyond.answeredAt}, ${beyond.id})`
  return standing(db, filter)
    .$if(further !== undefined, (query) => query.where(further!))
    .orderBy('response.answeredAt', direction)
    .orderBy('response.id', direction)
    .limit(limit)
    .selectAll('response')
    .execute()
}

export async function countAnswers(db: Db, filter: AnswerFilter): Promise<number> {
  const { count } = await standing(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** How many answers of each kind stand in an area. */
export async function answersByKind(db: Db, areaId: AreaId): Promise<Map<AnswerKind, number>> {
  const rows = await standing(db, { areaId })
    .groupBy('response.kind')
    .select(['response.kind', (eb) => eb.fn.countAll<number>().as('count')])
    .execute()
  return new Map(rows.map(({ kind, count }) => [kind, Number(count)]))
}

/** How many answers stand on each theme of an area. */
export async function answersByTheme(db: Db, areaId: AreaId): Promise<Map<ThemeId, number>> {
  const rows = await standing(db, { areaId })
    .innerJoin('responseTheme', 'responseTheme.responseId', 'response.id')
    .groupBy('responseTheme.themeId')
    .select(['responseTheme.themeId', (eb) => eb.fn.countAll<number>().as('count')])
    .execute()
  return new Map(rows.map(({ themeId, count }) => [themeId, Number(count)]))
}

/** The answers that stand to any of these contributions, newest first, each with the one that it answers. */
export function answersToAny(db: Db, contributionIds: ContributionId[]) {
  return db
    .selectFrom('responseTo')
    .innerJoin('response', 'response.id', 'responseTo.responseId')
    .where('responseTo.contributionId', 'in', contributionIds)
    .where('response.hiddenAt', 'is', null)
    .where('response.replacedById', 'is', null)
    .orderBy('response.answeredAt', 'desc')
    .orderBy('response.id', 'desc')
    .selectAll('response')
    .select('responseTo.contributionId')
    .execute()
}

/** The themes of each of these answers, in the order of the codebook. */
export function themesOfAnswers(db: Db, responseIds: ResponseId[]) {
  return db
    .selectFrom('responseTheme')
    .innerJoin('theme', 'theme.id', 'responseTheme.themeId')
    .where('responseTheme.responseId', 'in', responseIds)
    .orderBy('theme.rank')
    .orderBy('theme.id')
    .select(['responseTheme.responseId', 'theme.slug', 'theme.title'])
    .execute()
}

function standing(db: Db, { areaId, kind, themeId }: AnswerFilter): SelectQueryBuilder<Tables, 'response', object> {
  return db
    .selectFrom('response')
    .where('response.areaId', '=', areaId)
    .where('response.hiddenAt', 'is', null)
    .where('response.replacedById', 'is', null)
    .$if(kind !== undefined, (query) => query.where('response.kind', '=', kind!))
    .$if(themeId !== undefined, (query) =>
      query.innerJoin('responseTheme', 'responseTheme.responseId', 'response.id').where('responseTheme.themeId', '=', themeId!),
    )
}

/** Those of these answers that stand, in short. */
export async function standingAnswers(db: Db, ids: ResponseId[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('response')
    .where('id', 'in', ids)
    .where('hiddenAt', 'is', null)
    .where('replacedById', 'is', null)
    .select(['id', 'ref', 'title', 'kind', 'actionId'])
    .execute()
}
