import type { FrozenRelease } from '#app/contract/guarded.ts'
import type { CountTable, Dimension } from '#server/surveys/guard/tables.ts'
import type { Seen } from './attacker.ts'

export const dimension = (id: string, size: number): Dimension => ({
  id,
  values: Array.from({ length: size }, (_, index) => `${id}${index}`),
})

/** A table by rows, its first way of parting people `district`. */
export function tableOf(rows: readonly (readonly number[])[], { id = 'answer', population = 'wave' } = {}): CountTable {
  return { id, population, dimensions: [dimension('district', rows.length), dimension(id, rows[0]!.length)], counts: rows.flat() }
}

/** Some people more, unevenly spread as people are: `weights` decides where; the counts of before stay. */
export function withMore(table: CountTable, people: number, weights: readonly number[], chance: () => number): CountTable {
  const counts = [...table.counts]
  const sum = weights.reduce((total, weight) => total + weight, 0)
  for (let person = 0; person < people; person += 1) {
    let left = chance() * sum
    const at = weights.findIndex((weight) => {
      left -= weight
      return left < 0
    })
    counts[Math.max(0, at)]! += 1
  }
  return { ...table, counts }
}

/** A random table up to `most` by `most`, some of its districts and answers rare. */
export function randomTable(chance: () => number, most: number): { table: CountTable; weights: number[] } {
  const [rows, columns] = [2, 2].map((least) => least + Math.floor(chance() * (most - least + 1))) as [number, number]
  const heavy = (size: number) => Array.from({ length: size }, () => 0.02 + chance() ** 2)
  const [down, across] = [heavy(rows), heavy(columns)]
  const weights = down.flatMap((one) => across.map((other) => one * other))
  const empty = tableOf(down.map(() => across.map(() => 0)))
  return { table: withMore(empty, 8 + Math.floor(chance() ** 2 * 400), weights, chance), weights }
}

/** What anybody sees of what was released: tables kept from an earlier release tell nothing new. */
export function seenIn(releases: readonly FrozenRelease[], tables: readonly CountTable[]): Seen[] {
  return releases.flatMap((release, index) => {
    if (release.state === 'waits') return []
    return release.tables
      .filter(({ keptSince }) => !keptSince)
      .map((frozen): Seen => {
        const { population, dimensions } = tables.find(({ id }) => id === frozen.id)!
        const shown = new Map(
          Object.entries(frozen.figures).flatMap(([key, figure]) => ('shown' in figure ? [[key, figure.shown] as const] : [])),
        )
        const hidden = Object.entries(frozen.figures).flatMap(([key, figure]) => ('shown' in figure ? [] : [key]))
        return { release: index, population, dimensions, shown, hidden }
      })
  })
}
