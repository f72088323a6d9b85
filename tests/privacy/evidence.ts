import type { DumpedRow } from './dump.ts'
import type { Measure } from './measures.ts'

/** A row with the number of the contribution or account that it is about. */
export interface Named {
  row: DumpedRow
  of: number
  name: string
}
/** One column of numbers of one table, sorted. `of` is the number of whatever the point is about. */
export interface Series {
  label: string
  points: { value: number; of: number }[]
}

/** What more rows than these have in common names nobody. */
const COMMON = 60

/** What an attacker has: all rows, and which names in them are contributions and accounts. */
export class Evidence {
  readonly rowsOf = new Map<string, DumpedRow[]>()
  readonly #beside = new Map<DumpedRow, DumpedRow[]>()

  constructor(
    readonly rows: DumpedRow[],
    readonly contributions: readonly string[],
    readonly accounts: readonly string[],
  ) {
    for (const row of rows)
      for (const token of row.tokens) {
        const list = this.rowsOf.get(token)
        if (list) list.push(row)
        else this.rowsOf.set(token, [row])
      }
  }

  /** Rows that share something rare with this one. */
  beside(row: DumpedRow): DumpedRow[] {
    const known = this.#beside.get(row)
    if (known) return known
    const rare = row.tokens.map((token) => this.rowsOf.get(token)!).filter((rows) => rows.length <= COMMON)
    const found = [...new Set(rare.flat())]
    this.#beside.set(row, found)
    return found
  }

  /** Every row that holds one of the names, and those that share something rare with such a row and with no other's. */
  named(names: readonly string[]): Named[] {
    const numbers = new Map(names.map((name, number) => [name, number]))
    const named = new Map<DumpedRow, Named>()
    for (const row of this.rows) {
      const name = row.tokens.find((token) => numbers.has(token))
      if (name) named.set(row, { row, name, of: numbers.get(name)! })
    }
    const second = new Map<DumpedRow, Named | undefined>()
    for (const { row: from, name, of } of named.values())
      for (const row of this.beside(from))
        if (!named.has(row)) second.set(row, second.has(row) && second.get(row)?.of !== of ? undefined : { row, name, of })
    return [...named.values(), ...[...second.values()].filter((known) => known !== undefined)]
  }
}

/** All that a measure says of these rows: a series for each table and label in which there is any difference. */
export function seriesOf(rows: readonly Named[], measure: Measure): Series[] {
  const all = new Map<string, Series>()
  for (const { row, of, name } of rows)
    for (const [column, value] of measure(row, name)) {
      const label = `${row.table}.${column}`
      const series = all.get(label)
      if (series) series.points.push({ value, of })
      else all.set(label, { label, points: [{ value, of }] })
    }
  for (const { points } of all.values()) points.sort((a, b) => a.value - b.value)
  return [...all.values()].filter(({ points }) => points[0]!.value !== points.at(-1)!.value)
}

/** What a series is about nearest to a value. */
export function nearest({ points }: Series, value: number): number {
  let low = 0
  let high = points.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (points[middle]!.value < value) low = middle + 1
    else high = middle
  }
  const after = points[low]!
  const before = points[Math.max(0, low - 1)]!
  return Math.abs(before.value - value) <= Math.abs(after.value - value) ? before.of : after.of
}
