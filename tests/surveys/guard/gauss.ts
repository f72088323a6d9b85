import { type Fraction, isNought, minus, over, times, whole } from './fraction.ts'

/** Gauss and Jordan over exact fractions: what follows from equations. The last column is the right side. */
export function reduced(rows: readonly (readonly number[])[]): { rows: Fraction[][]; pivots: number[] } {
  const left = rows.map((row) => row.map(whole))
  const width = (left[0]?.length ?? 1) - 1
  const pivots: number[] = []
  for (let column = 0; column < width; column += 1) {
    const at = left.findIndex((row, index) => index >= pivots.length && !isNought(row[column]!))
    if (at < 0) continue
    const [row] = left.splice(at, 1) as [Fraction[]]
    const scaled = row.map((value) => (isNought(value) ? value : over(value, row[column]!)))
    for (const [index, other] of left.entries()) {
      const factor = other[column]!
      if (!isNought(factor))
        left[index] = other.map((value, place) => (isNought(scaled[place]!) ? value : minus(value, times(factor, scaled[place]!))))
    }
    left.splice(pivots.length, 0, scaled)
    pivots.push(column)
  }
  return { rows: left.slice(0, pivots.length), pivots }
}

/** The value of a sum of unknowns where the equations settle it; undefined where they leave it open. */
export function settled({ rows, pivots }: ReturnType<typeof reduced>, sum: readonly number[]): number | undefined {
  let left = [...sum.map(whole), whole(0)]
  for (const [index, column] of pivots.entries()) {
    const factor = left[column]!
    if (!isNought(factor)) left = left.map((value, place) => minus(value, times(factor, rows[index]![place]!)))
  }
  const [upper, lower] = left.at(-1)!
  return left.slice(0, -1).every(isNought) ? Number(-upper) / Number(lower) : undefined
}
