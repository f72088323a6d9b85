import type { z } from 'zod'
import type { Actor } from '#app/contract/actor.ts'
import { type ActionId, type AreaId, type PriorityId, refOfA, type ThemeId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { ActionForm } from '#app/contract/plan-forms.ts'
import type { Tx } from '#db/database.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { actionRefTaken, actionsOfPriority, deleteAction, insertAction, putActionThemes, updateAction } from '#db/plan/action-queries.ts'
import { planToChange, planVisibleTo, themesOfPriorities } from '#db/plan/queries.ts'
import type { ActionTable, PlanTable } from '#db/plan/schema.ts'
import { moment, newId } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { chosenOrganisation, chosenThemes } from '../moderation/chosen-themes.ts'
import { stopIf } from '../moderation/decide.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AtWork } from './at-work.ts'
import { keepStep } from './changes.ts'
import { actionFields } from './fields.ts'
import { chosenPriority, nextRank } from './plan-parts.ts'
import { seesOf, whyNotNow, whyNotWorkOn, workerOn } from './policy.ts'
import { refuseGaps } from './publishing.ts'

type Form = z.output<typeof ActionForm>
/** What is done together with adding an action, given its reference. */
type Also = (tx: Tx, ref: string) => Promise<void>

/** Making actions and changing what they say. */
export function makingActions(tools: Tools, { onAction }: AtWork) {
  const { db, change, clock } = tools

  /**
   * Adds an action to a plan; into one that is agreed as a draft. Without themes it gets those of its priority. An action owner adds those
   * of the own organisation. Returns its reference. `also` is done in the same change, or neither. Refuses: invalid, not_found, forbidden,
   * conflict, and what `also` refuses. Records: plan.action_changed.
   */
  async function addAction(actor: Actor, areaSlug: string, planRef: unknown, input: unknown, also?: Also): Promise<string> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const seen = found(await planVisibleTo(db, seesOf(actor, area.id), area.id, refOfA('plan', planRef)), 'plan')
    const form = parse(ActionForm, input)
    const organisationId = (await chosenOrganisation(db, area.id, form.organisation)) ?? null
    permit(whyNotWorkOn(actor, { areaId: area.id, organisationId }))
    const role = found(workerOn(actor, { areaId: area.id, organisationId }), 'role')
    const by = await byTitleOf(db, role)
    return change(async (tx) => {
      const plan = found(await planToChange(tx, seen.id), 'plan')
      stopIf(whyNotNow(plan))
      const action = await newAction(tx, plan, form, moment(clock))
      await insertAction(tx, { ...action, organisationId })
      await putActionThemes(tx, action.id, await themesFor(tx, area.id, action.priorityId, form.themes))
      const step = {
        name: 'plan.action_changed',
        areaId: area.id,
        planId: plan.id,
        about: action.id,
        roleId: role.id,
        by,
        at: action.madeAt,
      } as const
      await keepStep(tools, tx, step, {}, await actionFields(tx, action.id))
      await also?.(tx, action.ref)
      return action.ref
    })
  }

  /**
   * Changes what an action says; what it said stays readable. The date of a published one stays: it moves with a reason. Refuses: invalid
   * (also what would leave a published one incomplete), not_found, forbidden, conflict. Records: plan.action_changed.
   */
  async function changeAction(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const form = parse(ActionForm, input)
    await onAction(actor, areaSlug, ref, 'plan.action_changed', async ({ tx, area, plan, action }) => {
      stopIf(action.droppedAt ? 'This action was dropped, so it stays as it is.' : undefined)
      const organisationId = (await chosenOrganisation(tx, area.id, form.organisation)) ?? null
      permit(whyNotWorkOn(actor, { areaId: area.id, organisationId }))
      const patch = { ...says(form), organisationId, priorityId: await chosenPriority(tx, plan.id, form.priority) }
      if (action.publishedAt && patch.dueOn !== action.dueOn)
        wrong('dueOn', 'The date of a published action moves only with a reason that everybody can read')
      if (action.publishedAt) refuseGaps(patch)
      await updateAction(tx, action.id, { ...patch, rank: form.rank ?? action.rank })
      await putActionThemes(tx, action.id, await themesFor(tx, area.id, patch.priorityId, form.themes))
    })
  }

  /** Takes an action out that was never published. Refuses: not_found, forbidden, conflict (it was published: it can be dropped). Records: plan.action_changed. */
  async function removeAction(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    await onAction(actor, areaSlug, ref, 'plan.action_changed', async ({ tx, action, facts }) => {
      stopIf(action.publishedAt ? 'This action was published. You can drop it, with a reason.' : undefined)
      facts.removed = true
      await deleteAction(tx, action.id)
    })
  }

  return { addAction, changeAction, removeAction }
}

const says = ({ number, title, want, difference, ownerTitle, board, startsOn, dueOn, risk }: Form) => ({
  number,
  title,
  want,
  difference,
  ownerTitle,
  board,
  startsOn: startsOn ?? null,
  dueOn: dueOn ?? null,
  risk,
})

/** An action as it starts, in a plan and under a priority of it. Refuses: invalid, field `priority`. */
export async function newAction(tx: Tx, plan: PlanTable, form: Form, madeAt: ActionTable['madeAt']): Promise<ActionTable> {
  const priorityId = await chosenPriority(tx, plan.id, form.priority)
  return {
    id: newId('action') as ActionId,
    areaId: plan.areaId,
    planId: plan.id,
    priorityId,
    ref: await freeRef(tx, 'AC', actionRefTaken),
    rank: form.rank ?? nextRank(await actionsOfPriority(tx, priorityId)),
    organisationId: null,
    ...says(form),
    ...NEW,
    madeAt,
  }
}

/** How every action starts: not begun, no promise, felt by nobody yet. */
const NEW = {
  firstDueOn: null,
  slips: 0,
  brag: 'grey',
  note: '',
  nextStep: '',
  updatedAt: null,
  doneAt: null,
  droppedAt: null,
  dropReason: '',
  publishedAt: null,
  feltYes: 0,
  feltPartly: 0,
  feltNotYet: 0,
  saidShown: 0,
  watchedUntil: null,
  cameBackAt: null,
} as const satisfies Partial<ActionTable>

async function themesFor(tx: Tx, areaId: AreaId, priorityId: PriorityId, slugs: string[]): Promise<ThemeId[]> {
  if (slugs.length > 0) return chosenThemes(tx, areaId, slugs)
  return (await themesOfPriorities(tx, [priorityId])).map(({ themeId }) => themeId)
}
