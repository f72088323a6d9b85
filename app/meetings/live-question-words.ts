import { withoutOrderTurners } from '../contract/bidi.ts'
import type { LiveHeldCard, LiveQuestionCard } from '../contract/live-questions.ts'

/** How many questions are being read, in a line. */
export function heldInWords({ reading, points }: Pick<LiveHeldCard, 'reading' | 'points'>): string {
  const all = reading + points
  if (all === 0) return 'Every question was read.'
  const why = points > 0 ? ` In ${points} of them something could point to somebody.` : ''
  return `${all === 1 ? '1 question is' : `${all} questions are`} being read before everybody sees ${all === 1 ? 'it' : 'them'}.${why}`
}

/** Who asks, how many want it answered, and whether it was. */
export function questionInWords({
  by,
  support,
  groups,
  answered,
}: Pick<LiveQuestionCard, 'by' | 'support' | 'groups' | 'answered'>): string {
  const wanted = support === 1 ? '1 person wants it answered' : `${support} people want it answered`
  const of = groups > 1 ? `, of ${groups} groups` : ''
  return `${withoutOrderTurners(by)}. ${support > 0 ? `${wanted}${of}. ` : ''}${answered ? 'Answered in the meeting.' : ''}`.trim()
}
