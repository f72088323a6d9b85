import { DateTime } from 'luxon'
import { isDay } from '#app/contract/day.ts'
import type { Day } from '#app/contract/ids.ts'

/** The day in a cell, in this form or like 2026-03-31; undefined when it is none, or before the year 2000. */
export function dayIn(cell: string, format: string | undefined): Day | undefined {
  const text = cell.trim()
  const read = format ? DateTime.fromFormat(text, format, { locale: 'en-GB' }) : DateTime.fromISO(text.slice(0, 10))
  const day = read.isValid ? read.toFormat('yyyy-MM-dd') : ''
  return isDay(day) ? day : undefined
}

/** The sentence for a cell that holds none. */
export const noDay = (cell: string, format: string | undefined) =>
  `“${cell.slice(0, 40)}” is not a date${format ? ` of the form ${format}` : ' like 2026-03-31; name its form with --date-format'}`
