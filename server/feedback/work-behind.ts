import type { ContributionId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { actionsFrom } from '#db/plan/behind-queries.ts'
import type { ActionTable } from '#db/plan/schema.ts'

/** How far the work has come that was promised because of something. */
export type Work = 'done' | 'under_way' | undefined

/** Done when one of these actions is; under way when one was begun and goes on. Undefined: nothing has begun, or all was dropped. */
export function workOf(actions: readonly Pick<ActionTable, 'doneAt' | 'droppedAt' | 'brag'>[]): Work {
  if (actions.some(({ doneAt }) => doneAt)) return 'done'
  return actions.some(({ brag, droppedAt }) => !droppedAt && brag !== 'grey') ? 'under_way' : undefined
}

/** The same for the published actions that a contribution stands behind. */
export const workBehind = async (db: Db, id: ContributionId): Promise<Work> => workOf(await actionsFrom(db, id))
