import { DateTime } from 'luxon'
import type { Moment } from '#app/contract/ids.ts'
import { oneLine, words } from '#app/contract/words.ts'
import type { ImportColumns, ImportOptions } from './import-options.ts'

const Text = words({ empty: 'There are no words in it' })
const Title = oneLine({ maxChars: 120 })
const EARLIEST = '1990'

/** What a row says, or why it cannot be taken in. */
export type Understood = { words: string; themes: string[]; saidAt: Moment | undefined } | { wrong: string }

/** Reads the cells of a row. Dates without a time of day count as noon; a time of day is cut to the hour. */
export function understand(cells: string[], columns: ImportColumns, options: ImportOptions, now: Date): Understood {
  const text = Text.safeParse(cells[columns.text])
  if (!text.success) return { wrong: text.error.issues[0]!.message }
  const themes: string[] = []
  for (const part of themesIn(cells, columns, options)) {
    const title = Title.safeParse(part)
    if (!title.success) return { wrong: `The theme “${part.slice(0, 40)}” cannot be used: ${title.error.issues[0]!.message}` }
    if (title.data && !themes.includes(title.data)) themes.push(title.data)
  }
  if (columns.date === undefined) return { words: text.data, themes, saidAt: undefined }
  const saidAt = whenSaid(cells[columns.date]!.trim(), options['date-format'])
  if (!saidAt) return { wrong: `“${cells[columns.date]}” is not a date${asExpected(options)}` }
  if (saidAt > now.toISOString()) return { wrong: `The date ${cells[columns.date]} has not come yet` }
  if (saidAt < EARLIEST) return { wrong: `The date ${cells[columns.date]} is too long ago` }
  return { words: text.data, themes, saidAt }
}

function themesIn(cells: string[], { themes }: ImportColumns, { separator }: ImportOptions): string[] {
  if (themes === undefined) return []
  const cell = cells[themes]!
  return separator === undefined ? [cell] : cell.split(separator)
}

function whenSaid(cell: string, format: string | undefined): Moment | undefined {
  const zone = { zone: 'Europe/London' }
  const read = format ? DateTime.fromFormat(cell, format, { ...zone, locale: 'en-GB' }) : DateTime.fromISO(cell, zone)
  if (!read.isValid) return undefined
  const atMidnight = read.hour === 0 && read.minute === 0 && read.second === 0
  const time = atMidnight ? read.set({ hour: 12 }) : read.startOf('hour')
  return time.toUTC().toISO() as Moment
}

const asExpected = ({ 'date-format': format }: ImportOptions) =>
  format ? ` of the form ${format}` : ' like 2026-03-31; name its form with --date-format'
