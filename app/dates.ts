import type { Day, Moment } from './contract/ids.ts'

const formats = {
  day: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long', day: 'numeric', month: 'long' }),
  date: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  short: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' }),
  hour: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' }),
}
const at = (when: Day | Moment) => new Date(when.length === 10 ? `${when}T12:00:00Z` : when)

/** "Monday 23 November", for a day that is near. */
export const dayInWords = (when: Day | Moment) => formats.day.format(at(when)).replace(',', '')
/** "Monday 23 November 2026", for what will still be read in later years. */
export const dateInWords = (when: Day | Moment) => formats.date.format(at(when)).replace(',', '')

/** "about 11 pm": what families do is kept no finer than the hour. */
export function hourInWords(when: Moment): string {
  const hour = Number(formats.hour.format(at(when)))
  if (hour === 0) return 'about midnight'
  if (hour === 12) return 'about midday'
  return `about ${hour % 12} ${hour < 12 ? 'am' : 'pm'}`
}

/** "30 September 2026", where many dates stand close together. */
export const shortDate = (when: Day | Moment) => formats.short.format(at(when))

const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', minute: '2-digit', hourCycle: 'h12' })
/** "9:05 am", for what is done in a role and kept to the minute. */
export const timeInWords = (when: Moment) => time.format(at(when))

const stamp = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })
/** The day and the time of day as fields for them hold it: `2027-01-12` and `18:30`. */
export function timeOfDay(when: Moment): { day: string; at: string } {
  const [day = '', at = ''] = stamp.format(new Date(when)).split(' ')
  return { day, at }
}
