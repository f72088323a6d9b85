import type { Actor } from '#app/contract/actor.ts'
import { idOf, type PriorityId, type ThemeId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { PriorityForm } from '#app/contract/plan-forms.ts'
import { actionsOfPriority, putActionThemes, themesOfActions } from '#db/plan/action-queries.ts'
import {
  deletePriority,
  findingsOf,
  insertPriority,
  prioritiesOf,
  priorityById,
  putPriorityThemes,
  themesOfPriorities,
  updatePriority,
} from '#db/plan/queries.ts'
import type { PriorityTable } from '#db/plan/schema.ts'
import { newId } from '../clock.ts'
import { chosenThemes } from '../moderation/chosen-themes.ts'
import { stopIf } from '../moderation/decide.ts'
import { conflict, found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AtPlan, AtWork } from './at-work.ts'
import { keepStep } from './changes.ts'
import { actionFields } from './fields.ts'
import { nextRank } from './plan-parts.ts'
import { whyNotTakeOut } from './policy.ts'

/** The priorities of a plan, bound to themes. */
export function keepingPriorities(tools: Tools, { onPlan }: AtWork) {
  /** Adds a priority, at the end or at a rank. Returns its id. Refuses: invalid, not_found, forbidden, conflict. Records: plan.priority_changed. */
  async function addPriority(actor: Actor, areaSlug: string, planRef: unknown, input: unknown): Promise<PriorityId> {
    const { title, about, themes, rank } = parse(PriorityForm, input)
    return onPlan(actor, areaSlug, planRef, 'plan.priority_changed', async ({ tx, area, plan }) => {
      const id: PriorityId = newId('priority')
      const at = rank ?? nextRank(await prioritiesOf(tx, plan.id))
      await insertPriority(tx, { id, areaId: area.id, planId: plan.id, rank: at, title, about })
      await putPriorityThemes(tx, id, await chosenThemes(tx, area.id, themes))
      return id
    })
  }

  /**
   * Changes a priority. Its actions that are under the same themes as it was go with it. Refuses: invalid, not_found, forbidden, conflict.
   * Records: plan.priority_changed, plan.action_changed.
   */
  async function changePriority(actor: Actor, areaSlug: string, planRef: unknown, id: unknown, input: unknown): Promise<void> {
    const { title, about, themes, rank } = parse(PriorityForm, input)
    await onPlan(actor, areaSlug, planRef, 'plan.priority_changed', async (at) => {
      const priority = await priorityIn(at, id)
      const before = (await themesOfPriorities(at.tx, [priority.id])).map(({ themeId }) => themeId)
      const after = await chosenThemes(at.tx, at.area.id, themes)
      await updatePriority(at.tx, priority.id, { title, about, rank: rank ?? priority.rank })
      await putPriorityThemes(at.tx, priority.id, after)
      if (!same(before, after)) await takeActionsAlong(at, priority, before, after)
    })
  }

  /** Takes a priority out of a draft. Refuses: not_found, forbidden, conflict (agreed, or something is under it). Records: plan.priority_changed. */
  async function removePriority(actor: Actor, areaSlug: string, planRef: unknown, id: unknown): Promise<void> {
    await onPlan(actor, areaSlug, planRef, 'plan.priority_changed', async (at) => {
      const priority = await priorityIn(at, id)
      stopIf(whyNotTakeOut(at.plan))
      const findings = (await findingsOf(at.tx, at.plan.id)).filter(({ priorityId }) => priorityId === priority.id)
      if (findings.length > 0 || (await actionsOfPriority(at.tx, priority.id)).length > 0)
        conflict('There are actions or findings under this priority. Move them first.')
      await deletePriority(at.tx, priority.id)
    })
  }

  async function takeActionsAlong({ tx, area, plan, role, by, at }: AtPlan, priority: PriorityTable, before: ThemeId[], after: ThemeId[]) {
    for (const { id } of await actionsOfPriority(tx, priority.id)) {
      const own = (await themesOfActions(tx, [id])).map(({ themeId }) => themeId)
      if (own.length > 0 && !same(own, before)) continue
      const was = await actionFields(tx, id)
      await putActionThemes(tx, id, after)
      const step = { name: 'plan.action_changed', areaId: area.id, planId: plan.id, about: id, roleId: role.id, by, at } as const
      await keepStep(tools, tx, step, was, await actionFields(tx, id))
    }
  }

  return { addPriority, changePriority, removePriority }
}

async function priorityIn({ tx, plan }: AtPlan, id: unknown): Promise<PriorityTable> {
  const priority = await priorityById(tx, idOf('priority', id))
  return found(priority?.planId === plan.id ? priority : undefined, 'priority')
}

const same = (one: readonly string[], other: readonly string[]) => [...one].sort().join() === [...other].sort().join()
