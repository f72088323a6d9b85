import type { Actor } from '#app/contract/actor.ts'
import type { Day } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { DropForm, MoveDueForm } from '#app/contract/plan-forms.ts'
import { updateAction } from '#db/plan/action-queries.ts'
import { insertSlip } from '#db/plan/held-queries.ts'
import { newId, today } from '../clock.ts'
import { stopIf } from '../moderation/decide.ts'
import { found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AtAction, AtWork } from './at-work.ts'
import { whyNotUpdateNow } from './policy.ts'
import { tellBehind } from './tell-behind.ts'
import { themeWatches } from './theme-watch.ts'

/** What becomes of a promise that cannot be kept as it was made. */
export function slipping(tools: Tools, { onAction }: AtWork) {
  const { closeThemes } = themeWatches(tools)

  /**
   * Moves the date of a published action, with the reason that everybody reads; the first date stays beside it. A later date counts as one
   * more slip, and those behind it are told. Refuses: invalid (no reason, a day that has passed, the same day), not_found, forbidden, conflict
   * (a draft, done or dropped). Records: plan.action_slipped.
   */
  async function moveDue(actor: Actor, areaSlug: string, actionRef: unknown, input: unknown): Promise<void> {
    const move = parse(MoveDueForm, input)
    await onAction(actor, areaSlug, actionRef, 'plan.action_slipped', async (at) => {
      stopIf(whyNotUpdateNow(at.action))
      stopIf(at.action.doneAt ? 'This action is done, so its date stays.' : undefined)
      Object.assign(at.facts, await moveDate(tools, at, move))
    })
  }

  /**
   * Drops a published action, with the reason that everybody reads: it stays in the plan as dropped, and those behind it are told. Refuses:
   * invalid, not_found, forbidden, conflict (a draft, done or dropped already). Records: plan.action_dropped; plan.theme_closed when all that
   * is left of a theme is done.
   */
  async function dropAction(actor: Actor, areaSlug: string, actionRef: unknown, input: unknown): Promise<void> {
    const { reason } = parse(DropForm, input)
    await onAction(actor, areaSlug, actionRef, 'plan.action_dropped', async ({ tx, action, at }) => {
      stopIf(whyNotUpdateNow(action))
      stopIf(action.doneAt ? 'This action is done, so it cannot be dropped.' : undefined)
      await updateAction(tx, action.id, { droppedAt: at, dropReason: reason })
      await tellBehind(tools, tx, action, 'action_dropped')
      await closeThemes(tx, action)
    })
  }

  return { moveDue, dropAction }
}

/**
 * Moves the date of a published action within a change, keeps the reason, and tells those behind it when it becomes later. Returns from which
 * day to which, for the record. Refuses: invalid (a day that has passed, the same day).
 */
export async function moveDate(tools: Tools, { tx, action, by, at }: AtAction, { dueOn, reason }: { dueOn: Day; reason: string }) {
  if (dueOn < today(tools.clock)) wrong('dueOn', 'This day has passed. Write a day from today on')
  const fromDay = found(action.dueOn, 'date')
  if (dueOn === fromDay) wrong('dueOn', 'This is the date that it has already')
  const isLater = dueOn > fromDay
  await insertSlip(tx, { id: newId('slip'), actionId: action.id, fromDay, toDay: dueOn, reason, at, byTitle: by })
  await updateAction(tx, action.id, { dueOn, slips: action.slips + (isLater ? 1 : 0) })
  if (isLater) await tellBehind(tools, tx, action, 'action_slipped')
  return { from: fromDay, to: dueOn }
}
