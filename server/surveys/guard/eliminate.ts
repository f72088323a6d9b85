/** A row of an equation system: whole-number factors by unknown. */
export type Row = Map<string, bigint>

/** Equations in echelon form, exactly. */
export type Solved = Map<string, Row>

/** Brings equations into echelon form by exact elimination over whole numbers: no rounding, so nothing is missed. */
export function eliminate(rows: Iterable<Row>): Solved {
  const solved: Solved = new Map()
  for (const row of rows) {
    const left = reduce(row, solved)
    const first = left.keys().next()
    if (!first.done) solved.set(first.value, left)
  }
  return solved
}

/** Whether a form (factors by unknown) is a sum of multiples of the equations: then anybody can work it out exactly. */
export const determined = (form: Row, solved: Solved): boolean => reduce(form, solved).size === 0

function reduce(row: Row, solved: Solved): Row {
  let left = new Map(row)
  for (let pivot = pivotIn(left, solved); pivot !== undefined; pivot = pivotIn(left, solved)) {
    const other = solved.get(pivot)!
    const mine = left.get(pivot)!
    const theirs = other.get(pivot)!
    left = combine(left, theirs, other, -mine)
  }
  return left
}

function pivotIn(row: Row, solved: Solved) {
  for (const unknown of row.keys()) if (solved.has(unknown)) return unknown
  return undefined
}

function combine(a: Row, timesA: bigint, b: Row, timesB: bigint): Row {
  const sum: Row = new Map()
  for (const [unknown, factor] of a) sum.set(unknown, factor * timesA)
  for (const [unknown, factor] of b) sum.set(unknown, (sum.get(unknown) ?? 0n) + factor * timesB)
  let divisor = 0n
  for (const [unknown, factor] of sum) {
    if (factor === 0n) sum.delete(unknown)
    else divisor = gcd(divisor, factor < 0n ? -factor : factor)
  }
  if (divisor > 1n) for (const [unknown, factor] of sum) sum.set(unknown, factor / divisor)
  return sum
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}
