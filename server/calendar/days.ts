import type { Day } from '#app/contract/ids.ts'

const DAY_MS = 86_400_000
const msOf = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const dayAt = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day

/** The next day. */
export const dayAfter = (day: Day): Day => dayAt(msOf(day) + DAY_MS)
/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => new Date(msOf(day)).getUTCDay()
