import { DateTime } from 'luxon'
import type { Day, Moment } from '#app/contract/ids.ts'

const ZONE = 'Europe/London'

/**
 * The moment at which a clock in Europe/London shows a time (`18:30`) on a day. A time that is left out when the clocks go forward is
 * taken an hour later; of one that comes twice it is the first.
 */
export function momentAt(day: Day, time: string): Moment {
  return DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toUTC().toISO() as Moment
}

/** The time (`18:30`) that a clock in Europe/London shows at a moment. */
export const timeAt = (moment: Moment): string => DateTime.fromISO(moment, { zone: ZONE }).toFormat('HH:mm')
