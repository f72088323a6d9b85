/** Fewer than so many people could point to somebody: such a figure is hidden. */
export const LEAST_PEOPLE = 10

/** How many people it was, exact from ten on, for figures that stand alone: "none", "fewer than 10", "34". */
export const fewOrExact = (count: number): string => (count < LEAST_PEOPLE ? inTens(count) : count.toLocaleString('en-GB'))

/** A figure over what is not public, in words that do not tell it exactly: none, fewer than ten, or at least so many tens. */
export function inTens(count: number): string {
  if (count === 0) return 'none'
  return count < LEAST_PEOPLE ? 'fewer than 10' : `at least ${Math.floor(count / 10) * 10}`
}
