import type { Actor } from '#app/contract/actor.ts'
import type { Day, Moment } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { AgreeForm, OpenForm } from '#app/contract/plan-forms.ts'
import { Refused } from '#app/contract/refusal.ts'
import type { Tx } from '#db/database.ts'
import { actionsOfPlan, updateAction } from '#db/plan/action-queries.ts'
import { measuresOfActions, milestonesOf } from '#db/plan/held-queries.ts'
import { prioritiesOf, updatePlan } from '#db/plan/queries.ts'
import type { ActionTable } from '#db/plan/schema.ts'
import { today } from '../clock.ts'
import { stopIf } from '../moderation/decide.ts'
import { conflict, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AtPlan, AtWork } from './at-work.ts'
import { keepStep } from './changes.ts'
import { actionFields } from './fields.ts'
import { missingIn, missingInWords } from './missing.ts'
import { whyNotAgree, whyNotOpen } from './policy.ts'

/** Taking a plan through its stages: draft, open for comment, agreed, closed. */
export function publishing(tools: Tools, { onPlan, onAction }: AtWork) {
  const { clock } = tools

  /**
   * Opens a draft so that everybody can read it and comment on it line by line up to a day; later that day can be moved. What is missing in
   * it is shown. Refuses: invalid, not_found, forbidden, conflict (agreed, or nothing in it). Records: plan.opened.
   */
  async function openForComment(actor: Actor, areaSlug: string, planRef: unknown, input: unknown): Promise<void> {
    const { closesOn } = parse(OpenForm, input)
    await onPlan(actor, areaSlug, planRef, 'plan.opened', async ({ tx, plan, at, facts }) => {
      stopIf(whyNotOpen(plan))
      if (closesOn < today(clock)) wrong('closesOn', 'This day has passed. Write a day from today on')
      if ((await prioritiesOf(tx, plan.id)).length === 0) conflict('There is nothing in this plan yet. Add a priority first.')
      facts.closesOn = closesOn
      await updatePlan(tx, plan.id, { openedAt: plan.openedAt ?? at, closesOn })
    })
  }

  /**
   * Agrees a plan: from now on its actions are promises. Refuses: invalid (by action: what each still needs; neither opened nor agreed
   * elsewhere), not_found, forbidden, conflict (comments still open, agreed already, or no action in it). Records: plan.agreed, plan.action_published for each.
   */
  async function agree(actor: Actor, areaSlug: string, planRef: unknown, input: unknown): Promise<void> {
    const { elsewhere, agreedOn } = parse(AgreeForm, input)
    if (agreedOn && agreedOn > today(clock)) wrong('agreedOn', 'This day has not come yet')
    await onPlan(actor, areaSlug, planRef, 'plan.agreed', async (at) => {
      stopIf(whyNotAgree(at.plan, today(clock)))
      if (!at.plan.openedAt && !elsewhere) wrong('elsewhere', 'Open it for comment first. Or write where it was agreed before it came here')
      const actions = await actionsOfPlan(at.tx, 'drafts', at.plan)
      if (actions.length === 0) conflict('There is no action in this plan yet.')
      await refuseIncomplete(at.tx, actions)
      at.facts.actions = actions.length
      await updatePlan(at.tx, at.plan.id, { agreedAt: agreedOn ? noonOf(agreedOn) : at.at, agreedElsewhere: elsewhere })
      for (const action of [...actions].sort((a, b) => (a.id < b.id ? -1 : 1))) await publish(at, action)
    })
  }

  /** Publishes an action that was added to an agreed plan. Refuses: invalid (what it still needs), not_found, forbidden, conflict. Records: plan.action_published. */
  async function publishAction(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    await onAction(actor, areaSlug, ref, 'plan.action_published', async ({ tx, plan, action, at }) => {
      stopIf(action.publishedAt ? 'This action is published already.' : undefined)
      stopIf(plan.agreedAt ? undefined : 'Its plan is not agreed yet. It is published with the plan.')
      await refuseIncomplete(tx, [action])
      await updateAction(tx, action.id, { publishedAt: at, firstDueOn: action.dueOn })
    })
  }

  /** Closes an agreed plan: it stays readable and nothing in it changes any more. Refuses: not_found, forbidden, conflict. Records: plan.closed. */
  async function closePlan(actor: Actor, areaSlug: string, planRef: unknown): Promise<void> {
    await onPlan(actor, areaSlug, planRef, 'plan.closed', async ({ tx, plan, at }) => {
      stopIf(plan.agreedAt ? undefined : 'This plan was never agreed, so it cannot be closed.')
      await updatePlan(tx, plan.id, { closedAt: at })
    })
  }

  async function publish({ tx, area, plan, role, by, at }: AtPlan, { id, dueOn }: ActionTable) {
    const was = await actionFields(tx, id)
    await updateAction(tx, id, { publishedAt: at, firstDueOn: dueOn })
    const step = { name: 'plan.action_published', areaId: area.id, planId: plan.id, about: id, roleId: role.id, by, at } as const
    await keepStep(tools, tx, step, was, await actionFields(tx, id))
  }

  return { openForComment, agree, publishAction, closePlan }
}

/** Refuses what would leave a published action without one of its parts, at the field. */
export function refuseGaps(action: Pick<ActionTable, 'ownerTitle' | 'organisationId' | 'dueOn' | 'difference'>) {
  for (const part of missingIn(action, { milestone: true, measure: true }))
    wrong(part, 'A published action cannot be without this. Everybody was promised it')
}

/** Refuses, by the reference of each action, to publish what still lacks something. */
async function refuseIncomplete(tx: Tx, actions: ActionTable[]) {
  const ids = actions.map(({ id }) => id)
  const milestones = new Set((await milestonesOf(tx, ids)).map(({ actionId }) => actionId))
  const measures = new Set((await measuresOfActions(tx, ids)).map(({ actionId }) => actionId))
  const fields: Record<string, string> = {}
  for (const action of actions) {
    const missing = missingIn(action, { milestone: milestones.has(action.id), measure: measures.has(action.id) })
    if (missing.length > 0) fields[action.ref] = missingInWords(action, missing)
  }
  if (Object.keys(fields).length > 0) throw new Refused({ kind: 'invalid', fields })
}

/** A day that somebody names, as a moment in its middle. */
export const noonOf = (day: Day): Moment => `${day}T12:00:00.000Z`
