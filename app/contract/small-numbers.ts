/** Fewer than so many people could point to somebody: such a figure is hidden. */
export const LEAST_PEOPLE = 10

/** A part of a whole; undefined where it is hidden. */
export type Guarded = number | undefined

/**
 * Hides the parts of a whole that are smaller than `least` (none at all counts as small), and then the next smallest ones, until what is
 * hidden cannot be reckoned from a total: at least two parts are hidden, and together they are no fewer than `least`. Keeps the order.
 */
export function hideSmall(parts: readonly number[], least = LEAST_PEOPLE): Guarded[] {
  const hidden = new Set(parts.flatMap((count, at) => (count < least ? [at] : [])))
  const bySize = parts.map((count, at) => ({ count, at })).sort((a, b) => a.count - b.count || a.at - b.at)
  for (const { at } of bySize) {
    const sum = [...hidden].reduce((total, one) => total + parts[one]!, 0)
    if (hidden.size === 0 || (hidden.size > 1 && (sum === 0 || sum >= least))) break
    hidden.add(at)
  }
  return parts.map((count, at) => (hidden.has(at) ? undefined : count))
}

/** How many people it was, exact from ten on, for figures that stand alone: "none", "fewer than 10", "34". */
export const fewOrExact = (count: number): string => (count < LEAST_PEOPLE ? inTens(count) : count.toLocaleString('en-GB'))

/** A figure over what is not public, in words that do not tell it exactly: none, fewer than ten, or at least so many tens. */
export function inTens(count: number): string {
  if (count === 0) return 'none'
  return count < LEAST_PEOPLE ? 'fewer than 10' : `at least ${Math.floor(count / 10) * 10}`
}
