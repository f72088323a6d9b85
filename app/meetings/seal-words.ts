/** Until when a meeting can be added to, in plain words: people at the desk call it the seal. */
export const UNTIL_SEAL = 'until the meeting is closed for good'

/** What that means, for families. */
export const SEAL_IN_WORDS =
  'A meeting is closed for good once its minutes are agreed. Then nothing more is added, and nobody can tell any more who took part.'
