import type { Day } from '#app/contract/ids.ts'
import published from './data/bank-holidays.json' with { type: 'json' }
import { ruledHolidays } from './ruled-holidays.ts'

/** A bank holiday in England and Wales. */
export interface BankHoliday {
  day: Day
  title: string
}
type Years = Map<string, ReadonlyMap<Day, string>>

/** One calendar for every clock of a process: what was imported, else the data that come with the product, else the rule. */
const shipped = byYear(published.days as BankHoliday[])
const ruled: Years = new Map()
let imported: Years = new Map()

/** What this day is called when it is a bank holiday in England; undefined when it is none. */
export function bankHolidayOn(day: Day): string | undefined {
  const year = day.slice(0, 4)
  return (imported.get(year) ?? shipped.get(year) ?? ruledIn(year)).get(day)
}
export const isBankHoliday = (day: Day): boolean => bankHolidayOn(day) !== undefined

/** From now on these are the bank holidays of their years; years without any of them are as they were before every import. */
export function useImportedHolidays(days: readonly BankHoliday[]) {
  imported = byYear(days)
}

/** The bank holidays of a year, first day first. */
export function bankHolidaysIn(year: number): BankHoliday[] {
  const days = imported.get(String(year)) ?? shipped.get(String(year)) ?? ruledIn(String(year))
  return [...days].map(([day, title]) => ({ day, title })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

function ruledIn(year: string) {
  const known = ruled.get(year) ?? ruledHolidays(Number(year))
  ruled.set(year, known)
  return known
}

function byYear(days: readonly BankHoliday[]): Years {
  const years = new Map<string, Map<Day, string>>()
  for (const { day, title } of days) {
    const year = years.get(day.slice(0, 4)) ?? new Map<Day, string>()
    years.set(day.slice(0, 4), year.set(day, title))
  }
  return years
}
