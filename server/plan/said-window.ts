import type { Day, Moment } from '#app/contract/ids.ts'

/** The first moment of a day, as fine as it matters for what is counted over weeks. */
export const startOf = (day: Day): Moment => `${day}T00:00:00.000Z`
