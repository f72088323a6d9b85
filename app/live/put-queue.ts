import type { LiveQueueCard, QueueLine } from '#app/contract/live-queue.ts'
import { chosenInWords, lineInWords, ownInWords, speakingInWords } from '#app/meetings/live-queue-words.ts'
import { turnUntil } from '#app/meetings/live-timer-words.ts'
import { putter, say } from './putter.ts'
import { putTimer } from './timers.ts'

/** Puts the speaking queue into the page: who speaks, who waits, where one's own hand is, and whom the chair can call. Words go in as text. */
export const putQueue = (queue: QueuePlace) => putter('queue', queue.put)

/** The place of the queue in a page, and of one's own hand in it. */
export function queuePlace(page: HTMLElement) {
  const area = page.dataset.meeting?.split('/')[0] ?? ''
  let last: LiveQueueCard | undefined
  return {
    put(card: LiveQueueCard) {
      last = card
      putCard(page, area, card)
    },
    /** The hands of this reader that are up, to whichever item. */
    ownHands(hands: readonly string[]) {
      const place = page.querySelector<HTMLElement>('[data-own-hand]')
      if (place) place.dataset.ownHand = hands.join(' ')
      if (last) putCard(page, area, last)
    },
  }
}
export type QueuePlace = ReturnType<typeof queuePlace>

function putCard(page: HTMLElement, area: string, card: LiveQueueCard) {
  const { speaking, waiting, chosen } = card
  const find = <Found extends HTMLElement>(what: string) => page.querySelector<Found>(what)
  say(find('[data-speaking]'), speakingInWords(speaking))
  putTimer(page, 'turn', turnUntil(speaking))
  find('[data-nobody-waits]')?.toggleAttribute('hidden', waiting.length > 0)
  find('[data-waiting]')?.replaceChildren(...waiting.map((line) => row(waitingLine(area, line))))
  find('[data-chosen]')?.replaceChildren(...chosen.map((line) => row(chosenInWords(line), 'ct-meta')))
  find('[data-end-turn]')?.toggleAttribute('hidden', !speaking)

  const own = find('[data-own-hand]')?.dataset.ownHand?.split(' ') ?? []
  const hand = [...waiting, ...(speaking ? [speaking] : [])].find(({ id }) => own.includes(id))?.id
  const isUp = waiting.some(({ id }) => id === hand)
  say(find('[data-own]'), ownInWords(card, hand))
  putHandForms(find('form[data-do="hand"]'), find('form[data-do="down"]'), isUp)

  const choices = find<HTMLSelectElement>('#call-hand')
  if (!choices) return
  const chosenNow = choices.value
  const options = waiting.map((line, i) => new Option(`${i + 1}. ${lineInWords(line)}`, line.id))
  choices.replaceChildren(...[choices.options[0]!, ...options])
  choices.value = waiting.some(({ id }) => id === chosenNow) ? chosenNow : ''
}

/** One of both is shown; whoever pressed the one that goes is at the other. */
function putHandForms(hand: HTMLElement | null, down: HTMLElement | null, isUp: boolean) {
  const [shown, gone] = isUp ? [down, hand] : [hand, down]
  const isAtIt = gone?.contains(document.activeElement)
  hand?.toggleAttribute('hidden', isUp)
  down?.toggleAttribute('hidden', !isUp)
  if (isAtIt) shown?.querySelector('button')?.focus()
}

function waitingLine(area: string, line: QueueLine): HTMLElement | string {
  if (line.present) return lineInWords(line)
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = `/${area}/feedback/${line.id}`
  link.textContent = lineInWords(line)
  return link
}

function row(content: HTMLElement | string, look = ''): HTMLElement {
  const li = document.createElement('li')
  if (look) li.className = look
  li.dir = 'auto'
  li.append(content)
  return li
}
