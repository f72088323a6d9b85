import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import type { Day } from '#app/contract/ids.ts'
import { EVENING_FROM, type Recurrence, recurrenceInWords, WEEKDAYS, WHICH_OF_MONTH } from '#app/contract/meeting-series.ts'
import { occurrencesOf, recurrenceOf, ruleOf } from '#server/meetings/recurrence.ts'

const YEARS = 10
const utc = { zone: 'utc' }
/** What a clock in London shows, by a third way. */
const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })

/** The same days by another library that knows nothing of RFC 5545: day by day, week by week, month by month. */
function daysByLuxon({ often, every, weekday, which }: Recurrence, startsOn: Day, to: Day): string[] {
  const first = DateTime.fromISO(startsOn, utc)
  const at = WEEKDAYS.indexOf(weekday) + 1
  const days: DateTime[] = []
  const unit = often === 'weekly' ? 'week' : 'month'
  for (let begins = first.startOf(unit); begins.toISODate()! <= to; begins = begins.plus({ [unit]: every })) {
    const ends = begins.endOf('month').startOf('day')
    if (unit === 'week') days.push(begins.plus({ days: at - 1 }))
    else if (which === '-1') days.push(ends.minus({ days: (ends.weekday - at + 7) % 7 }))
    else days.push(begins.plus({ days: ((at - begins.weekday + 7) % 7) + (Number(which) - 1) * 7 }))
  }
  return days.map((day) => day.toISODate()!).filter((day) => day >= startsOn && day <= to)
}

test('1,000 series over ten years of clock changes: the days are those of another library, and the time of day never moves', {
  timeout: 600_000,
}, () => {
  const time = fc.constantFrom('00:00', '09:30', '10:00', '13:15', EVENING_FROM, '18:30', '19:45', '23:59')
  const series = fc.record({
    often: fc.constantFrom('monthly' as const, 'weekly' as const),
    every: fc.integer({ min: 1, max: 12 }),
    weekday: fc.constantFrom(...WEEKDAYS),
    which: fc.constantFrom(...WHICH_OF_MONTH),
    startsOn: fc.integer({ min: 0, max: 3650 }).map((days) => DateTime.fromISO('2020-01-01').plus({ days }).toISODate() as Day),
    times: fc.array(time, { minLength: 1, maxLength: 3 }),
  })
  let changes = 0
  fc.assert(
    fc.property(series, ({ startsOn, times, ...recurrence }) => {
      const to = DateTime.fromISO(startsOn).plus({ years: YEARS }).toISODate() as Day
      const comings = occurrencesOf({ rule: ruleOf(recurrence), startsOn, times }, startsOn, to)
      const byLuxon = daysByLuxon(recurrence, startsOn, to)
      const shown = comings.map(({ startsAt }) => london.format(new Date(startsAt)))
      expect(comings.map(({ day }) => day).join()).toBe(byLuxon.join())
      expect(shown.join()).toBe(byLuxon.map((day, at) => `${day} ${times[at % times.length]}`).join())
      const hours = comings.map(({ startsAt }, at) => (24 + Number(shown[at]!.slice(11, 13)) - Number(startsAt.slice(11, 13))) % 24)
      changes += new Set(hours).size - 1
    }),
    { numRuns: 1000, seed: 20_261_129 },
  )
  expect(changes).toBeGreaterThan(900)
})

test('what people choose is read back from the rule, and said in words', () => {
  const chosen: Recurrence = { often: 'monthly', every: 1, weekday: 'TU', which: '2' }
  expect(ruleOf(chosen)).toBe('FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU')
  expect(recurrenceOf(ruleOf(chosen))).toEqual(chosen)
  expect(recurrenceInWords(chosen)).toBe('Every month on the second Tuesday')
  expect(recurrenceInWords({ ...chosen, often: 'weekly', every: 3 })).toBe('Every 3 weeks on Tuesday')
})

test('the turns of the times of day are counted from the first coming, wherever one begins to read', () => {
  const rule = { rule: 'FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU', startsOn: '2026-09-01' as Day, times: ['10:00', '18:30'] }
  const all = occurrencesOf(rule, '2026-09-01', '2026-12-31')
  expect(all.map(({ day, time, startsAt }) => [day, time, startsAt])).toEqual([
    ['2026-09-08', '10:00', '2026-09-08T09:00:00.000Z'],
    ['2026-10-13', '18:30', '2026-10-13T17:30:00.000Z'],
    ['2026-11-10', '10:00', '2026-11-10T10:00:00.000Z'],
    ['2026-12-08', '18:30', '2026-12-08T18:30:00.000Z'],
  ])
  expect(occurrencesOf(rule, '2026-10-20', '2026-11-10')).toEqual([all[2]])
})
