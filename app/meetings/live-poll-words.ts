import { withoutOrderTurners } from '../contract/bidi.ts'
import type { LivePollCard, PollFigures, PollTally } from '../contract/live-polls.ts'

type Asked = Pick<LivePollCard, 'kind' | 'options' | 'low' | 'high'>

const WHOSE: Record<PollFigures['whose'], string> = {
  members: 'People with an account and groups',
  guests: 'People without an account',
  late: 'After the meeting, people with an account and groups',
  late_guests: 'After the meeting, people without an account',
  forums: 'By group, each once',
}
export const whoseInWords = (whose: PollFigures['whose']) => WHOSE[whose]

/** An answer as it can be read: the ends of a scale with what they mean. */
export function optionInWords({ kind, options, low, high }: Asked, option: number): string {
  const label = withoutOrderTurners(options[option] ?? '')
  if (kind !== 'scale') return label
  return option === 0
    ? `${label}, ${withoutOrderTurners(low)}`
    : option === options.length - 1
      ? `${label}, ${withoutOrderTurners(high)}`
      : label
}

/** What is shown of a group of votes, in one sentence. */
export function figuresInWords(asked: Asked, { voters, tally, leads }: PollFigures): string {
  const who = voters === 'none' ? 'Nobody' : voters === 'fewer than 10' ? 'Fewer than 10' : voters
  const first = leads.map((option) => optionInWords(asked, option)).join(' and ')
  if (!tally) return first ? `${who} answered. First came: ${first}.` : `${who} answered. That is too few to show.`
  const middle = asked.kind === 'scale' ? ` In the middle: ${medianOf(tally)}.` : ''
  return `${who} answered.${first ? ` First came: ${first}.` : ''}${middle}`
}

/** The value in the middle of a scale that goes from 1; between two values, both. */
export function medianOf({ counts, voters }: PollTally): string {
  const valueAt = (place: number) => {
    let before = 0
    return (
      counts.findIndex((count) => {
        before += count
        return before >= place
      }) + 1
    )
  }
  const low = valueAt(Math.ceil(voters / 2))
  const high = valueAt(Math.floor(voters / 2) + 1)
  return low === high ? String(low) : `between ${low} and ${high}`
}

/** How a poll stands, and who can answer. */
export function standingInWords({ state, repsOnly, late, figures }: Pick<LivePollCard, 'state' | 'repsOnly' | 'late' | 'figures'>): string {
  const who = repsOnly ? ' Only people who are here for a group can answer.' : ''
  const after = late ? ' People who are not here can answer after the meeting.' : ''
  if (state === 'closed') return `This poll is closed.${after}`
  const shown =
    figures.length > 0 ? ' What you see is a little behind.' : ' What was chosen is shown at the end, or when many have answered.'
  return `This poll is open. Who takes part can answer, and change it until it is closed.${who}${shown}${after}`
}
