import { areaBySlug, organisationsIn } from '#db/people/area-queries.ts'
import { found } from '../refuse.ts'
import { linkWords } from './behind-actions.ts'
import { handIn } from './handing-in.ts'
import { makeMeasures } from './measuring.ts'
import { DAY_MS, HOUR_MS } from './moments.ts'
import { AREA } from './people.ts'
import { liveThroughPlan } from './plan-life.ts'
import { agreeLine, draftLine, type PlanBook } from './plan-making.ts'
import { planReports } from './review-packs.ts'
import type { Stage } from './stage.ts'
import { ORGANISATIONS } from './texts/places.ts'
import { PLAN_BEFORE } from './texts/plan-before.ts'
import { PLAN_NEXT } from './texts/plan-next.ts'
import { PLAN_NOW } from './texts/plan-now.ts'
import { PLAN_REVIEW } from './texts/plan-review.ts'

/** How often the clock looks which dates have passed. */
const LOOK_DAYS = 30
/** All that is told here happens so many days before the end. */
const WHEN = { now: 235, linked: 36, closed: 28, next: 16 }

/**
 * The plans of the year with their measures: what was agreed years ago and is closed by now, the plan after a review, the plan of now, and a
 * draft that is open for comment; and what a campaign group hands in.
 */
export async function planPromises(stage: Stage): Promise<void> {
  const { time } = stage
  const book: PlanBook = { organisations: await organisationIds(stage), measures: await makeMeasures(stage), plans: new Map() }
  const before = (days: number) => time.end - days * DAY_MS
  const begin = time.now + 20 * DAY_MS
  time.at(begin, async () => {
    await agreeLine(stage, book, PLAN_BEFORE, { yearsAgo: 8, elsewhere: 'By the board of that time, on paper' })
    await liveThroughPlan(stage, PLAN_BEFORE, book, before(WHEN.closed + 12))
  })
  time.at(begin + DAY_MS, async () => {
    await agreeLine(stage, book, PLAN_REVIEW, { daysAgo: 60, elsewhere: 'By the cabinet of the council' })
    await liveThroughPlan(stage, PLAN_REVIEW, book, time.end)
  })
  time.at(before(WHEN.now), () => draftLine(stage, book, PLAN_NOW))
  time.at(before(WHEN.now - 4), () => book.plans.get('now')!.open(14))
  time.at(before(WHEN.now - 19), async () => {
    await book.plans.get('now')!.agree()
    await liveThroughPlan(stage, PLAN_NOW, book, time.end)
  })
  time.at(before(WHEN.linked), () => linkWords(stage, book, ['before', 'review', 'now']))
  time.at(before(WHEN.closed), () => book.plans.get('before')!.close())
  time.at(before(WHEN.next), () => draftLine(stage, book, PLAN_NEXT))
  time.at(before(WHEN.next - 4), () => book.plans.get('next')!.open(28))
  time.at(before(WHEN.next - 6), () => linkWords(stage, book, ['next']))
  handIn(stage, book)
  planReports(stage, book)
  for (let at = begin; at < time.end; at += LOOK_DAYS * DAY_MS) time.at(at, () => lookAtDates(stage))
  time.at(time.end - HOUR_MS / 4, () => lookAtDates(stage))
}

async function lookAtDates({ services }: Stage) {
  await services.plan.passDays()
  await services.plan.watchThemes()
  await services.submissions.recordLate()
}

async function organisationIds({ services: { tools } }: Stage): Promise<PlanBook['organisations']> {
  const area = found(await areaBySlug(tools.db, AREA), 'area')
  const all = await organisationsIn(tools.db, area.id)
  return new Map(ORGANISATIONS.flatMap(({ key, name }) => all.filter((one) => one.name === name).map(({ id }) => [key, id] as const)))
}
