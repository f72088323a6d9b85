import type { Actor } from '#app/contract/actor.ts'
import { type MeetingActionId, refOfA } from '#app/contract/ids.ts'
import { ActionToPlanForm, LogActionForm, TellActionForm } from '#app/contract/outcomes.ts'
import { parse } from '#app/contract/parse.ts'
import { standingItem } from '#db/meetings/live-queries.ts'
import { insertTask, insertTaskStep, taskIn, taskRefTaken, updateTask } from '#db/meetings/log-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { newId } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { stopIf } from '../moderation/decide.ts'
import { makingActions } from '../plan/actions.ts'
import { atWork } from '../plan/at-work.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AfterWork } from './at-after.ts'
import { whyNotTellAction, whyNotToPlan } from './outcome-policy.ts'
import { whyNotClerk } from './policy.ts'

/** The log of a meeting: what is to be done, by whom and by when. */
export function loggingActions(tools: Tools, { onAfter }: AfterWork) {
  const plan = makingActions(tools, atWork(tools))

  /** Notes an action. Returns its id. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.action_noted. */
  async function noteAction(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { command, item, ...says } = parse(LogActionForm, input)
    return onAfter(actor, areaSlug, ref, command, async ({ tx, area, meeting, by, at }) => {
      const on = item
        ? ((await standingItem(tx, meeting.id, item.toUpperCase())) ?? wrong('item', 'Choose an item of this agenda'))
        : undefined
      const id: MeetingActionId = newId('task')
      await insertTask(tx, {
        ...{ id, areaId: area.id, meetingId: meeting.id, itemId: on?.id ?? null, ref: await freeRef(tx, 'MA', taskRefTaken) },
        ...{ ...says, at, byTitle: by, state: 'open', stateReason: '', planAction: '' },
      })
      return { name: 'meetings.action_noted', about: id, facts: { item: on?.id ?? null, dueOn: says.dueOn }, content: says.words }
    })
  }

  /** Tells how an action stands; what was told before stays readable. Refuses: invalid, not_found, forbidden, conflict (the plan tells it). Records: meetings.action_told. */
  async function tellAction(actor: Actor, areaSlug: string, ref: unknown, actionRef: unknown, input: unknown): Promise<void> {
    const { state, reason } = parse(TellActionForm, input)
    await onAfter(actor, areaSlug, ref, undefined, async ({ tx, meeting, by, at }) => {
      const action = found(await taskIn(tx, meeting.id, refOfA('task', actionRef)), 'action')
      stopIf(whyNotTellAction(action))
      await updateTask(tx, action.id, { state, stateReason: reason })
      await insertTaskStep(tx, { actionId: action.id, state, reason, at, byTitle: by })
      return { name: 'meetings.action_told', about: action.id, facts: { state } }
    })
  }

  /**
   * Makes a draft of an action of a plan from it, which then needs what the plan asks of every action. Returns its reference. Refuses:
   * invalid, not_found, forbidden, conflict (it is done or in the plan, or the plan is closed). Records: plan.action_changed, meetings.action_planned.
   */
  async function actionToPlan(actor: Actor, areaSlug: string, ref: unknown, actionRef: unknown, input: unknown): Promise<string> {
    const form = parse(ActionToPlanForm, input)
    const area = found(await areaBySlug(tools.db, areaSlug), 'area')
    permit(whyNotClerk(actor, area.id))
    const meeting = found(await meetingVisibleTo(tools.db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const task = found(await taskIn(tools.db, meeting.id, refOfA('task', actionRef)), 'action')
    stopIf(whyNotToPlan(task))
    const { words, who, dueOn } = task
    const title = [...words.replace(/\s+/g, ' ')].slice(0, 240).join('')
    const planAction = await plan.addAction(actor, areaSlug, form.plan, {
      ...{ priority: form.priority, number: '', title, want: words, difference: '', board: '', risk: '', dueOn },
      ownerTitle: [...who].slice(0, 120).join(''),
    })
    await onAfter(actor, areaSlug, ref, undefined, async ({ tx, by, at }) => {
      await updateTask(tx, task.id, { state: 'in_plan', planAction })
      await insertTaskStep(tx, { actionId: task.id, state: 'in_plan', reason: '', at, byTitle: by })
      return { name: 'meetings.action_planned', about: task.id, facts: { action: planAction } }
    })
    return planAction
  }

  return { noteAction, tellAction, actionToPlan }
}
