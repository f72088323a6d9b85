import { DateTime } from 'luxon'
import type { Moment } from '#app/contract/ids.ts'

const FROM_HOUR = 8
const UNTIL_HOUR = 20

/** The moment itself by day (8 to 20 h in Europe/London), otherwise the next 8 h: nobody's phone lights up at night. */
export function byDay(moment: Moment): Moment {
  const local = DateTime.fromISO(moment, { zone: 'Europe/London' })
  if (local.hour >= FROM_HOUR && local.hour < UNTIL_HOUR) return moment
  const morning = (local.hour < FROM_HOUR ? local : local.plus({ days: 1 })).set({ hour: FROM_HOUR, minute: 0, second: 0, millisecond: 0 })
  return morning.toUTC().toISO() as Moment
}
