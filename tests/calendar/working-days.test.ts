import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Day } from '#app/contract/ids.ts'
import { isBankHoliday } from '#server/calendar/bank-holidays.ts'
import { addWorkingDays, workingDaysBetween } from '#server/calendar/working-days.ts'

const published: { days: Day[] } = JSON.parse(readFileSync('tests/data/bank-holidays.json', 'utf8'))

describe('bank holidays in England', () => {
  test('are the published ones, and no others, in the years that were published', () => {
    const ours: string[] = []
    for (let ms = Date.UTC(2015, 0, 1); ms < Date.UTC(2022, 0, 1); ms += 86_400_000) {
      const day = new Date(ms).toISOString().slice(0, 10) as Day
      if (isBankHoliday(day)) ours.push(day)
    }
    expect(ours).toEqual(published.days)
  })
  test.each(['2022-06-02', '2022-09-19', '2023-05-08', '2026-12-28', '2027-03-26'] as Day[])('%s is one', (day) =>
    expect(isBankHoliday(day)).toBe(true),
  )
  test('the spring holiday of 2022 was moved', () => expect(isBankHoliday('2022-05-30')).toBe(false))
})

describe('working days', () => {
  test.each([
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday to Monday'],
    ['2026-12-24', 1, '2026-12-29', 'over Christmas and its substitute day'],
    ['2026-11-20', 10, '2026-12-04', 'two weeks'],
  ] as [Day, number, Day, string][])('from %s %i on lies %s: %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to)
    expect(workingDaysBetween(from, to)).toBe(count)
  })
  test('none lie between a day and itself', () => expect(workingDaysBetween('2026-11-20', '2026-11-20')).toBe(0))
})
