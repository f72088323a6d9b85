/** "Have you noticed a difference?" */
export const FELT = ['yes', 'partly', 'not_yet'] as const
export type Felt = (typeof FELT)[number]
export const FELT_TITLES: Record<Felt, string> = { yes: 'Yes', partly: 'Partly', not_yet: 'Not yet' }

/** From so many ratings on an area shows what families say, unless it chose another number; never fewer than the least. */
export const LEAST_RATINGS = 10
export const LEAST_RATINGS_MIN = 5

export const FELT_VERDICTS = ['most', 'some', 'not_yet', 'too_few'] as const
export type FeltVerdict = (typeof FELT_VERDICTS)[number]
export const FELT_VERDICT_TITLES: Record<FeltVerdict, string> = {
  most: 'Felt by most families',
  some: 'Felt by some families',
  not_yet: 'Not yet felt',
  too_few: 'Too few families so far',
}

export interface FeltCounts {
  yes: number
  partly: number
  notYet: number
}

/** What families say of an action. The figures are only there as far as the disclosure guard tells them. */
export interface FeltView {
  verdict: FeltVerdict
  /** How many ratings there are; undefined while they are fewer than ten. */
  n: number | undefined
  counts: FeltCounts | undefined
  /** From so many ratings on there is a verdict. */
  least: number
}

/**
 * What families say, from their ratings: `most` when 6 in 10 or more say yes; `some` when 3 in 10 or more say yes or partly; otherwise
 * `not_yet`. Below `leastRatings` it is `too_few`.
 */
export function feltVerdict({ yes, partly, notYet }: FeltCounts, leastRatings: number): FeltVerdict {
  const n = yes + partly + notYet
  if (n === 0 || n < leastRatings) return 'too_few'
  if (10 * yes >= 6 * n) return 'most'
  return 10 * (yes + partly) >= 3 * n ? 'some' : 'not_yet'
}

/** The same as it is shown. */
export function feltView(counts: FeltCounts, leastRatings: number): FeltView {
  const verdict = feltVerdict(counts, leastRatings)
  const few = verdict === 'too_few'
  return {
    verdict,
    n: few ? undefined : counts.yes + counts.partly + counts.notYet,
    counts: few ? undefined : counts,
    least: leastRatings,
  }
}

export const DONE_NOT_FELT = 'Done, not yet felt'
/** Whether the two ratings disagree in the way that is said in one line, `Done, not yet felt`: it stays open for families. */
export const isDoneNotFelt = (brag: string, verdict: FeltVerdict): boolean => brag === 'blue' && verdict === 'not_yet'
