import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { Day, Moment } from '#app/contract/ids.ts'
import type { Recurrence, Weekday, WhichOfMonth } from '#app/contract/meeting-series.ts'
import { addDays } from '../calendar/days.ts'
import { momentAt } from '../calendar/local-time.ts'

/** One coming of a series: its day, its time of day in Europe/London, and the moment that is. */
export interface Occurrence {
  day: Day
  time: string
  startsAt: Moment
}
interface Rule {
  /** As RFC 5545 writes it, without a start. */
  rule: string
  startsOn: Day
  /** The times of day that take turns, from the first coming on. */
  times: readonly string[]
}

/** The rule that people chose, as RFC 5545 writes it. */
export const ruleOf = ({ often, every, weekday, which }: Recurrence): string =>
  `FREQ=${often.toUpperCase()};INTERVAL=${every};BYDAY=${often === 'monthly' ? which : ''}${weekday}`

/** What people chose, read back from the rule. */
export function recurrenceOf(rule: string): Recurrence {
  const parts = /^FREQ=(MONTHLY|WEEKLY);INTERVAL=(\d+);BYDAY=(-?\d)?([A-Z]{2})$/.exec(rule)
  if (!parts) throw new Error(`A rule that no form makes: ${rule}`)
  const [, often, every, which, weekday] = parts
  return {
    often: often === 'MONTHLY' ? 'monthly' : 'weekly',
    every: Number(every),
    weekday: weekday as Weekday,
    which: (which ?? '1') as WhichOfMonth,
  }
}

/** The comings of a series from one day to another, both included, in order. The time of day is that of Europe/London, whatever the clocks do. */
export function occurrencesOf({ rule, startsOn, times }: Rule, from: Day, to: Day): Occurrence[] {
  return daysOf(rule, startsOn, to).flatMap((day, at) => {
    if (day < from) return []
    const time = times[at % times.length] as string
    return [{ day, time, startsAt: momentAt(day, time) }]
  })
}

/** All days of a rule up to and with a day: counted at noon, which every day has once. */
function daysOf(rule: string, startsOn: Day, to: Day): Day[] {
  const noon = (day: Day) => Temporal.ZonedDateTime.from(`${day}T12:00[Europe/London]`)
  const days = new RRuleTemporal({ rruleString: rule, dtstart: noon(startsOn) })
  return days.between(noon(addDays(startsOn, -1)), noon(to), true).map((occurrence) => occurrence.toPlainDate().toString() as Day)
}
