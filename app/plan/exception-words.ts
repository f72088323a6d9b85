import type { ExceptionsView } from '#app/contract/exception-views.ts'

/** What is called an exception, in the order in which it stands on the page. */
export const EXCEPTIONS = [
  'late',
  'noEvidence',
  'silent',
  'disputed',
  'doneNotFelt',
  'cameBack',
  'unanswered',
  'promises',
  'atMeetings',
] as const
export type ExceptionName = keyof ExceptionsView['totals']

/** The word for each, and what exactly it means. */
export const EXCEPTION_WORDS: Record<ExceptionName, { title: string; means: string }> = {
  late: { title: 'Late', means: 'The date has passed and the action is not done.' },
  noEvidence: { title: 'Without evidence', means: 'The date or a milestone has passed, and nothing shows that anything was done.' },
  silent: { title: 'No update for 30 days', means: 'It should have begun, and nobody has told how it stands.' },
  disputed: { title: 'Disputed', means: 'The council says: on track. Families say: not yet felt.' },
  doneNotFelt: { title: 'Done, not yet felt', means: 'The council says: complete. Families say: not yet felt.' },
  cameBack: { title: 'Came back', means: 'It was closed, and families told us about it again.' },
  unanswered: { title: 'No answer past the day', means: 'Families said it, everybody can read it, and the day for an answer has passed.' },
  promises: { title: 'Promises missed', means: 'An answer named a day. The day has passed, and no word came after it.' },
  atMeetings: {
    title: 'Not answered after a meeting',
    means: 'Somebody said it to an item of a meeting. Ten working days later there is no written answer.',
  },
}

/** So many lines of each list stand on the page, so that it fits on two sheets of paper. */
export const LINES_EACH = 5
