import type { z } from 'zod'
import type { Actor } from '#app/contract/actor.ts'
import { parse } from '#app/contract/parse.ts'
import { UpdateForm } from '#app/contract/plan-forms.ts'
import { updateAction } from '#db/plan/action-queries.ts'
import { evidenceOf } from '#db/plan/held-queries.ts'
import type { ActionTable } from '#db/plan/schema.ts'
import { stopIf } from '../moderation/decide.ts'
import { wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AtAction, AtWork } from './at-work.ts'
import { putEvidence } from './evidence.ts'
import { whyNotUpdateNow } from './policy.ts'
import { moveDate } from './slips.ts'
import { tellBehind, untellBehind } from './tell-behind.ts'
import { themeWatches } from './theme-watch.ts'

type Form = z.output<typeof UpdateForm>

/** What the owner of an action tells about it. */
export function ownerUpdates(tools: Tools, { onAction }: AtWork) {
  const { closeThemes, reopenThemes } = themeWatches(tools)

  /**
   * Tells how an action stands: the rating of the council, a note, the next step, and evidence where there is any. Blue needs evidence that
   * the board has accepted; with it the action is done, and those behind it are told. Any other rating opens a done one again. With a new
   * date and its reason the date moves too. Refuses: invalid (also Blue without that, a date without reason), not_found, forbidden, conflict
   * (a draft, or dropped). Records: plan.action_updated, plan.action_slipped, plan.action_done; plan.theme_closed when it was the last of a
   * theme.
   */
  async function update(actor: Actor, areaSlug: string, actionRef: unknown, input: unknown): Promise<void> {
    const form = parse(UpdateForm, input)
    whyNotWhole(form)
    await onAction(actor, areaSlug, actionRef, 'plan.action_updated', async (at) => {
      const { tx, action, facts } = at
      stopIf(whyNotUpdateNow(action))
      if (form.evidenceTitle) await putEvidence(at, { title: form.evidenceTitle, words: form.evidenceWords, web: form.evidenceWeb })
      if (form.brag === 'blue' && action.brag !== 'blue') await refuseBlueWithoutEvidence(at)
      facts.brag = form.brag
      facts.was = action.brag
      if (form.dueOn && form.dueOn !== action.dueOn) await moved(at, form)
      await updateAction(tx, action.id, patchOf(form, action, at.at))
      if (form.brag === 'blue' && !action.doneAt) await isDone(at)
      if (form.brag !== 'blue' && action.doneAt) await isOpenAgain(at)
    })
  }

  async function moved(at: AtAction, { dueOn, reason, brag }: Form) {
    if (brag === 'blue') wrong('dueOn', 'It is done, so its date stays. Leave the new date empty')
    const { tx, area, action, role } = at
    const facts = { plan: action.planId, ...(await moveDate(tools, at, { dueOn: dueOn!, reason })) }
    tools.record(tx, { name: 'plan.action_slipped', place: `at:${action.id}`, areaId: area.id, about: action.id, actor: role.id, facts })
  }

  async function isDone({ tx, area, action, role }: AtAction) {
    tools.record(tx, { name: 'plan.action_done', place: `at:${action.id}`, areaId: area.id, about: action.id, actor: role.id })
    await tellBehind(tools, tx, action, 'action_done')
    await closeThemes(tx, action)
  }

  async function isOpenAgain({ tx, action }: AtAction) {
    await untellBehind(tools, tx, action, 'action_done')
    await reopenThemes(tx, action)
  }

  return { update }
}

/** Refuses half of what belongs together: evidence without a name, a new date without its reason, a reason without a date. */
function whyNotWhole({ evidenceTitle, evidenceWords, evidenceWeb, dueOn, reason }: Form) {
  if (!evidenceTitle && (evidenceWords || evidenceWeb)) wrong('evidenceTitle', 'Write what the evidence is')
  if (dueOn && !reason) wrong('reason', 'Write why the date moves. Everybody can read it')
  if (reason && !dueOn) wrong('dueOn', 'Write the new date, or leave the reason empty')
}

function patchOf({ brag, note, nextStep, risk }: Form, action: ActionTable, at: ActionTable['updatedAt']): Partial<ActionTable> {
  const isDone = brag === 'blue'
  const anew = isDone && !action.doneAt
  return {
    brag,
    note,
    nextStep,
    risk: risk ?? action.risk,
    updatedAt: at,
    doneAt: isDone ? (action.doneAt ?? at) : null,
    ...(anew && { cameBackAt: null }),
  }
}

async function refuseBlueWithoutEvidence({ tx, action }: AtAction) {
  const accepted = (await evidenceOf(tx, [action.id])).some(({ acceptedAt }) => acceptedAt)
  if (!accepted) wrong('brag', 'Blue means that the board has accepted the evidence. It has accepted none for this action yet.')
}
