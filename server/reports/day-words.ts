import type { Day, Moment } from '#app/contract/ids.ts'

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' })
const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long', timeStyle: 'short' })
const timeOfDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', minute: '2-digit', hourCycle: 'h12' })

/** "23 November 2026". */
export const dayWords = (when: Day) => day.format(new Date(`${when}T12:00:00Z`))
/** The same, or other words where there is no day. */
export const dayOr = (when: Day | null, otherwise: string) => (when ? dayWords(when) : otherwise)
/** "23 November 2026 at 10:05". */
export const timeWords = (when: Moment) => time.format(new Date(when))
/** "6:42 pm", where the day stands above. */
export const timeOfDayWords = (when: Moment) => timeOfDay.format(new Date(when))
