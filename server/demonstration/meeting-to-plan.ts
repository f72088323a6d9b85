import { addMonths } from '../calendar/days.ts'
import { today } from '../clock.ts'
import { found } from '../refuse.ts'
import type { HeldMeeting } from './meeting-held.ts'
import { AREA } from './people.ts'
import { actor } from './stage.ts'
import { PLANNED } from './texts/meetings-held.ts'

/** An action of the log becomes one of the plan of now, with all that the plan asks of an action, and with what was said to the meeting behind it. */
export async function putInPlan(held: HeldMeeting, action: string): Promise<void> {
  const { stage, ref: meeting } = held
  const { plan, meetings } = stage.services
  const officer = actor(stage, 'officer')
  const { actions } = await meetings.after.outcomes(AREA, meeting)
  const logged = found(
    actions.find(({ ref }) => ref === action),
    'action',
  )
  const now = found(await plan.currentPlan(officer, AREA), 'plan')
  const priority = now.priorities.find(({ themes }) => themes.some(({ slug }) => slug === 'plan-quality')) ?? now.priorities[0]!
  const ref = await meetings.after.actionToPlan(officer, AREA, meeting, action, { plan: now.plan.ref, priority: priority.id })
  const { words, who, dueOn } = logged
  const beside = await plan.actionPage(officer, AREA, priority.actions[0]!.ref)
  await plan.changeAction(officer, AREA, ref, {
    ...{ priority: priority.id, number: '', title: words, want: words, difference: PLANNED.difference, ownerTitle: who },
    ...{ organisation: beside.organisationId, board: 'SEND improvement board', startsOn: today(stage.time.clock), dueOn, risk: '' },
  })
  await plan.addMilestone(officer, AREA, ref, { months: '3', words: PLANNED.first, dueOn: addMonths(today(stage.time.clock), 3) })
  await plan.linkMeasure(officer, AREA, ref, { measure: beside.measureIds[0] })
  await plan.publishAction(officer, AREA, ref)
  const { items } = await meetings.saidAtMeeting(officer, AREA, meeting)
  await plan.linkSaid(officer, AREA, ref, { refs: items.flatMap(({ rows }) => rows.map((row) => row.ref)) })
}
