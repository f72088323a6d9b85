import type { Day, MeasureId, OrganisationId } from '#app/contract/ids.ts'
import { addDays, addMonths } from '../calendar/days.ts'
import { today } from '../clock.ts'
import type { Measured } from './measuring.ts'
import { AREA } from './people.ts'
import { actor, type Promised, type Stage } from './stage.ts'
import type { DemonstrationAction, DemonstrationPlan, DemonstrationPriority } from './texts/plan-shape.ts'

/** What the plans of the demonstration are made of, and what stands of them. */
export interface PlanBook {
  organisations: Map<string, OrganisationId>
  measures: Measured
  plans: Map<DemonstrationPlan['key'], MadePlan>
}
export interface MadePlan {
  ref: string
  priorities: string[]
  promised: Promised[]
  open: (days: number) => Promise<void>
  agree: (elsewhere?: { elsewhere: string; agreedOn: Day }) => Promise<void>
  close: () => Promise<void>
}

const BEFORE: Partial<Record<DemonstrationPlan['key'], DemonstrationPlan['key']>> = { review: 'before', now: 'before', next: 'now' }
const THEN = [
  'Half of it is in place, and families of the forum have tried it.',
  'It works in one half of the county.',
  'It is in use, and the first figures are in.',
]
const LAST = [
  'It is in place for everybody, and the measure has moved.',
  'All of it is done, and families were asked.',
  'It is how we work, and is checked each quarter.',
]

/** Makes a draft with findings, priorities and actions, each with its milestones and measure. */
export async function draftLine(
  stage: Stage,
  book: PlanBook,
  plan: DemonstrationPlan,
  startsOn: Day = today(stage.time.clock),
): Promise<MadePlan> {
  const { services } = stage
  const officer = actor(stage, 'officer')
  const { kind, title, about, source } = plan
  const before = BEFORE[plan.key] && book.plans.get(BEFORE[plan.key]!)?.ref
  const ref = await services.plan.makePlan(officer, AREA, { kind, title, about, startsOn, before })
  const priorities: string[] = []
  const promised: Promised[] = []
  for (const [i, priority] of plan.priorities.entries()) {
    const id = await services.plan.addPriority(officer, AREA, ref, {
      title: priority.title,
      about: priority.about,
      themes: priority.themes,
    })
    priorities.push(id)
    for (const [j, action] of priority.actions.entries())
      promised.push(await addAction(stage, book, { plan: ref, priority, priorityId: id, number: `${i + 1}.${j + 1}`, startsOn }, action))
  }
  for (const [words, priority] of plan.findings)
    await services.plan.addFinding(officer, AREA, ref, { source, foundOn: addDays(startsOn, -120), words, priority: priorities[priority] })
  const made = { ref, priorities, promised, ...stages(stage, ref, promised) }
  book.plans.set(plan.key, made)
  return made
}

/** Makes a plan that was agreed before it came here. */
export async function agreeLine(
  stage: Stage,
  book: PlanBook,
  plan: DemonstrationPlan,
  { yearsAgo = 0, daysAgo = 0, elsewhere }: { yearsAgo?: number; daysAgo?: number; elsewhere: string },
) {
  const startsOn = addDays(addMonths(today(stage.time.clock), -12 * yearsAgo), -daysAgo)
  const made = await draftLine(stage, book, plan, startsOn)
  await made.agree({ elsewhere, agreedOn: addDays(startsOn, 21) })
}

interface Place {
  plan: string
  priority: DemonstrationPriority
  priorityId: string
  number: string
  startsOn: Day
}

async function addAction(stage: Stage, book: PlanBook, place: Place, action: DemonstrationAction): Promise<Promised> {
  const { services, chance } = stage
  const officer = actor(stage, 'officer')
  const { by, owner, title, want, difference, first, measure, due = 12 } = action
  const { plan, priority, priorityId, number, startsOn } = place
  const dueOn = addMonths(startsOn, due)
  const ref = await services.plan.addAction(officer, AREA, plan, {
    priority: priorityId,
    number,
    title,
    want,
    difference,
    ownerTitle: owner,
    organisation: book.organisations.get(by),
    board: 'SEND improvement board',
    startsOn,
    dueOn,
  })
  const steps = [
    [3, first],
    [6, chance.pick(THEN)],
    [12, chance.pick(LAST)],
  ] as const
  for (const [months, words] of steps.filter(([months]) => months === 3 || months <= due))
    await services.plan.addMilestone(officer, AREA, ref, { months: String(months), words, dueOn: addMonths(startsOn, months) })
  await services.plan.linkMeasure(officer, AREA, ref, { measure: book.measures.get(measure) as MeasureId })
  return { action, ref, themes: priority.themes, dueOn }
}

function stages(stage: Stage, ref: string, promised: Promised[]): Pick<MadePlan, 'open' | 'agree' | 'close'> {
  const { services, time } = stage
  const officer = actor(stage, 'officer')
  return {
    open: (days) => services.plan.openForComment(officer, AREA, ref, { closesOn: addDays(today(time.clock), days) }),
    agree: async (elsewhere) => {
      await services.plan.agree(officer, AREA, ref, { agreed: 'yes', ...elsewhere })
      stage.promised.push(...promised)
    },
    close: async () => {
      const gone = new Set(promised)
      stage.promised.splice(0, stage.promised.length, ...stage.promised.filter((one) => !gone.has(one)))
      await services.plan.closePlan(officer, AREA, ref)
    },
  }
}
