import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { Day } from '#app/contract/ids.ts'
import { bankHolidayOn, useImportedHolidays } from '#server/calendar/bank-holidays.ts'
import published from '#server/calendar/data/bank-holidays.json' with { type: 'json' }
import { holidaysIn } from '#server/calendar/import-holidays.ts'
import { ruledHolidays } from '#server/calendar/ruled-holidays.ts'
import { everything } from '../build/desk.ts'
import { cast, given } from '../build/letters.ts'
import { onEachDatabase } from '../build/world.ts'

/** A year of bank holidays as gov.uk gives them out, with one day more. */
const file = (year: number, extra?: Day) =>
  JSON.stringify({
    'england-and-wales': {
      division: 'england-and-wales',
      events: [
        ...[...ruledHolidays(year)].map(([day, title]) => ({
          title: title.replace(' (substitute day)', ''),
          date: day,
          notes: title.includes('(') ? 'Substitute day' : '',
          bunting: true,
        })),
        ...(extra ? [{ title: 'A day for everybody', date: extra, notes: '', bunting: true }] : []),
      ],
    },
    scotland: { division: 'scotland', events: [{ title: 'St Andrew’s Day', date: `${year}-11-30`, notes: '', bunting: true }] },
  })

describe('a file of bank holidays', () => {
  test('is read as gov.uk gives it out', () => {
    expect(holidaysIn(file(2027, '2027-05-10')).map(({ title }) => title)).toEqual([
      'New Year’s Day',
      'Good Friday',
      'Easter Monday',
      'Early May bank holiday',
      'A day for everybody',
      'Spring bank holiday',
      'Summer bank holiday',
      'Christmas Day (substitute day)',
      'Boxing Day (substitute day)',
    ])
  })
  test('is read as it stands in the sources of gov.uk', () => {
    const keys: Record<string, string> = {
      'New Year’s Day': 'new_year',
      'Good Friday': 'good_friday',
      'Boxing Day': 'boxing_day',
      'Christmas Day': 'christmas',
    }
    const list = published.days
      .filter(({ day }) => day.startsWith('2020'))
      .map(({ day, title }) => ({
        title: `bank_holidays.${keys[title.replace(' (substitute day)', '')] ?? 'spring'}`,
        date: day.split('-').reverse().join('/'),
        notes: title.includes('substitute') ? 'common.substitute_day' : '',
      }))
    const days = holidaysIn(JSON.stringify({ divisions: { 'england-and-wales': { slug: 'x', title: 'y', 2020: list } } }))
    expect(days).toHaveLength(8)
    expect(days.at(-1)).toEqual({ day: '2020-12-28', title: 'Boxing Day (substitute day)' })
  })
  test.each([
    ['no JSON', 'no', /not a JSON file/],
    ['another file', '{"a":1}', /no “england-and-wales”/],
    ['no days', '{"england-and-wales":{"events":[]}}', /no bank holiday/],
    ['half a year', '{"england-and-wales":{"events":[{"title":"A","date":"2027-01-01"}]}}', /2027 has only 1 day\./],
    ['no date', '{"england-and-wales":{"events":[{"title":"A","date":"soon"}]}}', /“soon” is not a date/],
    ['a day that does not exist', '{"england-and-wales":{"events":[{"title":"A","date":"2027-02-30"}]}}', /not a date/],
    ['a day twice', '{"england-and-wales":{"events":[{"title":"A","date":"2027-01-01"},{"title":"B","date":"01/01/2027"}]}}', /twice/],
    ['no title', '{"england-and-wales":{"events":[{"title":" ","date":"2027-01-01"}]}}', /no title/],
  ])('is refused in a sentence: %s', (_, text, why) => expect(() => holidaysIn(text)).toThrow(why))
})

onEachDatabase('importing bank holidays', (world) => {
  afterEach(() => useImportedHolidays([]))

  test('writes nothing when the file is bad', async () => {
    await world.area()
    const before = await everything(world)
    await expect(world.services.calendar.importHolidays('{}')).rejects.toThrow(/england-and-wales/)
    expect(await everything(world)).toBe(before)
    expect(await world.db.selectFrom('bankHoliday').selectAll().execute()).toEqual([])
  })

  test('moves every open date at once, is told to each area, and is known when a process starts again', async () => {
    const people = await cast(world)
    const ref = await given(world, people)
    const due = async () => (await world.services.submissions.pointDate(world.visitor(), people.area.slug, ref, '1')).date.due.day
    expect(await due()).toBe('2026-03-31')
    expect(await world.services.calendar.importHolidays(file(2026, '2026-03-10'))).toEqual({ years: [2026], days: 9 })
    expect(await due()).toBe('2026-04-01')
    expect((await world.announced()).filter(({ name }) => name === 'calendar.holidays_imported').map(({ areaId }) => areaId)).toContain(
      people.area.id,
    )
    useImportedHolidays([])
    expect(await due()).toBe('2026-03-31')
    await world.services.prepare()
    expect(await due()).toBe('2026-04-01')
    await world.services.calendar.importHolidays(file(2026))
    expect(bankHolidayOn('2026-03-10')).toBeUndefined()
    expect(await due()).toBe('2026-03-31')
  })
})
test('the source of the days that come with the product is named', () => {
  const { licence, source } = JSON.parse(readFileSync('server/calendar/data/bank-holidays.json', 'utf8')) as Record<string, string>
  expect(`${source} ${licence}`).toMatch(/alphagov\/calendars.*Open Government Licence v3\.0/)
})
