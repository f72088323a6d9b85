import type { LivePollCard, PollTally } from '../contract/live-polls.ts'
import { optionInWords } from '../contract/poll-words.ts'

/** How a poll stands, and who can answer. */
export function standingInWords({ state, repsOnly, late, figures }: Pick<LivePollCard, 'state' | 'repsOnly' | 'late' | 'figures'>): string {
  const who = repsOnly ? ' Only people who are here for a group can answer.' : ''
  const after = late ? ' People who are not here can answer after the meeting.' : ''
  if (state === 'closed') return `This poll is closed.${after}`
  const shown =
    figures.length > 0 ? ' What you see is a little behind.' : ' What was chosen is shown at the end, or when many have answered.'
  return `This poll is open. Who takes part can answer, and change it until it is closed.${who}${shown}${after}`
}

/** How many have answered a poll that is open, as far as it is told: with every step a little behind. */
export function votedInWords({ figures }: Pick<LivePollCard, 'figures'>): string {
  const voted = figures.reduce((sum, { tally }) => sum + (tally?.voters ?? 0), 0)
  return voted > 0 ? `At least ${voted} have answered.` : 'How many have answered is told when it is ten or more.'
}

/** What was chosen as bars: for an order its points, otherwise how many chose it. */
export function barsOf(asked: Parameters<typeof optionInWords>[0], { counts, first }: PollTally) {
  const bars = counts.map((value, option) => ({ label: optionInWords(asked, option), value }))
  return asked.kind === 'rank' && first.length > 0 ? { bars, unit: 'points' } : { bars }
}
