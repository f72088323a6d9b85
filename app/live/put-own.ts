import type { LiveOwnCard } from '#app/contract/live-own.ts'
import { myQuestionInWords, wantInWords } from '#app/meetings/live-question-words.ts'
import type { QueuePlace } from './put-queue.ts'
import { putter, say } from './putter.ts'

/** Puts what is the reader's own into the page: their hand, and what became of what they asked. Whoever was removed is told by the page. */
export const putOwn = (page: HTMLElement, queue: QueuePlace) =>
  putter('own', (card) => {
    if (card.removed && !page.querySelector('[data-removed]')) return location.reload()
    queue.ownHands(card.hands)
    for (const question of card.questions) say(rowOf(page, question), myQuestionInWords(question))
    for (const form of page.querySelectorAll<HTMLFormElement>('form[data-do$="want"]')) putWant(form, card.supported)
  })

/** The button does the other thing when this reader wants a question answered. */
function putWant(form: HTMLFormElement, supported: readonly string[]) {
  const supports = supported.includes(form.querySelector<HTMLInputElement>('input[name="question"]')?.value ?? '')
  const does = supports ? 'unwant' : 'want'
  form.dataset.do = does
  const [label, named] = [form.querySelector('button')?.firstChild, form.querySelector<HTMLInputElement>('input[name="do"]')]
  if (named) named.value = does
  if (label) label.nodeValue = wantInWords(supports)
}

function rowOf(page: HTMLElement, { id }: LiveOwnCard['questions'][number]): HTMLElement | null | undefined {
  return page.querySelector<HTMLElement>(`[data-mine="${CSS.escape(id)}"]`)
}
