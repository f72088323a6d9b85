import type { Tools } from '../tools.ts'
import { makingActions } from './actions.ts'
import { atWork } from './at-work.ts'
import { watchingThemes } from './came-back.ts'
import { choosing } from './desk-choices.ts'
import { keepingEvidence } from './evidence.ts'
import { feelingActions } from './felt.ts'
import { passingDays } from './late.ts'
import { linking } from './links.ts'
import { makingPlans } from './making.ts'
import { keepingMilestones } from './milestones.ts'
import { nudging } from './nudge.ts'
import { ownerUpdates } from './owner-update.ts'
import { planParts } from './plan-parts.ts'
import { keepingPriorities } from './priorities.ts'
import { publishing } from './publishing.ts'
import { ratingReading } from './ratings.ts'
import { actionReading } from './read-action.ts'
import { chainReading } from './read-chain.ts'
import { exceptionReading } from './read-exceptions.ts'
import { planReading } from './read-plan.ts'
import { risingThemes } from './rising.ts'
import { slipping } from './slips.ts'

/** The action plan: made, agreed, held to, felt, read, and watched by the clock. */
export function planService(tools: Tools) {
  const work = atWork(tools)
  const { exceptions, myActions } = exceptionReading(tools)
  return {
    ...planReading(tools),
    ...actionReading(tools),
    ...ratingReading(tools),
    ...chainReading(tools),
    exceptions,
    myActions,
    ...choosing(tools),
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
    ...passingDays(tools),
    ...watchingThemes(tools),
    ...risingThemes(tools),
    ...nudging(tools),
  }
}
