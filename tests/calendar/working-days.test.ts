import { describe, expect, test } from 'vitest'
import type { Day } from '#app/contract/ids.ts'
import { bankHolidayOn, bankHolidaysIn, isBankHoliday, useImportedHolidays } from '#server/calendar/bank-holidays.ts'
import published from '#server/calendar/data/bank-holidays.json' with { type: 'json' }
import { ruledHolidays } from '#server/calendar/ruled-holidays.ts'
import { addWorkingDays, workingDaysBetween } from '#server/calendar/working-days.ts'

const YEARS = [...new Set(published.days.map(({ day }) => Number(day.slice(0, 4))))]

describe('bank holidays in England', () => {
  test('by the rule are the published ones, and no others, in every year that is published', () => {
    expect(YEARS).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021])
    for (const year of YEARS) {
      const ruled = [...ruledHolidays(year)].map(([day, title]) => ({ day, title })).sort((a, b) => (a.day < b.day ? -1 : 1))
      expect(ruled).toEqual(published.days.filter(({ day }) => day.startsWith(`${year}-`)))
      expect(bankHolidaysIn(year)).toEqual(ruled)
    }
  })
  test.each(['2022-06-02', '2022-09-19', '2023-05-08', '2026-12-28', '2027-03-26'] as Day[])('%s is one', (day) =>
    expect(isBankHoliday(day)).toBe(true),
  )
  test('the spring holiday of 2022 was moved', () => expect(isBankHoliday('2022-05-30')).toBe(false))
  test('what was imported takes the place of the rule in its years, and in no other', () => {
    useImportedHolidays([{ day: '2029-07-04', title: 'A new one' }])
    expect(bankHolidayOn('2029-07-04')).toBe('A new one')
    expect(bankHolidayOn('2029-12-25')).toBeUndefined()
    expect(bankHolidayOn('2030-12-25')).toBe('Christmas Day')
    useImportedHolidays([])
    expect(bankHolidayOn('2029-12-25')).toBe('Christmas Day')
  })
})

describe('working days', () => {
  test.each([
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday to Monday'],
    ['2026-12-24', 1, '2026-12-29', 'over Christmas and its substitute day'],
    ['2026-11-20', 10, '2026-12-04', 'two weeks'],
    ['2026-11-20', 0, '2026-11-20', 'not at all'],
  ] as [Day, number, Day, string][])('from %s %i on lies %s: %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to)
    expect(workingDaysBetween(from, to)).toBe(count)
  })
  test('none lie between a day and itself', () => expect(workingDaysBetween('2026-11-20', '2026-11-20')).toBe(0))
})
