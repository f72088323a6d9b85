import { withoutOrderTurners } from '../contract/bidi.ts'
import type { HeldQuestionView, LiveHeldCard, LiveQuestionCard, MyQuestionView } from '../contract/live-questions.ts'
import { WHY_HELD_SENTENCES } from '../contract/why-held.ts'

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

/** What the button beside a question does, for whoever wants it answered already and for everybody else. */
export const wantInWords = (supports: boolean): string => (supports ? 'I do not need it answered' : 'I want this answered too')

const STATES = { shown: 'Everybody sees it.', private: 'It is not shown here. With your five words you see why.' }
/** What became of a question, for its author: never its words, somebody may look over their shoulder. */
export const myQuestionInWords = ({ ref, state, why }: Pick<MyQuestionView, 'ref' | 'state' | 'why'>): string =>
  `Your question ${ref}: ${state === 'held' || why === 'danger' ? WHY_HELD_SENTENCES[why] : STATES[state]}`

/** Who asks what waits, and what the rules found in it. */
export const waitingByInWords = ({ by, why }: Pick<HeldQuestionView, 'by' | 'why'>): string =>
  `${withoutOrderTurners(by)}. ${why === 'points' ? WHY_HELD_SENTENCES.points : ''}`.trim()
