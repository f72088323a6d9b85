import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClockEvent } from '#app/contract/clock-events.ts'
import type { Day } from '#app/contract/ids.ts'
import { bankHolidayOn } from '#server/calendar/bank-holidays.ts'
import { dueDay } from '#server/calendar/due-day.ts'
import { addWorkingDays } from '#server/calendar/working-days.ts'

const due = (start: Day, days: number, ...events: ClockEvent[]) => dueDay(start, days, events, bankHolidayOn)
const pause = (on: Day): ClockEvent => ({ kind: 'pause', on, days: 0 })
const resume = (on: Day): ClockEvent => ({ kind: 'resume', on, days: 0 })
const extend = (on: Day, days: number): ClockEvent => ({ kind: 'extend', on, days })

describe('the day by which something is due', () => {
  test('names every day on the way, and why it was left out', () => {
    const { day, steps, workingDays } = due('2026-04-01', 3)
    expect({ day, workingDays }).toEqual({ day: '2026-04-08', workingDays: 3 })
    expect(steps).toEqual([
      { day: '2026-04-02', counted: 1 },
      { day: '2026-04-03', counted: null, why: 'bank_holiday', title: 'Good Friday' },
      { day: '2026-04-04', counted: null, why: 'saturday' },
      { day: '2026-04-05', counted: null, why: 'sunday' },
      { day: '2026-04-06', counted: null, why: 'bank_holiday', title: 'Easter Monday' },
      { day: '2026-04-07', counted: 2 },
      { day: '2026-04-08', counted: 3 },
    ])
  })
  test('is the start itself when no day is asked for', () => expect(due('2026-04-01', 0)).toMatchObject({ day: '2026-04-01', steps: [] }))
  test('stands still from the day of a pause until the day of its end, which counts again', () => {
    const { day, steps } = due('2026-03-02', 4, pause('2026-03-04'), resume('2026-03-09'))
    expect(day).toBe('2026-03-11')
    expect(steps.filter(({ counted }) => counted === null).map(({ day }) => day)).toEqual([
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
    ])
  })
  test('is not known while a pause has no end', () => {
    expect(due('2026-03-02', 4, pause('2026-03-04'))).toMatchObject({ day: null, steps: [{ day: '2026-03-03', counted: 1 }] })
  })
  test('is as it was when a pause ends on the day on which it began', () => {
    expect(due('2026-03-02', 4, pause('2026-03-04'), resume('2026-03-04')).day).toBe('2026-03-06')
    expect(due('2026-03-02', 4, pause('2026-03-04'), resume('2026-03-05'), pause('2026-03-05'), resume('2026-03-06')).day).toBe(
      '2026-03-10',
    )
  })
  test('moves by the working days that were added', () => {
    expect(due('2026-03-02', 4, extend('2026-03-03', 2), extend('2026-03-04', 1))).toMatchObject({ day: '2026-03-11', workingDays: 7 })
  })
  test('a pause after the last day changes nothing', () => expect(due('2026-03-02', 1, pause('2026-03-04')).day).toBe('2026-03-03'))

  const days = fc
    .date({ min: new Date('2014-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as Day)
  test('without events is what adding working days gives, and every counted day is counted once', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (start, count) => {
        const { day, steps } = due(start, count)
        expect(day).toBe(addWorkingDays(start, count))
        expect(steps.flatMap(({ counted }) => (counted === null ? [] : [counted]))).toEqual(
          Array.from({ length: count }, (_, at) => at + 1),
        )
      }),
      { seed: 20_260_303, numRuns: 300 },
    )
  })
})
