import { figureKey } from '#app/contract/guarded.ts'
import type { CountTable } from '#server/surveys/guard/tables.ts'
import type { Seen } from './attacker.ts'

/**
 * A guard as one would write it at first: counts under five are hidden, and where a row or a column has a single hidden one, its next lowest
 * too; sums stay. It is here to show that the attacker finds what there is to find.
 */
export function naiveGuard(table: CountTable, release = 0): Seen {
  const [rows, columns] = table.dimensions.map(({ values }) => values) as [readonly string[], readonly string[]]
  const lines = [
    ...rows.map((_, row) => columns.map((_, column) => row * columns.length + column)),
    ...columns.map((_, column) => rows.map((_, row) => row * columns.length + column)),
  ]
  const hidden = new Set(table.counts.flatMap((count, at) => (count < 5 ? [at] : [])))
  for (const line of lines) {
    if (line.filter((at) => hidden.has(at)).length !== 1) continue
    const next = line.filter((at) => !hidden.has(at)).sort((a, b) => table.counts[a]! - table.counts[b]!)[0]
    if (next !== undefined) hidden.add(next)
  }
  return seenWith(table, hidden, release)
}

/** A table with just these cells hidden, and every sum shown. */
export function seenWith(table: CountTable, hidden: ReadonlySet<number>, release = 0): Seen {
  const [first, second] = table.dimensions as [CountTable['dimensions'][number], CountTable['dimensions'][number]]
  const shown = new Map<string, number>()
  const names: string[] = []
  const put = (place: Record<string, string>, count: number) => {
    const key = figureKey(table.population, place)
    shown.set(key, (shown.get(key) ?? 0) + count)
  }
  for (const [row, one] of first.values.entries()) {
    for (const [column, other] of second.values.entries()) {
      const at = row * second.values.length + column
      const count = table.counts[at]!
      if (hidden.has(at)) names.push(figureKey(table.population, { [first.id]: one, [second.id]: other }))
      else put({ [first.id]: one, [second.id]: other }, count)
      put({ [first.id]: one }, count)
      put({ [second.id]: other }, count)
      put({}, count)
    }
  }
  return { release, population: table.population, dimensions: table.dimensions, shown, hidden: names }
}
