/** A share of people, with the range in which it lies with all families in 95 of 100 cases, in whole parts of 100. */
export interface Share {
  percent: number
  low: number
  high: number
}

const Z = 1.96

/** Wilson's interval for a share (Wilson 1927): it never leaves 0 to 100, also where few answered. */
export function shareOf(count: number, people: number): Share {
  const { low, high } = wilson(count, people)
  return { percent: Math.round((count / people) * 100), low: Math.round(low * 100), high: Math.round(high * 100) }
}

/** Whether a share changed between two groups of people: Newcombe's interval of the difference (1998, method 10) must not hold nought. */
export function changeOf(before: { count: number; people: number }, after: { count: number; people: number }): 'more' | 'fewer' | 'none' {
  const [one, two] = [wilson(before.count, before.people), wilson(after.count, after.people)]
  const difference = two.at - one.at
  const low = difference - Math.hypot(two.at - two.low, one.high - one.at)
  const high = difference + Math.hypot(two.high - two.at, one.at - one.low)
  return low > 0 ? 'more' : high < 0 ? 'fewer' : 'none'
}

function wilson(count: number, people: number) {
  const at = count / people
  const spread = Z * Math.sqrt((at * (1 - at)) / people + (Z * Z) / (4 * people * people))
  const middle = at + (Z * Z) / (2 * people)
  const scale = 1 + (Z * Z) / people
  return { at, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) }
}
