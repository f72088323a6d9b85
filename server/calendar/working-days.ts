import type { Day } from '#app/contract/ids.ts'
import { isBankHoliday } from './bank-holidays.ts'

const DAY_MS = 86_400_000
const msOf = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const dayAt = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day

/** Whether councils work on this day: not at a weekend and not on a bank holiday in England. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(msOf(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day)
}

/** The day that lies this many working days after a day; the day itself does not count. */
export function addWorkingDays(day: Day, count: number): Day {
  let ms = msOf(day)
  for (let left = count; left > 0; ) {
    ms += DAY_MS
    if (isWorkingDay(dayAt(ms))) left -= 1
  }
  return dayAt(ms)
}

/** How many working days lie after `from` up to and with `to`; 0 when it is the same day or earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let ms = msOf(from) + DAY_MS; ms <= msOf(to); ms += DAY_MS) if (isWorkingDay(dayAt(ms))) count += 1
  return count
}
