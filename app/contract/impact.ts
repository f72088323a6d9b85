/** The six honest kinds of answer. */
export const ANSWER_KINDS = ['did', 'will_by', 'looking_into', 'cannot', 'wrong_body', 'got_it_wrong'] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]
export const ANSWER_TITLES: Record<AnswerKind, string> = {
  did: 'We did it',
  will_by: 'We are doing it',
  looking_into: 'We are still finding out',
  cannot: 'We cannot, because',
  wrong_body: 'Not ours: passed on',
  got_it_wrong: 'We got it wrong',
}
