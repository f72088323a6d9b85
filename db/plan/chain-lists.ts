import { sql } from 'kysely'
import type { AreaId, ThemeId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

/** How many public contributions of families stand behind at least one published action that was not dropped. */
export async function countBehindAny(db: Db, areaId: AreaId): Promise<number> {
  const { count } = await db
    .selectFrom('action')
    .innerJoin('actionSaid', 'actionSaid.actionId', 'action.id')
    .innerJoin('contribution', 'contribution.id', 'actionSaid.contributionId')
    .where('action.areaId', '=', areaId)
    .where('action.publishedAt', 'is not', null)
    .where('action.droppedAt', 'is', null)
    .where('contribution.publishedAt', 'is not', null)
    .where('contribution.voice', '!=', 'official')
    .select(sql<number>`count(distinct "actionSaid"."contributionId")`.as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The themes under which an action stands that is published and not dropped, in a plan that goes on. */
export async function themesWithAction(db: Db, areaId: AreaId): Promise<Set<ThemeId>> {
  const rows = await db
    .selectFrom('actionTheme')
    .innerJoin('action', 'action.id', 'actionTheme.actionId')
    .innerJoin('plan', 'plan.id', 'action.planId')
    .where('action.areaId', '=', areaId)
    .where('action.publishedAt', 'is not', null)
    .where('action.droppedAt', 'is', null)
    .where('plan.closedAt', 'is', null)
    .select('actionTheme.themeId')
    .distinct()
    .execute()
  return new Set(rows.map(({ themeId }) => themeId))
}
