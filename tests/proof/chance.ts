/** Chance that is the same on every run: numbers from 0 up to 1 that follow from the seed (mulberry32). */
export function chanceFrom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** Normally distributed around 0, with a deviation of 1. */
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return { next, normal }
}
export type Chance = ReturnType<typeof chanceFrom>

/** How unequally something is shared out: 0 when all have the same, near 1 when one has everything. */
export function gini(shares: readonly number[]): number {
  const sorted = [...shares].sort((a, b) => a - b)
  const total = sorted.reduce((sum, share) => sum + share, 0)
  if (total === 0) return 0
  const weighted = sorted.reduce((sum, share, i) => sum + share * (2 * (i + 1) - sorted.length - 1), 0)
  return weighted / (sorted.length * total)
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
