import { z } from 'zod'
import type { Day } from './ids.ts'

/** A day as `<input type="date">` sends it and as people type it where there is none. */
export const dayText = (empty = 'Write a date, like 2027-01-31') =>
  z.custom<Day>((value) => typeof value === 'string' && isDay(value), empty)

/** Whether a text names a day that there is, from the year 2000 on. */
export function isDay(value: string): value is Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!parts) return false
  const [, year, month, dayOfMonth] = parts.map(Number) as [number, number, number, number]
  const last = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return last !== undefined && year >= 2000 && dayOfMonth >= 1 && dayOfMonth <= last
}
