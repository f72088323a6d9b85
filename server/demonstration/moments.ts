import type { Chance } from './chance.ts'

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS
/** When families write: at the edges of the day, most of all late. */
const FAMILY_HOURS = [23, 22, 21, 21, 20, 20, 19, 13, 12, 9, 6, 0, 22, 23, 10, 16]

/** A moment on a day, at an hour at which families write. */
export function whenFamiliesWrite(chance: Chance, day: number): number {
  return day - (day % DAY_MS) + chance.pick(FAMILY_HOURS) * HOUR_MS + chance.between(0, 59) * 60_000
}

/** The next moment in working hours, some time after: Monday to Friday, from nine to five. */
export function inWorkingHours(chance: Chance, after: number): number {
  let at = after
  const hour = new Date(at).getUTCHours()
  if (hour >= 17) at += DAY_MS
  if (hour >= 17 || hour < 9) at = at - (at % DAY_MS) + chance.between(9, 15) * HOUR_MS + chance.between(0, 59) * 60_000
  while ([0, 6].includes(new Date(at).getUTCDay())) at += DAY_MS
  return at
}
