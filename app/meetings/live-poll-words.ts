import type { LivePollCard } from '../contract/live-polls.ts'

/** How a poll stands, and who can answer. */
export function standingInWords({ state, repsOnly, late, figures }: Pick<LivePollCard, 'state' | 'repsOnly' | 'late' | 'figures'>): string {
  const who = repsOnly ? ' Only people who are here for a group can answer.' : ''
  const after = late ? ' People who are not here can answer after the meeting.' : ''
  if (state === 'closed') return `This poll is closed.${after}`
  const shown =
    figures.length > 0 ? ' What you see is a little behind.' : ' What was chosen is shown at the end, or when many have answered.'
  return `This poll is open. Who takes part can answer, and change it until it is closed.${who}${shown}${after}`
}
