import { sql } from 'kysely'
import type { AreaId, ResponseId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'

/** The standing answers of an area that say another number of contributions than they are given to, all or public ones. */
export async function answersMiscounted(db: Db, areaId: AreaId) {
  const { rows } = await sql<{ id: ResponseId; ref: string; kept: number; counted: number; keptShown: number; countedShown: number }>`
    select * from (
      select "id", "ref", "contributions" as "kept", "shownContributions" as "keptShown",
        (select count(*) from "responseTo" where "responseTo"."responseId" = "response"."id") as "counted",
        (select count(*) from "responseTo" join "contribution" on "contribution"."id" = "responseTo"."contributionId"
          where "responseTo"."responseId" = "response"."id" and "contribution"."publishedAt" is not null) as "countedShown"
      from "response" where "areaId" = ${areaId} and "replacedById" is null
    ) as "all" where "kept" <> "counted" or "keptShown" <> "countedShown" order by "id"`.execute(db)
  return rows
}

/** Moves the counts of an answer by what they were off. */
export async function mendAnswer(tx: Tx, id: ResponseId, more: number, moreShown: number) {
  await tx
    .updateTable('response')
    .set((eb) => ({ contributions: eb('contributions', '+', more), shownContributions: eb('shownContributions', '+', moreShown) }))
    .where('id', '=', id)
    .execute()
}
