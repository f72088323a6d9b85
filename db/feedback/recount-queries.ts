import { sql } from 'kysely'
import type { AreaId, ContributionId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'

/** The next contributions of an area by id, as they stand. */
export function contributionsToCount(db: Db, areaId: AreaId, after: string, limit: number) {
  return db
    .selectFrom('contribution')
    .where('areaId', '=', areaId)
    .where('id', '>', after as ContributionId)
    .orderBy('id')
    .limit(limit)
    .selectAll()
    .execute()
}

/** The threads of an area whose number of public replies is not what can be counted. */
export async function threadsMiscounted(db: Db, areaId: AreaId) {
  const { rows } = await sql<{ id: ContributionId; ref: string; kept: number; counted: number }>`
    select * from (
      select "id", "ref", "replies" as "kept",
        (select count(*) from "contribution" as "reply"
          where "reply"."rootId" = "thread"."id" and "reply"."parentId" is not null and "reply"."publishedAt" is not null) as "counted"
      from "contribution" as "thread" where "areaId" = ${areaId} and "parentId" is null
    ) as "all" where "kept" <> "counted" order by "id"`.execute(db)
  return rows
}

/** The contributions of an area that say another number of supporters than there are. */
export async function supportersMiscounted(db: Db, areaId: AreaId) {
  const { rows } = await sql<{ id: ContributionId; ref: string; kept: number; counted: number }>`
    select * from (
      select "id", "ref", "meToos" as "kept", (select count(*) from "meToo" where "meToo"."contributionId" = "contribution"."id") as "counted"
      from "contribution" where "areaId" = ${areaId}
    ) as "all" where "kept" <> "counted" order by "id"`.execute(db)
  return rows
}

/** Moves a count of a contribution by what it was off. */
export async function mendCount(tx: Tx, id: ContributionId, column: 'replies' | 'meToos', more: number) {
  await tx
    .updateTable('contribution')
    .set((eb) => ({ [column]: eb(column, '+', more) }))
    .where('id', '=', id)
    .execute()
}
