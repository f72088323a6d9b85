import { sql } from 'kysely'
import type { AreaId, Day, Moment } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'
import { ofLists } from '../feedback/lists.ts'
import type { ResponseTable } from '../impact/schema.ts'

/** Public beginnings of threads that wait for an answer and were said before a moment, the oldest first. */
export function unansweredSince(db: Db, areaId: AreaId, before: Moment, limit: number) {
  return db
    .selectFrom('contribution')
    .where('contribution.areaId', '=', areaId)
    .where('contribution.publishedAt', 'is not', null)
    .where('contribution.parentId', 'is', null)
    .where('contribution.status', '=', 'waiting')
    .where('contribution.voice', '!=', 'official')
    .where('contribution.saidAt', '<', before)
    .orderBy('contribution.saidAt')
    .orderBy('contribution.id')
    .limit(limit)
    .select(ofLists)
    .execute()
}

/** An answer with the day up to which it promised something. */
export interface BrokenPromise extends Pick<ResponseTable, 'ref' | 'title' | 'spokenAs' | 'organisationId'> {
  kind: 'will_by' | 'looking_into'
  day: Day
}
/**
 * Standing answers whose day has passed, the longest ago first: no later answer came to what they answer, and the action that they name,
 * if any, is not done.
 */
export async function brokenPromises(db: Db, areaId: AreaId, today: Day): Promise<BrokenPromise[]> {
  const { rows } = await sql<BrokenPromise>`
    select "response"."ref", "response"."title", "response"."kind", "response"."spokenAs", "response"."organisationId",
      coalesce("response"."byDay", "response"."untilDay") as "day"
    from "response" left join "action" on "action"."id" = "response"."actionId"
    where "response"."areaId" = ${areaId} and "response"."hiddenAt" is null and "response"."replacedById" is null
      and "response"."kind" in ('will_by', 'looking_into') and coalesce("response"."byDay", "response"."untilDay") < ${today}
      and "action"."doneAt" is null and "response"."shownContributions" > 0
      and not exists (
        select 1 from "responseTo" as "mine"
        join "responseTo" as "theirs" on "theirs"."contributionId" = "mine"."contributionId" and "theirs"."responseId" <> "mine"."responseId"
        join "response" as "later" on "later"."id" = "theirs"."responseId"
        where "mine"."responseId" = "response"."id" and "later"."hiddenAt" is null and "later"."replacedById" is null
          and "later"."answeredAt" > "response"."answeredAt")
    order by "day", "response"."ref"`.execute(db)
  return rows
}
