/** A whole number as people write it: 1,940. */
export const written = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** A share as a whole number out of 100, never hiding the last few: 0 only for none, 100 only for all. */
export function outOf100(part: number, whole: number) {
  if (whole === 0 || part === 0) return 0
  return part === whole ? 100 : Math.min(99, Math.max(1, Math.round((part / whole) * 100)))
}
