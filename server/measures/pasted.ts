import { parse as csv } from 'csv-parse/sync'
import { type BadLine, LEAST_CASES, MOST_LINES, TOO_FEW_CASES, WRONG_CASES, WRONG_PERIOD, WRONG_VALUE } from '#app/contract/measures.ts'
import { numberOf, wholeNumberOf } from '#app/contract/numbers.ts'
import { periodOf } from '#app/contract/periods.ts'
import { oneLine } from '#app/contract/words.ts'

/** A line of what was pasted that can be understood. */
export interface ReadLine {
  line: number
  text: string
  period: string
  value: number
  n: number | null
  note: string
}
const Note = oneLine({ maxChars: 300 })
const HEADER = /^(period|when|year|date|month|quarter)$/i

/**
 * Reads a block of text: on each line when it was, the figure, over how many cases and a note, parted by tabs or commas; the last two may
 * be missing. Empty lines and a first line of headings are passed over; the rest keep their numbers. Each line is good or has its reason.
 */
export function readPasted(text: string): { good: ReadLine[]; bad: BadLine[] } {
  const good: ReadLine[] = []
  const bad: BadLine[] = []
  const lines = text.split('\n').map((written, at) => ({ line: at + 1, text: written.trim() }))
  const written = lines.filter(({ text }) => text !== '')
  const body = HEADER.test(cellsOf(written[0]?.text ?? '')?.[0] ?? '') ? written.slice(1) : written
  const tooMany = body[MOST_LINES]
  if (tooMany) return { good, bad: [{ ...tooMany, reason: `This and all further lines are more than ${MOST_LINES}. Paste them in parts` }] }
  for (const { line, text } of body) {
    const read = readLine(text)
    if (typeof read === 'string') bad.push({ line, text, reason: read })
    else good.push({ line, text, ...read })
  }
  return { good, bad }
}

function readLine(text: string): Omit<ReadLine, 'line' | 'text'> | string {
  const [when = '', figure, cases = '', ...rest] = cellsOf(text) ?? []
  const period = periodOf(when)
  if (!period) return WRONG_PERIOD
  const value = numberOf(figure ?? '')
  if (value === undefined) return WRONG_VALUE
  const n = cases === '' ? null : wholeNumberOf(cases)
  if (n === undefined) return `The third part is over how many cases: a whole number, or nothing. ${WRONG_CASES}`
  if (n !== null && n < LEAST_CASES) return TOO_FEW_CASES
  const note = Note.safeParse(rest.filter(Boolean).join(', '))
  return note.success ? { period, value, n, note: note.data } : note.error.issues[0]!.message
}

/** The parts of a line: by tabs where there are any, otherwise by commas; what stands in quotation marks is one part. */
function cellsOf(text: string): string[] | undefined {
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  try {
    const [cells] = csv(text, { relax_quotes: true, relax_column_count: true, trim: true }) as string[][]
    return cells
  } catch {
    return text.split(',').map((cell) => cell.trim())
  }
}
