import type { Moment } from '#app/contract/ids.ts'
import type { DecisionTable, MeetingActionTable } from '#db/meetings/outcome-schema.ts'
import type { MeetingStepTable, MeetingTable } from '#db/meetings/schema.ts'
import { hasBegun } from './invite-policy.ts'
import { whyNotDecideYet } from './window.ts'

/** Why nothing can have come of a meeting yet. */
export function whyNotAfter(meeting: MeetingTable, now: Moment): string | undefined {
  if (meeting.cancelledAt) return 'This meeting is called off.'
  return hasBegun(meeting, now) ? undefined : 'This meeting has not begun yet.'
}

/** Why something that is proposed cannot be made a decision, or dropped: it was already. */
export function whyNotDecideAnew({ decidedAt, droppedAt }: Pick<DecisionTable, 'decidedAt' | 'droppedAt'>): string | undefined {
  if (decidedAt) return 'This is decided already. What was decided stays as it is: propose another decision instead.'
  return droppedAt ? 'This was not taken further. Propose it anew.' : undefined
}
/** Why it cannot be made a decision now: also those who could not come must have been able to say something before. */
export const whyNotMake = (
  decision: Pick<DecisionTable, 'decidedAt' | 'droppedAt'>,
  steps: readonly Pick<MeetingStepTable, 'step' | 'dueAt'>[],
  now: Moment,
): string | undefined => whyNotDecideAnew(decision) ?? whyNotDecideYet(steps, now)

/** Why nothing can be told of an action of the log any more: the plan tells it. */
export const whyNotTellAction = ({ state }: Pick<MeetingActionTable, 'state'>): string | undefined =>
  state === 'in_plan' ? 'This is an action of the plan now. Its page tells how it stands.' : undefined
/** Why an action of the log cannot become one of the plan. */
export const whyNotToPlan = ({ state }: Pick<MeetingActionTable, 'state'>): string | undefined =>
  whyNotTellAction({ state }) ?? (state === 'done' ? 'This is done already.' : undefined)

/** What a group hears when it sends the same words about the same thing once more. */
export const SAID_ALREADY = 'Your group has said this already.'
