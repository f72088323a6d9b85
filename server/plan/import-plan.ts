import { z } from 'zod'
import { type AreaId, type Day, type PlanId, refOfA } from '#app/contract/ids.ts'
import { PLAN_KINDS } from '#app/contract/plan.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import { oneLine } from '#app/contract/words.ts'
import type { Tx } from '#db/database.ts'
import { insertPlan, planRefTaken, plansVisibleTo } from '#db/plan/queries.ts'
import type { PlanTable } from '#db/plan/schema.ts'
import { moment, newId, today } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { BY_IMPORT } from '../measures/by-title.ts'
import type { Facts } from '../record/recorder.ts'
import type { Tools } from '../tools.ts'
import { keepStep, type Step } from './changes.ts'
import { planFields } from './fields.ts'

/** Which plan a file goes into: one that is there, by its reference, or one by its title, which is made as a draft when it is missing. */
export const planOptions = {
  plan: z.string().trim().min(1).optional(),
  'plan-title': oneLine({ maxChars: 160, empty: 'is empty' }).optional(),
  'plan-kind': z.enum(PLAN_KINDS, { error: `is one of ${PLAN_KINDS.join(', ')}` }).default('improvement'),
  'plan-start': z.string().optional(),
}
export interface PlanNamed {
  plan?: string | undefined
  'plan-title'?: string | undefined
  'plan-kind': (typeof PLAN_KINDS)[number]
  'plan-start'?: string | undefined
}

/** Says on the options that exactly one of reference and title is there. */
export function namesOnePlan({ plan, 'plan-title': title }: PlanNamed, { addIssue }: Pick<z.RefinementCtx, 'addIssue'>) {
  if (!plan === !title)
    addIssue({ code: 'custom', path: ['plan'], message: 'names the plan by its reference; or give the --plan-title of one' })
}

/**
 * The plan that is named, drafts among them; made as a draft when a title names none. With `dryRun` nothing is made. Refuses (Error) a
 * reference that is nothing here, a title that several have, and a closed plan. Records: plan.made, by `import`.
 */
export async function planForImport(
  tools: Tools,
  areaId: AreaId | undefined,
  named: PlanNamed,
  dryRun: boolean,
): Promise<PlanTable | undefined> {
  const plans = areaId ? await plansVisibleTo(tools.db, 'drafts', areaId) : []
  const fitting = named.plan
    ? plans.filter(({ ref }) => ref === asRef(named.plan!))
    : plans.filter(({ title }) => same(title, named['plan-title']!))
  if (named.plan && fitting.length === 0) throw new Error(`--plan: there is no plan ${named.plan} here`)
  if (fitting.length > 1)
    throw new Error(
      `--plan-title: ${fitting.length} plans have this title. Name one with --plan: ${fitting.map(({ ref }) => ref).join(', ')}`,
    )
  if (fitting[0]?.closedAt) throw new Error(`The plan ${fitting[0].ref} is closed, so what it says stays as it is`)
  if (fitting[0] || !areaId || dryRun) return fitting[0]
  return tools.change((tx) => makeDraft(tools, tx, areaId, named))
}

async function makeDraft(tools: Tools, tx: Tx, areaId: AreaId, named: PlanNamed): Promise<PlanTable> {
  const id: PlanId = newId('plan')
  const ref = await freeRef(tx, 'PL', planRefTaken)
  const startsOn = (named['plan-start'] as Day | undefined) ?? today(tools.clock)
  const says = { kind: named['plan-kind'], title: named['plan-title']!, about: '', startsOn, beforeId: null }
  const plan: PlanTable = { id, areaId, ref, ...says, openedAt: null, closesOn: null, agreedAt: null, agreedElsewhere: '', closedAt: null }
  await insertPlan(tx, plan)
  await keepStep(tools, tx, stepOfImport(tools, plan, 'plan.made', id), {}, await planFields(tx, id))
  return plan
}

/** A step that a file took. */
export const stepOfImport = (
  { clock }: Pick<Tools, 'clock'>,
  { id, areaId }: PlanTable,
  name: Step['name'],
  about: Step['about'],
  facts: Facts = {},
): Step => ({ name, areaId, planId: id, about, roleId: 'import', by: BY_IMPORT, at: moment(clock), facts })

function asRef(text: string): string {
  try {
    return refOfA('plan', text)
  } catch (error) {
    if (!refusalOf(error)) throw error
    throw new Error(`--plan: “${text}” is not the reference of a plan. They look like PL-7Q2M4X`)
  }
}

/** Whether two titles are the same but for capitals and spaces. */
export const same = (one: string, other: string) => folded(one) === folded(other)
export const folded = (title: string) => title.trim().toLowerCase().replace(/\s+/g, ' ')
