import type { z } from 'zod'
import type { Actor } from '#app/contract/actor.ts'
import { idOf, type MilestoneId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { MilestoneForm } from '#app/contract/plan-forms.ts'
import { deleteMilestone, insertMilestone, milestonesOf, updateMilestone } from '#db/plan/held-queries.ts'
import type { MilestoneTable } from '#db/plan/schema.ts'
import { newId, today } from '../clock.ts'
import { stopIf } from '../moderation/decide.ts'
import { found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AtAction, AtWork } from './at-work.ts'
import { noonOf } from './publishing.ts'

/** What is to be there after 3, 6 and 12 months. */
export function keepingMilestones({ clock }: Tools, { onAction }: AtWork) {
  /** Adds a milestone. Returns its id. Refuses: invalid, not_found, forbidden, conflict. Records: plan.milestone_changed. */
  async function addMilestone(actor: Actor, areaSlug: string, actionRef: unknown, input: unknown): Promise<MilestoneId> {
    const form = parsed(input)
    return onAction(actor, areaSlug, actionRef, 'plan.milestone_changed', async ({ tx, action }) => {
      const id: MilestoneId = newId('milestone')
      await insertMilestone(tx, { id, actionId: action.id, ...says(form) })
      return id
    })
  }

  /** Changes a milestone, also to say that it was met, or was not. Refuses: invalid, not_found, forbidden, conflict. Records: plan.milestone_changed. */
  async function changeMilestone(actor: Actor, areaSlug: string, actionRef: unknown, id: unknown, input: unknown): Promise<void> {
    const form = parsed(input)
    await onAction(actor, areaSlug, actionRef, 'plan.milestone_changed', async (at) => {
      await updateMilestone(at.tx, (await milestoneIn(at, id)).id, says(form))
    })
  }

  /** Takes a milestone out of a draft. Refuses: not_found, forbidden, conflict (it is published). Records: plan.milestone_changed. */
  async function removeMilestone(actor: Actor, areaSlug: string, actionRef: unknown, id: unknown): Promise<void> {
    await onAction(actor, areaSlug, actionRef, 'plan.milestone_changed', async (at) => {
      const milestone = await milestoneIn(at, id)
      stopIf(at.action.publishedAt ? 'This action is published. Its milestones can be changed, but not taken out.' : undefined)
      await deleteMilestone(at.tx, milestone.id)
    })
  }

  function parsed(input: unknown) {
    const form = parse(MilestoneForm, input)
    if (form.metOn && form.metOn > today(clock)) wrong('metOn', 'This day has not come yet')
    return form
  }

  return { addMilestone, changeMilestone, removeMilestone }
}

const says = ({ months, words, dueOn, metOn }: z.output<typeof MilestoneForm>) => ({
  months,
  words,
  dueOn,
  metAt: metOn ? noonOf(metOn) : null,
})

async function milestoneIn({ tx, action }: AtAction, id: unknown): Promise<MilestoneTable> {
  const milestoneId = idOf('milestone', id)
  return found(
    (await milestonesOf(tx, [action.id])).find((one) => one.id === milestoneId),
    'milestone',
  )
}
