import type { Day } from '#app/contract/ids.ts'

const DAY_MS = 86_400_000
const msOf = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const dayAt = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day

/** The next day. */
export const dayAfter = (day: Day): Day => dayAt(msOf(day) + DAY_MS)
/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => new Date(msOf(day)).getUTCDay()
/** So many days later; a negative number goes back. */
export const addDays = (day: Day, days: number): Day => dayAt(msOf(day) + days * DAY_MS)
/** How many days lie between two days; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((msOf(to) - msOf(from)) / DAY_MS)

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last)))
}
/** How many whole months have passed from one day to another; 0 when it is earlier. */
export function wholeMonths(from: Day, to: Day): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months)
}
