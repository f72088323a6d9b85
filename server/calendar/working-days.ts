import type { Day } from '#app/contract/ids.ts'
import { isBankHoliday } from './bank-holidays.ts'
import { dayAfter, weekdayOf } from './days.ts'

/** Whether councils work on this day: not at a weekend and not on a bank holiday in England. */
export function isWorkingDay(day: Day): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day)
}

/** The day that lies this many working days after a day; the day itself does not count. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0; ) {
    at = dayAfter(at)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** How many working days lie after `from` up to and with `to`; 0 when it is the same day or earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let day = from; day < to; ) {
    day = dayAfter(day)
    if (isWorkingDay(day)) count += 1
  }
  return count
}
