import { putNotes } from './put-notes.ts'
import { putOutcomes } from './put-outcomes.ts'
import { putOwn } from './put-own.ts'
import { putPeople } from './put-people.ts'
import { putPolls } from './put-polls.ts'
import { putHeld, putQuestions } from './put-questions.ts'
import { putQueue, queuePlace } from './put-queue.ts'
import { putState } from './put-state.ts'
import { putWaiting } from './put-waiting.ts'
import type { Putter } from './putter.ts'

/** What the script keeps up to date in the page of a meeting: one for each kind of thing. */
export function putters(page: HTMLElement): Putter[] {
  const queue = queuePlace(page)
  return [
    putState(page),
    putPeople(page),
    putPolls(page),
    putQueue(queue),
    putNotes(page),
    putOutcomes(page),
    putHeld(page),
    putQuestions(page),
    putOwn(page, queue),
    putWaiting(page),
  ]
}
