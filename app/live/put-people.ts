import { peopleInWords } from '#app/meetings/live-words.ts'
import { putter, say } from './putter.ts'

/** Says how many take part. */
export const putPeople = (page: HTMLElement) => putter('people', (card) => say(page.querySelector('[data-people]'), peopleInWords(card)))
