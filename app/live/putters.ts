import { putNotes } from './put-notes.ts'
import { putPeople } from './put-people.ts'
import { putPolls } from './put-polls.ts'
import { putHeld, putQuestions } from './put-questions.ts'
import { putQueue } from './put-queue.ts'
import { putState } from './put-state.ts'
import type { Putter } from './putter.ts'

/** What the script keeps up to date in the page of a meeting: one for each kind of thing. */
export const putters = (page: HTMLElement): Putter[] => [
  putState(page),
  putPeople(page),
  putPolls(page),
  putQueue(page),
  putNotes(page),
  putHeld(page),
  putQuestions(page),
]
