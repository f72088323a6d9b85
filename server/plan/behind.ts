import { type ActionId, refOfA } from '#app/contract/ids.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import type { Db, Tx } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { actionToChange, actionVisibleTo } from '#db/plan/action-queries.ts'
import { countSaidShown, insertActionSaid } from '#db/plan/behind-queries.ts'
import type { ActionSaidTable, ActionTable } from '#db/plan/schema.ts'
import { hour, moment } from '../clock.ts'
import { found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { bringFelt } from './felt.ts'

type Linking = Pick<Tools, 'vault' | 'record' | 'clock'>

/**
 * Puts contributions behind an action, those that are not there yet, with what their authors said about feeling it. They and the action
 * must have been locked, in this order. Whoever calls writes the record row. Returns how many were new.
 */
export async function putBehind(
  tools: Linking,
  tx: Tx,
  action: ActionTable,
  rows: readonly ContributionTable[],
  how: ActionSaidTable['how'],
): Promise<number> {
  let linked = 0
  const linkedAt = how === 'door' ? hour(tools.clock) : moment(tools.clock)
  for (const { id, publishedAt } of rows) {
    if (!(await insertActionSaid(tx, { actionId: action.id, contributionId: id, how, linkedAt }))) continue
    linked += 1
    if (publishedAt) await countSaidShown(tx, { actionId: action.id }, 1)
    await bringFelt(tools, tx, action, id)
  }
  return linked
}

/** The same from outside the plan: something was said under an action, or an answer names it. Records: plan.said_linked, when any is new. */
export async function linkBehind(
  tools: Linking,
  tx: Tx,
  actionId: ActionId,
  rows: readonly ContributionTable[],
  { how, actor }: { how: ActionSaidTable['how']; actor: string },
) {
  const action = found(await actionToChange(tx, actionId), 'action')
  const linked = await putBehind(tools, tx, action, rows, how)
  if (linked === 0) return
  const facts = { plan: action.planId, linked, how }
  tools.record(tx, { name: 'plan.said_linked', place: `at:${action.id}`, areaId: action.areaId, about: action.id, actor, facts })
}

/** The action that somebody named by its reference, if everybody can see it. Refuses: invalid, field `action`. */
export async function namedAction(db: Db, areaId: ActionTable['areaId'], ref: string | undefined): Promise<ActionTable | undefined> {
  if (!ref) return undefined
  try {
    return found(await actionVisibleTo(db, 'public', areaId, refOfA('action', ref)), 'action')
  } catch (error) {
    if (!refusalOf(error)) throw error
    return wrong('action', 'There is no action with this reference that everybody can see. They look like AC-7Q2M4X')
  }
}
