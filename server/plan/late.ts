import { createHash } from 'node:crypto'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import { areas } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionsPastDue, milestonesPastDue, noteOnce } from '#db/plan/clock-queries.ts'
import { plansVisibleTo } from '#db/plan/queries.ts'
import { lastRecorded } from '#db/record/queries.ts'
import { moment, today } from '../clock.ts'
import type { Facts } from '../record/recorder.ts'
import type { Tools } from '../tools.ts'
import { monthsOld, planStateOf, takesComments } from './plan-views.ts'
import { exceptionReading } from './read-exceptions.ts'

/** What the passing of days alone brings about: noticed once, and written down, so that whoever keeps pages learns of it. */
export function passingDays(tools: Tools) {
  const { db, change, clock, record } = tools
  const { exceptionsOf } = exceptionReading(tools)

  /**
   * Notices for every area which dates have passed since the last time; doing it again changes nothing. Returns how many rows were written.
   * Records: plan.action_late and plan.milestone_late (once for each and its date), plan.comments_closed, plan.month_passed (once a month for each plan that goes
   * on), plan.exceptions_changed.
   */
  async function passDays(): Promise<number> {
    let written = 0
    for (const area of await areas(db)) {
      written += await lateActions(area)
      written += await olderPlans(area)
      written += await otherExceptions(area)
    }
    return written
  }

  async function lateActions(area: AreaTable): Promise<number> {
    const late = await actionsPastDue(db, area.id, today(clock))
    const milestones = await milestonesPastDue(db, area.id, today(clock))
    return change(async (tx) => {
      let written = 0
      for (const { id, dueOn, planId } of late) {
        const facts = { plan: planId, dueOn }
        written += await once(tx, area, `late|${id}|${dueOn}`, { name: 'plan.action_late', about: id, facts })
      }
      for (const { id, actionId, planId, dueOn } of milestones) {
        const facts = { plan: planId, milestone: id, dueOn }
        written += await once(tx, area, `late|${id}|${dueOn}`, { name: 'plan.milestone_late', about: actionId, facts })
      }
      return written
    })
  }

  async function olderPlans(area: AreaTable): Promise<number> {
    const plans = await plansVisibleTo(db, 'public', area.id)
    return change(async (tx) => {
      let written = 0
      for (const plan of plans) {
        const { id, closesOn } = plan
        const isOver = planStateOf(plan) === 'open' && !takesComments(plan, today(clock))
        if (isOver)
          written += await once(tx, area, `closes|${id}|${closesOn}`, { name: 'plan.comments_closed', about: id, facts: { closesOn } })
        const months = monthsOld(plan, today(clock))
        if (planStateOf(plan) === 'agreed' && months > 0)
          written += await once(tx, area, `month|${id}|${months}`, { name: 'plan.month_passed', about: id, facts: { months } })
      }
      return written
    })
  }

  async function once(
    tx: Tx,
    area: AreaTable,
    key: string,
    { name, about, facts }: { name: EventName; about: `plan_${string}` | `action_${string}`; facts: Facts },
  ): Promise<number> {
    if (!(await noteOnce(tx, key, moment(clock)))) return 0
    record(tx, { name, place: `at:${about}`, areaId: area.id, about, actor: 'system', facts })
    return 1
  }

  async function otherExceptions(area: AreaTable): Promise<number> {
    const { today: _, ...view } = await exceptionsOf(area)
    const refs = Object.values(view).flatMap((list) => (Array.isArray(list) ? list.map(({ ref }) => ref) : Object.values(list).map(String)))
    const of = createHash('sha256').update(refs.join()).digest('hex').slice(0, 16)
    const last = await lastRecorded(db, area.id, 'plan.exceptions_changed', area.id)
    if ((last ? (JSON.parse(last.facts) as { of: string }).of : NOTHING) === of) return 0
    await change(async (tx) => {
      record(tx, {
        name: 'plan.exceptions_changed',
        place: `at:${area.id}`,
        areaId: area.id,
        about: area.id,
        actor: 'system',
        facts: { of },
      })
    })
    return 1
  }

  return { passDays }
}

/** What stands for exceptions without any line: then nothing needs to be said at first. */
const NOTHING = createHash('sha256').update(Array(9).fill('0').join()).digest('hex').slice(0, 16)
