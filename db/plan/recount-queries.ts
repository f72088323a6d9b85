import { sql } from 'kysely'
import type { ActionId, AreaId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'

const COLUMNS = ['saidShown', 'feltYes', 'feltPartly', 'feltNotYet'] as const
export interface ActionCounts extends Record<(typeof COLUMNS)[number], number> {
  id: ActionId
  ref: string
  counted: Record<(typeof COLUMNS)[number], number>
}

/** The actions of an area that say another number of public contributions or ratings than there are, by id. */
export async function actionsMiscounted(db: Db, areaId: AreaId): Promise<ActionCounts[]> {
  const felt = (answer: string) =>
    sql`(select count(*) from "actionFelt" where "actionFelt"."actionId" = "action"."id" and "actionFelt"."answer" = ${answer})`
  const { rows } = await sql<Omit<ActionCounts, 'counted'> & Record<`counted${string}`, number>>`
    select "id", "ref", "saidShown", "feltYes", "feltPartly", "feltNotYet",
      (select count(*) from "actionSaid" join "contribution" on "contribution"."id" = "actionSaid"."contributionId"
        where "actionSaid"."actionId" = "action"."id" and "contribution"."publishedAt" is not null) as "countedSaid",
      ${felt('yes')} as "countedYes", ${felt('partly')} as "countedPartly", ${felt('not_yet')} as "countedNotYet"
    from "action" where "areaId" = ${areaId} order by "id"`.execute(db)
  return rows
    .map(({ countedSaid, countedYes, countedPartly, countedNotYet, ...row }) => ({
      ...row,
      counted: {
        saidShown: Number(countedSaid),
        feltYes: Number(countedYes),
        feltPartly: Number(countedPartly),
        feltNotYet: Number(countedNotYet),
      },
    }))
    .filter((row) => COLUMNS.some((column) => row[column] !== row.counted[column]))
}

/** Moves the counts of an action by what they were off. */
export async function mendAction(tx: Tx, { id, counted, ...kept }: ActionCounts) {
  await tx
    .updateTable('action')
    .set((eb) => Object.fromEntries(COLUMNS.map((column) => [column, eb(column, '+', counted[column] - kept[column])])))
    .where('id', '=', id)
    .execute()
}
