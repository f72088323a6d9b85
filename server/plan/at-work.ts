import type { Actor, HeldRole } from '#app/contract/actor.ts'
import { type Moment, refOfA } from '#app/contract/ids.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionToChange, actionVisibleTo } from '#db/plan/action-queries.ts'
import { planById, planToChange, planVisibleTo } from '#db/plan/queries.ts'
import type { ActionTable, PlanTable } from '#db/plan/schema.ts'
import { moment } from '../clock.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { stopIf } from '../moderation/decide.ts'
import type { Facts } from '../record/recorder.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { keepStep, type Step } from './changes.ts'
import { actionFields, planFields } from './fields.ts'
import { plannerIn, seesOf, whyNotNow, whyNotPlan, whyNotWorkOn, workerOn } from './policy.ts'

/** Somebody at work on a plan: where, in which role, as whom everybody will read it. */
export interface AtPlan {
  tx: Tx
  area: AreaTable
  plan: PlanTable
  role: HeldRole
  by: string
  at: Moment
  /** What the record row will say besides; the work may add to it. */
  facts: Facts
}
export interface AtAction extends AtPlan {
  action: ActionTable
}

/** The frame of every change to a plan: find, permit, lock, change, and keep what was before with a record row. */
export function atWork(tools: Tools) {
  const { db, change, clock } = tools

  /** On a plan, recorded under a name. Refuses: not_found, forbidden, conflict (it is closed), and what `work` refuses. */
  async function onPlan<T>(actor: Actor, areaSlug: string, ref: unknown, name: EventName, work: (at: AtPlan) => Promise<T>): Promise<T> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await planVisibleTo(db, seesOf(actor, area.id), area.id, refOfA('plan', ref)), 'plan')
    permit(whyNotPlan(actor, area.id))
    const role = found(plannerIn(actor, area.id), 'role')
    const by = await byTitleOf(db, role)
    return change(async (tx) => {
      const plan = found(await planToChange(tx, id), 'plan')
      stopIf(whyNotNow(plan))
      const at = moment(clock)
      const was = await planFields(tx, id)
      const facts: Facts = {}
      const result = await work({ tx, area, plan, role, by, at, facts })
      const step: Step = { name, areaId: area.id, planId: id, about: id, roleId: role.id, by, at, facts }
      await keepStep(tools, tx, step, was, await planFields(tx, id))
      return result
    })
  }

  /** On an action, recorded under a name; `first` locks the contributions that the work will touch. Refuses: not_found, forbidden, conflict (its plan is closed), and what `work` refuses. */
  async function onAction<T>(
    actor: Actor,
    areaSlug: string,
    ref: unknown,
    name: EventName,
    work: (at: AtAction) => Promise<T>,
    first: (tx: Tx, area: AreaTable) => Promise<unknown> = async () => undefined,
  ): Promise<T> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const seen = found(await actionVisibleTo(db, seesOf(actor, area.id), area.id, refOfA('action', ref)), 'action')
    permit(whyNotWorkOn(actor, seen))
    const role = found(workerOn(actor, seen), 'role')
    const by = await byTitleOf(db, role)
    return change(async (tx) => {
      await first(tx, area)
      const action = found(await actionToChange(tx, seen.id), 'action')
      const plan = found(await planById(tx, action.planId), 'plan')
      stopIf(whyNotNow(plan))
      const at = moment(clock)
      const was = await actionFields(tx, action.id)
      const facts: Facts = {}
      const result = await work({ tx, area, plan, action, role, by, at, facts })
      const step: Step = { name, areaId: area.id, planId: plan.id, about: action.id, roleId: role.id, by, at, facts }
      await keepStep(tools, tx, step, was, await actionFields(tx, action.id))
      return result
    })
  }

  return { onPlan, onAction }
}
export type AtWork = ReturnType<typeof atWork>
