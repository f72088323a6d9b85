import type { CountTable, Dimension } from './tables.ts'

/**
 * Throws unless the tables of each population can be judged by the figures they share: a dimension is the same wherever it stands, and the
 * tables form no ring. Without a ring, worlds that agree on what tables share can always be joined into one (each shared group's people
 * are matched in any order), so bounds by shared figures are true bounds. A ring (A by B, B by C, A by C) can be tighter than that: it is
 * given as one table A by B by C that `shows` its pairs.
 */
export function whyNotTogether(tables: readonly CountTable[]) {
  for (const population of new Set(tables.map((table) => table.population))) {
    const same = tables.filter((table) => table.population === population)
    for (const dimension of same.flatMap(({ dimensions }) => dimensions)) whyNotSame(same, dimension)
    if (isRing(same.map(({ dimensions }) => new Set(dimensions.map(({ id }) => id)))))
      throw new Error(`The tables of ${population} form a ring: give them as one table that shows its pairs`)
  }
}

function whyNotSame(tables: readonly CountTable[], dimension: Dimension) {
  const others = tables.flatMap(({ dimensions }) => dimensions.filter(({ id }) => id === dimension.id))
  const shapeOf = ({ values, groups = [] }: Dimension) => JSON.stringify([values, groups.map(({ id, of }) => [id, of])])
  if (others.some((other) => shapeOf(other) !== shapeOf(dimension)))
    throw new Error(`${dimension.id} has not the same values in every table`)
}

/** Takes away, as long as there is one, a dimension that only one table has or a table within another (Graham's reduction); a ring stays. */
function isRing(sets: readonly Set<string>[]): boolean {
  let left = sets.map((set) => new Set(set))
  for (;;) {
    const before = left.reduce((sum, { size }) => sum + size, left.length)
    for (const set of left) for (const id of set) if (left.every((other) => other === set || !other.has(id))) set.delete(id)
    left = left.filter(
      (set, at) =>
        set.size > 0 && !left.some((other, index) => index !== at && within(set, other) && (other.size > set.size || index < at)),
    )
    if (left.reduce((sum, { size }) => sum + size, left.length) === before) return left.length > 0
  }
}

const within = (set: ReadonlySet<string>, other: ReadonlySet<string>) => [...set].every((id) => other.has(id))
