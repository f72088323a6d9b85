/**
 * A figure that also counts what is not public, rounded down to ten, so that nobody can tell how much that is. Never below what anybody
 * can count for themselves.
 */
export const roundedDown = (count: number, countable: number): number => Math.max(Math.floor(count / 10) * 10, countable)
