import { CompiledQuery } from 'kysely'
import type { Db, Tx } from './database.ts'
import { isPostgres } from './portable.ts'

/** Both databases take more, but a longer statement is not faster. */
const VALUES_AT_ONCE = 4_000
const texts = new Map<string, string>()

/**
 * Adds many rows that all have the same columns, in the order given. The query builder spends more time on a long list of values than
 * the database does, so the text is made once for each number of rows. `after` is what follows the values; gives
 * back what it returns. Only the owner of a table calls this.
 */
export async function insertMany<Row extends object, Back = never>(
  tx: Tx,
  table: string,
  rows: readonly Row[],
  after = '',
): Promise<Back[]> {
  const back: Back[] = []
  if (rows.length === 0) return back
  const columns = Object.keys(rows[0]!) as (keyof Row & string)[]
  const atOnce = Math.max(1, Math.floor(VALUES_AT_ONCE / columns.length))
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce)
    const values: unknown[] = []
    for (const row of some) for (const column of columns) values.push(row[column])
    const result = await tx.executeQuery<Back>(CompiledQuery.raw(textFor(tx, table, columns, some.length, after), values))
    back.push(...result.rows)
  }
  return back
}

function textFor(db: Db, table: string, columns: string[], rows: number, after: string): string {
  const postgres = isPostgres(db)
  const key = `${postgres}|${table}|${columns}|${rows}|${after}`
  const known = texts.get(key)
  if (known) return known
  const marks = (row: number) => `(${columns.map((_, i) => (postgres ? `$${row * columns.length + i + 1}` : '?')).join(',')})`
  const values = Array.from({ length: rows }, (_, row) => marks(row)).join(',')
  const text = `insert into "${table}" (${columns.map((column) => `"${column}"`).join(',')}) values ${values} ${after}`
  if (texts.size > 500) texts.clear()
  texts.set(key, text)
  return text
}
