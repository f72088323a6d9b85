import { LEAST_CASES, TOO_FEW_CASES } from '#app/contract/measures.ts'
import { numberOf, wholeNumberOf } from '#app/contract/numbers.ts'
import { periodOf } from '#app/contract/periods.ts'
import { oneLine } from '#app/contract/words.ts'
import { fits } from './import-conditions.ts'
import type { MeasureColumns } from './import-options.ts'
import type { GivenReading } from './kept-readings.ts'

const Name = oneLine({ maxChars: 160, empty: 'It does not name a measure' })
const Note = oneLine({ maxChars: 300 })

/** A figure of a row, of which measure; `nobody` where it fits neither what is ours nor what stands beside; or why it cannot be taken in. */
export type UnderstoodReading = { name: string; reading: GivenReading } | { nobody: true } | { wrong: string }

/** Reads the cells of a row. `title` names the measure where no column does. */
export function understandReading(cells: string[], columns: MeasureColumns, title: string | undefined): UnderstoodReading {
  const beside = columns.beside.length > 0 && fits(cells, columns.beside)
  const ours = fits(cells, columns.where) && (columns.where.length > 0 || !beside)
  if (ours && beside) return { wrong: 'It fits --where and --beside, so nobody can say whose figure it is' }
  if (!ours && !beside) return { nobody: true }
  const name = Name.safeParse(columns.measure === undefined ? title : cells[columns.measure])
  if (!name.success) return { wrong: name.error.issues[0]!.message }
  const period = periodOf(cells[columns.period]!)
  if (!period) return { wrong: `“${cells[columns.period]}” is not a period like 2025, 2024/25, 2025-Q3, 2025-09 or 2025-09-30` }
  const value = numberOf(cells[columns.value]!)
  if (value === undefined) return { wrong: whyNoValue(cells[columns.value]!.trim(), period) }
  const n = casesIn(cells, columns)
  if (n === undefined) return { wrong: `“${cells[columns.n!]}” is not a whole number of cases` }
  if (n !== null && n < LEAST_CASES) return { wrong: TOO_FEW_CASES }
  const note = Note.safeParse(columns.note === undefined ? '' : cells[columns.note])
  if (!note.success) return { wrong: `Its note cannot be kept: ${note.error.issues[0]!.message}` }
  return { name: name.data, reading: { beside: ours ? '' : columns.label, period, value, n, note: note.data } }
}

const whyNoValue = (cell: string, period: string) =>
  cell === ''
    ? `There is no figure for ${period}: nothing is not 0`
    : `“${cell.slice(0, 40)}” is not a number, so there is no figure for ${period}`

function casesIn(cells: string[], { n }: MeasureColumns): number | null | undefined {
  if (n === undefined || cells[n]!.trim() === '') return null
  return wholeNumberOf(cells[n]!)
}
