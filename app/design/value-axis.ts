/** How high a plot goes, and the lines that stand behind it: three at most, zero always among them. */
export interface ValueAxis {
  low: number
  full: number
  lines: number[]
}

/** Two lines nearer to each other than this part of the whole would have their numbers touch. */
const CLOSE = 0.15
const TIMES = [0.2, 0.4, 0.6, 1, 2, 3, 4, 6, 8, 10]

/**
 * From 0 to a round number above all values, and below 0 to one where some are. `whole`: of things that are counted, so that the line in
 * the middle is a whole number too.
 */
export function valueAxis(values: readonly number[], whole = false): ValueAxis {
  const full = above(Math.max(0, ...values), whole)
  const low = Math.min(0, ...values)
  if (low === 0) return { low, full, lines: [0, full / 2, full] }
  const down = -above(-low, whole)
  if (Math.max(...values) <= 0) return { low: down, full: 0, lines: [down, down / 2, 0] }
  if (full < CLOSE * (full - down)) return { low: down, full, lines: [down, down / 2, 0] }
  return { low: down, full, lines: -down < CLOSE * (full - down) ? [0, full / 2, full] : [down, 0, full] }
}

/** A round number not below this one. */
function above(most: number, whole: boolean): number {
  if (most === 0 && !whole) return 1
  const least = whole ? Math.max(1, most) : most
  const exponent = Math.floor(Math.log10(least))
  const step = 10 ** (whole ? Math.max(0, exponent) : exponent)
  const rounds = TIMES.map((times) => Number((times * step).toPrecision(6)))
  return rounds.find((round) => round >= least && (!whole || round % 2 === 0)) ?? step * 20
}
