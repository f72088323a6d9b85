import type { LiveOwnCard } from '#app/contract/live-own.ts'
import { myQuestionInWords } from '#app/meetings/live-question-words.ts'
import type { QueuePlace } from './put-queue.ts'
import { putter, say } from './putter.ts'

/** Puts what is the reader's own into the page: their hand, and what became of what they asked. Whoever was removed is told by the page. */
export const putOwn = (page: HTMLElement, queue: QueuePlace) =>
  putter('own', (card) => {
    if (card.removed && !page.querySelector('[data-removed]')) return location.reload()
    queue.ownHands(card.hands)
    for (const question of card.questions) say(rowOf(page, question), myQuestionInWords(question))
  })

function rowOf(page: HTMLElement, { id }: LiveOwnCard['questions'][number]): HTMLElement | null | undefined {
  return page.querySelector<HTMLElement>(`[data-mine="${CSS.escape(id)}"]`)
}
