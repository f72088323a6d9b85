import type { LiveWaitingCard } from '#app/contract/live-own.ts'
import { waitingByInWords } from '#app/meetings/live-question-words.ts'
import { putter, say } from './putter.ts'

/** Puts questions that wait into the page of whoever decides what is shown. A form that is being filled in stays as it is. */
export const putWaiting = (page: HTMLElement) =>
  putter('waiting', (card) => put(page, card), {
    remove: (id) => page.querySelector(`[data-waiting-question="${CSS.escape(id)}"]`)?.remove(),
  })

function put(page: HTMLElement, card: LiveWaitingCard) {
  const list = page.querySelector('[data-waiting-questions]')
  const form = page.querySelector<HTMLTemplateElement>('template[data-new-waiting]')
  if (!list || !form || list.querySelector(`[data-waiting-question="${CSS.escape(card.id)}"]`)) return
  const drawn = document.createElement('template')
  // Only the id and the reference, which are codes, stand in what is drawn; words are put in as text.
  drawn.innerHTML = form.innerHTML
    .replaceAll('CT-000000', card.ref.replace(/[^\w-]/g, ''))
    .replaceAll('question_new', card.id.replace(/\W/g, ''))
  const row = drawn.content.firstElementChild
  if (!row) return
  const words = row.querySelector('[data-words]')
  words?.setAttribute('lang', card.language)
  say(words, card.words)
  say(row.querySelector('[data-by]'), waitingByInWords(card))
  list.append(row)
}
