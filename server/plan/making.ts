import type { Actor } from '#app/contract/actor.ts'
import { type AreaId, type PlanId, refOfA } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { PlanForm } from '#app/contract/plan-forms.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import type { Db } from '#db/database.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { insertPlan, planById, planRefTaken, planVisibleTo, updatePlan } from '#db/plan/queries.ts'
import type { PlanTable } from '#db/plan/schema.ts'
import { moment, newId } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AtWork } from './at-work.ts'
import { keepStep } from './changes.ts'
import { planFields } from './fields.ts'
import { plannerIn, whyNotPlan } from './policy.ts'

const MOST_PLANS = 100

/** Making plans, and changing what they say of themselves. */
export function makingPlans(tools: Tools, { onPlan }: AtWork) {
  const { db, change, clock } = tools

  /** Makes a draft that only those who work on plans see. Returns its reference. Refuses: invalid, not_found, forbidden. Records: plan.made. */
  async function makePlan(actor: Actor, areaSlug: string, input: unknown): Promise<string> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotPlan(actor, area.id))
    const role = found(plannerIn(actor, area.id), 'role')
    const { before, ...says } = parse(PlanForm, input)
    const by = await byTitleOf(db, role)
    return change(async (tx) => {
      const id: PlanId = newId('plan')
      const beforeId = await planBefore(tx, area.id, before, id)
      const draft = { openedAt: null, closesOn: null, agreedAt: null, agreedElsewhere: '', closedAt: null }
      const plan: PlanTable = { id, areaId: area.id, ref: await freeRef(tx, 'PL', planRefTaken), ...says, beforeId, ...draft }
      await insertPlan(tx, plan)
      const step = { name: 'plan.made', areaId: area.id, planId: id, about: id, roleId: role.id, by, at: moment(clock) } as const
      await keepStep(tools, tx, step, {}, await planFields(tx, id))
      return plan.ref
    })
  }

  /** Changes what a plan says of itself; what it said stays readable. Refuses: invalid, not_found, forbidden, conflict. Records: plan.changed. */
  async function changePlan(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { before, ...says } = parse(PlanForm, input)
    await onPlan(actor, areaSlug, ref, 'plan.changed', async ({ tx, area, plan }) => {
      const beforeId = await planBefore(tx, area.id, before, plan.id)
      await updatePlan(tx, plan.id, { ...says, beforeId })
    })
  }

  return { makePlan, changePlan }
}

/** The plan that somebody named as the one before; never a later one of the same line. Refuses: invalid, field `before`. */
async function planBefore(db: Db, areaId: AreaId, refText: string | undefined, own: PlanId): Promise<PlanId | null> {
  if (!refText) return null
  const plan = await planVisibleTo(db, 'drafts', areaId, asRef(refText))
  if (!plan) return wrong('before', 'There is no plan with this reference here')
  for (let at: PlanTable | undefined = plan, steps = 0; at && steps < MOST_PLANS; steps += 1) {
    if (at.id === own) return wrong('before', 'This plan comes after this one, or is the same. Choose an earlier one')
    at = at.beforeId ? await planById(db, at.beforeId) : undefined
  }
  return plan.id
}

function asRef(text: string): string {
  try {
    return refOfA('plan', text)
  } catch (error) {
    if (!refusalOf(error)) throw error
    return wrong('before', 'This is not the reference of a plan. They look like PL-7Q2M4X')
  }
}
