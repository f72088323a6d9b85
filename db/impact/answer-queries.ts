import type { AreaId, ResponseId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { ResponseTable } from './schema.ts'

export async function answerRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('response').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
/** What an answer said before it was changed, the latest first. It has no themes and no contributions of its own. */
export function earlierAnswers(db: Db, responseId: ResponseId) {
  return db
    .selectFrom('response')
    .where('replacedById', '=', responseId)
    .orderBy('answeredAt', 'desc')
    .orderBy('id', 'desc')
    .selectAll()
    .execute()
}
/** The next standing answers of every area by id, each followed by what it said before. */
export async function answersAfter(db: Db, after: string, limit: number) {
  const standing = await db
    .selectFrom('response')
    .where('replacedById', 'is', null)
    .where('id', '>', after as ResponseId)
    .orderBy('id')
    .limit(limit)
    .selectAll()
    .execute()
  return Promise.all(standing.map(async (answer) => ({ answer, earlier: await earlierAnswers(db, answer.id) })))
}
/** The contributions that an answer is given to, public or not, in the order of their ids. */
export function contributionsOfAnswer(db: Db, responseId: ResponseId) {
  return db
    .selectFrom('responseTo')
    .innerJoin('contribution', 'contribution.id', 'responseTo.contributionId')
    .where('responseTo.responseId', '=', responseId)
    .orderBy('contribution.id')
    .selectAll('contribution')
    .execute()
}
/** Puts what an answer said beside it, as one of its earlier versions. */
export async function insertEarlierAnswer(tx: Tx, answer: ResponseTable) {
  await tx.insertInto('response').values(answer).execute()
}
/** The latest answers of an area that stand now. */
export function latestAnswers(db: Db, areaId: AreaId, limit: number) {
  return db
    .selectFrom('response')
    .where('areaId', '=', areaId)
    .where('hiddenAt', 'is', null)
    .orderBy('answeredAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .selectAll()
    .execute()
}

/** What can be put under an answer: not yet answered first, oldest first; of one theme if asked. Never safeguarding cases. */
export function toAnswer(
  db: Db,
  areaId: AreaId,
  { themeId, answered }: { themeId?: string | undefined; answered: boolean },
  limit: number,
) {
  let query = db
    .selectFrom('contribution')
    .where('areaId', '=', areaId)
    .where('voice', '!=', 'official')
    .where('escalatedAt', 'is', null)
    .where('takenBackAt', 'is', null)
    .where('removedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where('answeredAt', answered ? 'is not' : 'is', null)
  if (themeId)
    query = query.where('id', 'in', (eb) =>
      eb
        .selectFrom('tag')
        .where('themeId', '=', themeId as never)
        .select('contributionId'),
    )
  return query.orderBy('saidAt').orderBy('id').limit(limit).selectAll().execute()
}
