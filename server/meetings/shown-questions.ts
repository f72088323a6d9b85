import type { QuestionId } from '#app/contract/ids.ts'
import { heldCard, questionCards, questionNews } from './question-cards.ts'
import { type ShownThing, shownOnce } from './shown-thing.ts'

/** How many questions are being read. */
export const shownHeld = shownOnce(
  ({ name, about }) => name === 'meetings.question_asked' || (name === 'meetings.question_changed' && about.startsWith('meeting_')),
  heldCard,
)

/** Questions that everybody can read. */
export const shownQuestions: ShownThing = {
  isToldBy: ({ name, about }) => about.startsWith('question_') && name !== 'meetings.question_asked',
  news: (db, _meetingId, about) => questionNews(db, about as QuestionId),
  cards: questionCards,
}
