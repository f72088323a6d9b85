import { type Better, LEAST_FOR_TREND, type TrendView } from '#app/contract/measures.ts'

interface Point {
  period: string
  value: number
}

/**
 * What the last figures do: every step in a row that goes the same way, up to the latest. Fewer than two such steps are no direction, and
 * fewer than three figures no trend at all. `points` stand in the order of time.
 */
export function trendOf(points: readonly Point[], better: Better): TrendView | undefined {
  if (points.length < LEAST_FOR_TREND) return undefined
  const wayOf = (at: number) => Math.sign(points[at]!.value - points[at - 1]!.value)
  const last = points.length - 1
  const way = wayOf(last)
  let steps = 1
  while (last - steps > 0 && wayOf(last - steps) === way) steps += 1
  if (steps < LEAST_FOR_TREND - 1)
    return { direction: 'mixed', steps: LEAST_FOR_TREND - 1, since: points[last - LEAST_FOR_TREND + 1]!.period }
  const since = points[last - steps]!.period
  if (way === 0) return { direction: 'same', steps, since }
  const direction = way > 0 ? 'up' : 'down'
  return better === 'neither' ? { direction, steps, since } : { direction, steps, since, good: direction === better }
}
