import type { PollFigures, PollTally, PollWhose } from '#app/contract/live-polls.ts'
import { fewOrExact, LEAST_PEOPLE } from '#app/contract/small-numbers.ts'
import { LEAST_BETWEEN } from './poll-steps.ts'
import { leadsOf } from './poll-tally.ts'

/** From so many people on it is said what came first, without numbers: with fewer, whoever chose otherwise would know what all others chose. */
export const LEAST_IN_WORDS = 5

/** What is shown of a group of votes when the poll is closed: from ten people on the numbers, from five on what came first, under that nothing. */
export const figuresOf = (whose: PollFigures['whose'], tally: PollTally): PollFigures => ({
  whose,
  voters: fewOrExact(tally.voters),
  tally: tally.voters >= LEAST_PEOPLE ? tally : null,
  leads: tally.voters >= LEAST_IN_WORDS ? leadsOf(tally) : [],
})

/**
 * What is shown by forum: the numbers from ten forums on, and only where they do not differ from those by head by what one or two people
 * did: those who are there for no forum, or those who are there for the same one.
 */
export function figuresByForum(tally: PollTally, heads: { forForums: number; forNone: number }): PollFigures {
  const isFew = (count: number) => count > 0 && count < LEAST_BETWEEN
  const figures = figuresOf('forums', tally)
  return isFew(heads.forNone) || isFew(heads.forForums - tally.voters) ? { ...figures, tally: null } : figures
}

/** With whom a vote is counted. */
export const whoseOf = (isGuest: boolean, isLate: boolean): PollWhose =>
  isLate ? (isGuest ? 'late_guests' : 'late') : isGuest ? 'guests' : 'members'
