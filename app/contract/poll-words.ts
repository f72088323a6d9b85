import { withoutOrderTurners } from './bidi.ts'
import type { LivePollCard, PollFigures, PollTally } from './live-polls.ts'

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

/** The numbers of a group of votes, option by option, where they are shown: "On Friday: 8. Two weeks before: 4." */
function countsInWords(asked: Asked, { tally }: PollFigures): string {
  if (!tally) return ''
  const points = asked.kind === 'rank' ? ' points' : ''
  return tally.counts.map((count, option) => ` ${optionInWords(asked, option)}: ${count}${points}.`).join('')
}

/** What a poll asked and its whole result as it is shown, a group of votes on each line. */
export function pollInWords(poll: Pick<LivePollCard, 'kind' | 'question' | 'options' | 'low' | 'high' | 'late' | 'figures'>): string {
  const { kind, question, late, figures } = poll
  const result = figures.map((one) => `${whoseInWords(one.whose)}. ${figuresInWords(poll, one)}${countsInWords(poll, one)}`)
  if (kind === 'text') return `Poll, answered in words: ${question}`
  const none = late
    ? 'The result stands here once the meeting is sealed: until then people answer who have not seen it.'
    : 'Nobody answered.'
  return [`Poll: ${question}`, ...(result.length > 0 ? result : [none])].join('\n')
}
