import type { ClockEvent, DateStep, DueDay } from '#app/contract/clock-events.ts'
import type { Day } from '#app/contract/ids.ts'
import { dayAfter, weekdayOf } from './days.ts'

const SUNDAY = 0
const SATURDAY = 6

/**
 * The day that lies so many working days after a start, which does not count itself, with every day on the way: counted, or left out and
 * why. `day` is null when a pause has no end yet. Of events of one day the last one counts. `holidayOn` names the bank holidays.
 */
export function dueDay(
  start: Day,
  workingDays: number,
  events: readonly ClockEvent[],
  holidayOn: (day: Day) => string | undefined,
): DueDay {
  const wanted = workingDays + events.reduce((sum, { kind, days }) => sum + (kind === 'extend' ? days : 0), 0)
  const switches = events.filter(({ kind }) => kind !== 'extend').sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const steps: DateStep[] = []
  for (let day = start, counted = 0; counted < wanted; ) {
    day = dayAfter(day)
    const passed = switches.filter(({ on }) => on <= day)
    const paused = passed.at(-1)?.kind === 'pause'
    if (paused && passed.length === switches.length) return { start, workingDays: wanted, day: null, steps }
    const step = stepOn(day, paused, counted + 1, holidayOn)
    if (step.counted !== null) counted = step.counted
    steps.push(step)
  }
  return { start, workingDays: wanted, day: steps.at(-1)?.day ?? start, steps }
}

function stepOn(day: Day, paused: boolean, next: number, holidayOn: (day: Day) => string | undefined): DateStep {
  if (paused) return { day, counted: null, why: 'paused' }
  const weekday = weekdayOf(day)
  if (weekday === SATURDAY) return { day, counted: null, why: 'saturday' }
  if (weekday === SUNDAY) return { day, counted: null, why: 'sunday' }
  const title = holidayOn(day)
  return title === undefined ? { day, counted: next } : { day, counted: null, why: 'bank_holiday', title }
}
