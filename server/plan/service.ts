import type { Tools } from '../tools.ts'
import { makingActions } from './actions.ts'
import { atWork } from './at-work.ts'
import { keepingEvidence } from './evidence.ts'
import { feelingActions } from './felt.ts'
import { linking } from './links.ts'
import { makingPlans } from './making.ts'
import { keepingMilestones } from './milestones.ts'
import { ownerUpdates } from './owner-update.ts'
import { planParts } from './plan-parts.ts'
import { keepingPriorities } from './priorities.ts'
import { publishing } from './publishing.ts'
import { actionReading } from './read-action.ts'
import { planReading } from './read-plan.ts'
import { slipping } from './slips.ts'

/** The action plan: made, agreed, held to, felt, and read. */
export function planService(tools: Tools) {
  const work = atWork(tools)
  return {
    ...planReading(tools),
    ...actionReading(tools),
    ...makingPlans(tools, work),
    ...planParts(work),
    ...keepingPriorities(tools, work),
    ...makingActions(tools, work),
    ...keepingMilestones(tools, work),
    ...keepingEvidence(work),
    ...publishing(tools, work),
    ...ownerUpdates(tools, work),
    ...slipping(tools, work),
    ...linking(tools, work),
    ...feelingActions(tools),
  }
}
