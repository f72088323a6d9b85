import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { csvCell } from './csv-cell.ts'

const LIST_SEPARATOR = '|'

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it right), streamed. Lists stand in one cell, parted
 * by `|`. Text that a spreadsheet would take for a formula is made harmless.
 */
export function csvOf<Row extends Record<string, unknown>>(columns: string[], rows: AsyncIterable<Row>): Readable {
  const cells = Readable.from(cellsOf(columns, rows))
  const stringifier = stringify({ header: true, columns, bom: true, quoted_string: true, record_delimiter: '\r\n' })
  cells.on('error', (error) => stringifier.destroy(error))
  return cells.pipe(stringifier)
}

async function* cellsOf<Row extends Record<string, unknown>>(columns: string[], rows: AsyncIterable<Row>) {
  for await (const row of rows) yield columns.map((column) => cellOf(row[column]))
}

function cellOf(value: unknown): string | number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return csvCell(value.join(LIST_SEPARATOR))
  return csvCell(value === null || value === undefined ? '' : String(value))
}
