import { z } from 'zod'
import { isDay } from '#app/contract/day.ts'
import type { BankHoliday } from './bank-holidays.ts'

/** A year with fewer is not the whole year: England has eight bank holidays in every one. */
const LEAST_IN_A_YEAR = 8
const MOST_YEARS = 60

const Event = z.object({ title: z.string(), date: z.string(), notes: z.string().optional() })
type GivenEvent = z.infer<typeof Event>
/** As gov.uk gives them out: `{"england-and-wales": {"events": [{"title": "…", "date": "2027-01-01"}]}}`. */
const GivenOut = z.object({ 'england-and-wales': z.object({ events: z.array(Event) }) })
/** As they stand in the sources of gov.uk: under `divisions` a list for each year, with dates like 31/12/2027. */
const InSources = z.object({ divisions: z.object({ 'england-and-wales': z.record(z.string(), z.unknown()) }) })
const Title = z.string().trim().min(1).max(120)

/**
 * The bank holidays of England and Wales in a file of gov.uk, first day first. Refuses (Error, in a sentence) what is no such file, a date
 * or title that cannot be read, a day that stands there twice, and a year with fewer than eight days: that is not the whole of it.
 */
export function holidaysIn(text: string): BankHoliday[] {
  const holidays = eventsIn(jsonOf(text)).map(holidayOf)
  if (new Set(holidays.map(({ day }) => day)).size < holidays.length) throw new Error('A day stands in the file twice.')
  const counts = new Map<string, number>()
  for (const { day } of holidays) counts.set(day.slice(0, 4), (counts.get(day.slice(0, 4)) ?? 0) + 1)
  if (counts.size === 0) throw new Error('There is no bank holiday of England and Wales in this file.')
  if (counts.size > MOST_YEARS) throw new Error(`There are more than ${MOST_YEARS} years in this file.`)
  for (const [year, count] of counts)
    if (count < LEAST_IN_A_YEAR)
      throw new Error(`The year ${year} has only ${count === 1 ? '1 day' : `${count} days`}. A whole year has ${LEAST_IN_A_YEAR} or more.`)
  return holidays.sort((a, b) => (a.day < b.day ? -1 : 1))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Error('This is not a JSON file.')
  }
}

function eventsIn(json: unknown): GivenEvent[] {
  const givenOut = GivenOut.safeParse(json)
  if (givenOut.success) return givenOut.data['england-and-wales'].events
  const sources = InSources.safeParse(json)
  if (!sources.success) throw new Error('This is not a file of bank holidays of gov.uk: it has no “england-and-wales”.')
  const years = Object.entries(sources.data.divisions['england-and-wales']).filter(([year]) => /^\d{4}$/.test(year))
  return years.flatMap(([year, list]) => {
    const events = z.array(Event).safeParse(list)
    if (!events.success) throw new Error(`The list of ${year} cannot be read.`)
    return events.data
  })
}

function holidayOf({ title, date, notes = '' }: GivenEvent): BankHoliday {
  const [, dayOfMonth, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(date) ?? []
  const day = year ? `${year}-${month}-${dayOfMonth}` : date
  if (!isDay(day)) throw new Error(`“${date.slice(0, 40)}” is not a date.`)
  const named = Title.safeParse(inWords(title))
  if (!named.success) throw new Error(`The bank holiday of ${day} has no title that can be shown.`)
  const substitute = /substitute/i.test(notes) && !/substitute/i.test(named.data)
  return { day, title: `${named.data}${substitute ? ' (substitute day)' : ''}` }
}

/** The sources name a title by a key: `bank_holidays.good_friday`. */
const KEYS: Record<string, string> = {
  new_year: 'New Year’s Day',
  good_friday: 'Good Friday',
  easter_monday: 'Easter Monday',
  early_may: 'Early May bank holiday',
  early_may_ve: 'Early May bank holiday (VE day)',
  spring: 'Spring bank holiday',
  summer: 'Summer bank holiday',
  late_august: 'Summer bank holiday',
  christmas: 'Christmas Day',
  boxing_day: 'Boxing Day',
}
function inWords(title: string) {
  const key = /^bank_holidays\.(\w+)$/.exec(title)?.[1]
  if (!key) return title
  const words = key.replaceAll('_', ' ')
  return KEYS[key] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
