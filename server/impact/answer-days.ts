/** How many days it took from what was said to its answer. All are whole days; null where nothing was answered. */
export type AnswerDays = {
  n: number
  lowerQuartile: number | null
  median: number | null
  upperQuartile: number | null
  longest: number | null
}

/**
 * The median and spread of a histogram from days to how many answers took so long, by nearest rank: a quarter, half and
 * three quarters of the answers took at most so many days. It is the value at rank ⌈n · p⌉ in order (definition 1 in
 * Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996). Chosen because every
 * figure is then a number of days that some answer really took, never 3.5, and anybody can recount it by hand; with an even
 * number the median is the lower of the two in the middle. Refuses (RangeError) days and counts that are not whole numbers from 0.
 */
export function medianAndSpread(histogram: ReadonlyMap<number, number>): AnswerDays {
  if (![...histogram].flat().every(isCount)) throw new RangeError('Days and counts are whole numbers from 0')
  const steps = [...histogram].filter(([, count]) => count > 0).sort(([a], [b]) => a - b)
  const n = steps.reduce((sum, [, count]) => sum + count, 0)
  const atQuarter = (quarters: number) => daysAtRank(steps, Math.ceil((n * quarters) / 4))
  return { n, lowerQuartile: atQuarter(1), median: atQuarter(2), upperQuartile: atQuarter(3), longest: atQuarter(4) }
}

/** The days of the answer with this rank, counted from 1, among answers in order of their days. */
function daysAtRank(steps: [days: number, count: number][], rank: number) {
  let seen = 0
  for (const [days, count] of steps) {
    seen += count
    if (seen >= rank) return days
  }
  return null
}

function isCount(value: number) {
  return Number.isSafeInteger(value) && value >= 0
}
