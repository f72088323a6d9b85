import { addDays } from '../calendar/days.ts'
import { dayOf, later, today } from '../clock.ts'
import { DAY_MS, HOUR_MS } from './moments.ts'
import { AREA } from './people.ts'
import type { PlanBook } from './plan-making.ts'
import { actor, type Stage } from './stage.ts'

/** The reviews of the plan of now, after three months and after six, so many days before the end. */
const REVIEWS = [110, 8]
/** A pack is planned so long before its review, and frozen fourteen days before. */
const PLANNED_DAYS = 30
const FROZEN_DAYS = 14
const YEAR_DAYS = 365

/** An evidence pack for each review of the plan, frozen at its day, and the yearly report on the local offer. */
export function planReports(stage: Stage, { plans }: PlanBook) {
  const { services, time } = stage
  const officer = actor(stage, 'officer')
  for (const review of REVIEWS) {
    time.at(time.end - (review + PLANNED_DAYS) * DAY_MS, () => {
      const reviewOn = addDays(today(time.clock), PLANNED_DAYS)
      return services.reports.makePack(officer, AREA, { plan: plans.get('now')!.ref, reviewOn, shown: 'at_once' })
    })
    time.at(time.end - (review + FROZEN_DAYS) * DAY_MS + 2 * HOUR_MS, async () => {
      await services.sealer.seal()
      await services.reports.freezeDue()
    })
  }
  time.at(time.end - 3 * DAY_MS, async () => {
    const [year, month] = dayOf(later(time.clock, -YEAR_DAYS * DAY_MS))
      .split('-')
      .map(Number) as [number, number]
    await services.sealer.seal()
    await services.reports.makeLocalOffer(officer, AREA, { month: String(month), year: String(year), shown: 'at_once' })
  })
}
