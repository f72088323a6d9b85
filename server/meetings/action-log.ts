import type { Actor, HeldRole } from '#app/contract/actor.ts'
import { type MeetingActionId, refOfA } from '#app/contract/ids.ts'
import { ActionToPlanForm, LogActionForm, TellActionForm } from '#app/contract/outcomes.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { standingItem } from '#db/meetings/live-queries.ts'
import { insertTask, insertTaskStep, taskIn, taskRefTaken, updateTask } from '#db/meetings/log-queries.ts'
import type { MeetingActionTable } from '#db/meetings/outcome-schema.ts'
import { meetingToChange, meetingVisibleTo } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { moment, newId } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { stopIf } from '../moderation/decide.ts'
import { makingActions } from '../plan/actions.ts'
import { atWork } from '../plan/at-work.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AfterWork } from './at-after.ts'
import { whyNotAfter, whyNotTellAction, whyNotToPlan } from './outcome-policy.ts'
import { clerkIn, whyNotClerk } from './policy.ts'

interface InLog {
  meeting: MeetingTable
  task: MeetingActionTable
  role: HeldRole
  by: string
}

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
   * invalid, not_found, forbidden, conflict (it is done or in the plan, also meanwhile, or the plan is closed). Records: plan.action_changed, meetings.action_planned.
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
    const says = {
      ...{ priority: form.priority, number: '', title, want: words, difference: '', board: '', risk: '', dueOn },
      ownerTitle: [...who].slice(0, 120).join(''),
    }
    const role = found(clerkIn(actor, area.id), 'role')
    const by = await byTitleOf(tools.db, role)
    return plan.addAction(actor, areaSlug, form.plan, says, (tx, planAction) => leadTo(tx, { meeting, task, role, by }, planAction))
  }

  /** Says in the log which action of the plan it became, unless it became one meanwhile. */
  async function leadTo(tx: Tx, { meeting: { id, areaId }, task, role, by }: InLog, planAction: string) {
    const at = moment(tools.clock)
    stopIf(whyNotAfter(found(await meetingToChange(tx, id), 'meeting'), at))
    stopIf(whyNotToPlan(found(await taskIn(tx, id, task.ref), 'action')))
    await updateTask(tx, task.id, { state: 'in_plan', planAction })
    await insertTaskStep(tx, { actionId: task.id, state: 'in_plan', reason: '', at, byTitle: by })
    const happened = { place: `at:${id}`, areaId, about: task.id, actor: role.id } as const
    tools.record(tx, { ...happened, name: 'meetings.action_planned', facts: { action: planAction } })
  }

  return { noteAction, tellAction, actionToPlan }
}
