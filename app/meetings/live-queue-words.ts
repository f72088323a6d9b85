import { withoutOrderTurners } from '../contract/bidi.ts'
import type { ChosenLine, LiveQueueCard, QueueLine, SpeakingLine } from '../contract/live-queue.ts'
import { timeInWords } from '../dates.ts'

/** "2 minutes", "90 seconds". */
export function secondsInWords(seconds: number): string {
  if (seconds % 60 !== 0 || seconds === 0) return `${seconds} seconds`
  return seconds === 60 ? '1 minute' : `${seconds / 60} minutes`
}

/** One who waits, in a line: "Parents and carers", "What a parent sent in". */
export const lineInWords = ({ who, present }: Pick<QueueLine, 'who' | 'present'>): string =>
  present ? capital(withoutOrderTurners(who)) : `What ${withoutOrderTurners(who)} sent in`

/** Who speaks, since when and for how long. */
export function speakingInWords(speaking: SpeakingLine | null): string {
  if (!speaking) return 'Nobody is called now.'
  const what = speaking.present ? 'Speaking' : 'Being read out'
  const since = `Since ${timeInWords(speaking.since)}, for up to ${secondsInWords(speaking.seconds)}.`
  return `${what}: ${lineInWords(speaking)}. ${since}`
}

/** That the chair called somebody out of turn, and why. */
export const chosenInWords = ({ who, reason, at }: ChosenLine): string =>
  `${timeInWords(at)}: ${withoutOrderTurners(who)} was called out of turn. The chair says: ${withoutOrderTurners(reason)}`

/** Where one's own hand is. */
export function ownInWords({ speaking, waiting }: Pick<LiveQueueCard, 'speaking' | 'waiting'>, hand: string | undefined): string {
  if (!hand) return ''
  if (speaking?.id === hand) return 'It is your turn.'
  const place = waiting.findIndex(({ id }) => id === hand) + 1
  return place > 0 ? `Your hand is up. You are number ${place}.` : ''
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
