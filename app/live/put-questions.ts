import type { LiveQuestionCard } from '#app/contract/live-questions.ts'
import { heldInWords, questionInWords } from '#app/meetings/live-question-words.ts'
import { noteInShort } from '#app/meetings/live-words.ts'
import { putter, say } from './putter.ts'

/** Says how many questions are being read. */
export const putHeld = (page: HTMLElement) => putter('held', (card) => say(page.querySelector('[data-held]'), heldInWords(card)))

/** Puts questions into the page, or what they are now. A new one comes last, so that nothing moves under a finger. Words go in as text. */
export const putQuestions = (page: HTMLElement) =>
  putter('question', (card) => putQuestion(page, card), {
    remove: (id) => document.getElementById(id)?.remove(),
    ids: () => [...page.querySelectorAll('[data-question]')].map(({ id }) => id),
  })

function putQuestion(page: HTMLElement, card: LiveQuestionCard) {
  if (card.poll) return
  const row = document.getElementById(card.id) ?? newRow(page, card)
  if (!row) return
  say(row.querySelector('[data-words]'), card.words)
  say(row.querySelector('[data-standing]'), questionInWords(card))
  row.querySelector('[data-words]')?.setAttribute('lang', card.language)
  if (card.answered) row.querySelector('form[data-do="answered"]')?.remove()
}

function newRow(page: HTMLElement, { id, words }: LiveQuestionCard): HTMLElement | undefined {
  const form = page.querySelector<HTMLTemplateElement>('template[data-new-question]')
  const row = form?.content.firstElementChild?.cloneNode(true)
  if (!(row instanceof HTMLElement)) return undefined
  row.id = id
  row.dataset.question = id
  for (const field of row.querySelectorAll<HTMLInputElement>('input[name="question"]')) field.value = id
  for (const label of row.querySelectorAll('.govuk-visually-hidden')) label.textContent = `: ${noteInShort(words)}`
  page.querySelector('[data-questions]')?.append(row)
  return row
}
