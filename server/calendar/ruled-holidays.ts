import type { Day } from '#app/contract/ids.ts'

const DAY_MS = 86_400_000
const MONDAY = 1

/** Days that the rule would have given and that were moved, and days that were added once, by royal proclamation. */
const MOVED = new Set(['2020-05-04', '2022-05-30'])
const ADDED: [string, string][] = [
  ['2020-05-08', 'Early May bank holiday (VE day)'],
  ['2022-06-02', 'Spring bank holiday'],
  ['2022-06-03', 'Platinum Jubilee bank holiday'],
  ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
]
const SUBSTITUTE = ' (substitute day)'

/** The bank holidays of a year in England by their days: Banking and Financial Dealings Act 1971, Schedule 1, with substitute days. */
export function ruledHolidays(year: number): ReadonlyMap<Day, string> {
  const easter = easterSunday(year)
  const days: [number, string][] = [
    newYear(year),
    [easter - 2 * DAY_MS, 'Good Friday'],
    [easter + DAY_MS, 'Easter Monday'],
    [firstMonday(year, 5), 'Early May bank holiday'],
    [lastMonday(year, 5), 'Spring bank holiday'],
    [lastMonday(year, 8), 'Summer bank holiday'],
    ...christmas(year),
  ]
  const ruled = days.map(([ms, title]): [string, string] => [text(ms), title]).filter(([day]) => !MOVED.has(day))
  const added = ADDED.filter(([day]) => day.startsWith(`${year}-`))
  return new Map([...ruled, ...added] as [Day, string][])
}

/** A holiday at a weekend is kept on the next Monday. */
function newYear(year: number): [number, string] {
  const first = utc(year, 1, 1)
  const weekday = weekdayOf(first)
  const moved = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  return [first + moved * DAY_MS, `New Year’s Day${moved > 0 ? SUBSTITUTE : ''}`]
}

/** Christmas Day and Boxing Day: each that falls at a weekend moves to the next working day that is free. */
function christmas(year: number): [number, string][] {
  const moved: Record<number, [number, number]> = { 5: [25, 28], 6: [27, 28], 0: [27, 26] }
  const [christmasDay, boxingDay] = moved[weekdayOf(utc(year, 12, 25))] ?? [25, 26]
  return [
    [utc(year, 12, christmasDay), `Christmas Day${christmasDay === 25 ? '' : SUBSTITUTE}`],
    [utc(year, 12, boxingDay), `Boxing Day${boxingDay === 26 ? '' : SUBSTITUTE}`],
  ]
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
