import type { Day } from '#app/contract/ids.ts'

const DAY_MS = 86_400_000
const MONDAY = 1

/** Days that the rule would have given and that were moved, and days that were added once, by royal proclamation. */
const MOVED = new Set(['2020-05-04', '2022-05-30'])
const ADDED = ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08']

const known = new Map<number, Set<string>>()

/** Whether this day is a bank holiday in England: Banking and Financial Dealings Act 1971, Schedule 1, with substitute days. */
export function isBankHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4))
  const days = known.get(year) ?? bankHolidaysIn(year)
  known.set(year, days)
  return days.has(day)
}

function bankHolidaysIn(year: number): Set<string> {
  const easter = easterSunday(year)
  const days = [
    substituted(utc(year, 1, 1)),
    easter - 2 * DAY_MS,
    easter + DAY_MS,
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year),
  ].map(text)
  return new Set([...days.filter((day) => !MOVED.has(day)), ...ADDED.filter((day) => day.startsWith(`${year}-`))])
}

/** A holiday at a weekend is kept on the next Monday. */
function substituted(ms: number) {
  const weekday = weekdayOf(ms)
  return weekday === 6 ? ms + 2 * DAY_MS : weekday === 0 ? ms + DAY_MS : ms
}

/** Christmas Day and Boxing Day: each that falls at a weekend moves to the next working day that is free. */
function christmas(year: number): number[] {
  const weekday = weekdayOf(utc(year, 12, 25))
  const days: Record<number, [number, number]> = { 5: [25, 28], 6: [27, 28], 0: [26, 27] }
  return (days[weekday] ?? [25, 26]).map((day) => utc(year, 12, day))
}

const firstMonday = (year: number, month: number) => {
  const first = utc(year, month, 1)
  return first + ((MONDAY - weekdayOf(first) + 7) % 7) * DAY_MS
}
const lastMonday = (year: number, month: number) => {
  const last = utc(year, month + 1, 1) - DAY_MS
  return last - ((weekdayOf(last) - MONDAY + 7) % 7) * DAY_MS
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return utc(year, Math.floor(n / 31), (n % 31) + 1)
}

const utc = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day)
const weekdayOf = (ms: number) => new Date(ms).getUTCDay()
const text = (ms: number) => new Date(ms).toISOString().slice(0, 10)
