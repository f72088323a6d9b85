import { FELT_VERDICTS, type FeltVerdict } from '#app/contract/felt.ts'
import type { Day } from '#app/contract/ids.ts'
import { BRAGS, type Brag, type PlanState } from '#app/contract/plan.ts'
import type { ActionLineView, PlanLineView, PlanLink, RatingTotals } from '#app/contract/plan-views.ts'
import type { PlanTable } from '#db/plan/schema.ts'
import { wholeMonths } from '../calendar/days.ts'
import { dayOf } from '../clock.ts'

/** Where a plan stands. */
export function planStateOf({ openedAt, agreedAt, closedAt }: Pick<PlanTable, 'openedAt' | 'agreedAt' | 'closedAt'>): PlanState {
  if (closedAt) return 'closed'
  if (agreedAt) return 'agreed'
  return openedAt ? 'open' : 'draft'
}

/** Whether comments on a draft are open on this day. */
export const takesComments = (plan: PlanTable, today: Day) =>
  planStateOf(plan) === 'open' && (plan.closesOn === null || plan.closesOn >= today)

export const planLink = (plan: PlanTable): PlanLink => ({ ref: plan.ref, title: plan.title, kind: plan.kind, state: planStateOf(plan) })

/** A plan in a list; how many of its actions its reader can see is counted by whoever asks. */
export function planLine(plan: PlanTable, actions: number, today: Day): PlanLineView {
  const agreedOn = plan.agreedAt ? dayOf(plan.agreedAt) : null
  const closedOn = plan.closedAt ? dayOf(plan.closedAt) : null
  return {
    ...planLink(plan),
    startsOn: plan.startsOn,
    openedOn: plan.openedAt ? dayOf(plan.openedAt) : null,
    closesOn: plan.closesOn,
    takesComments: takesComments(plan, today),
    agreedOn,
    closedOn,
    monthsOld: monthsOld(plan, closedOn ?? today),
    actions,
  }
}

/** Whole months since it was agreed; of a draft, since it starts. */
export const monthsOld = (plan: PlanTable, today: Day) => wholeMonths(plan.agreedAt ? dayOf(plan.agreedAt) : plan.startsOn, today)

/** How many there are of each rating. Dropped ones and drafts within an agreed plan are left out. */
export function totalsOf(actions: readonly ActionLineView[]): RatingTotals {
  const standing = actions.filter(({ droppedOn }) => !droppedOn)
  const brag = Object.fromEntries(BRAGS.map((one) => [one, standing.filter((action) => action.brag === one).length]))
  const felt = Object.fromEntries(FELT_VERDICTS.map((one) => [one, standing.filter((action) => action.felt.verdict === one).length]))
  return {
    actions: standing.length,
    brag: brag as Record<Brag, number>,
    felt: felt as Record<FeltVerdict, number>,
    doneNotFelt: standing.filter(({ doneNotFelt }) => doneNotFelt).length,
    late: standing.filter(({ late }) => late).length,
  }
}
