import type { Moment } from '#app/contract/ids.ts'
import { leftInWords, untilInWords } from '#app/meetings/live-timer-words.ts'

const TICK_MS = 1_000

/**
 * Shows how much time is left, reckoned from moments: nothing ticks on the server. Eyes see it change; ears are told only when somebody
 * asks with the button, and once when a time is up.
 */
export function keepTimers(page: ParentNode, now: () => number) {
  const timers = () => [...page.querySelectorAll<HTMLElement>('[data-until]')].filter(({ dataset }) => dataset.until)
  const leftOf = ({ dataset }: HTMLElement) => Date.parse(dataset.until ?? '') - now()
  const inWords = (timer: HTMLElement) => `${timer.dataset.timer}: ${leftInWords(leftOf(timer))}.`
  const say = (words: string) => {
    const place = page.querySelector('[data-time-said]')
    if (place) place.textContent = words
  }
  function tick() {
    for (const timer of page.querySelectorAll<HTMLElement>('[data-until]')) {
      const place = timer.querySelector('[data-left]')
      const words = timer.dataset.until ? leftInWords(leftOf(timer)) : ''
      if (!place || place.textContent === words) continue
      if (words === 'the time is up' && place.textContent !== '') say(inWords(timer))
      place.textContent = words
    }
  }
  const ask = page.querySelector<HTMLButtonElement>('[data-ask-time]')
  ask?.removeAttribute('hidden')
  ask?.addEventListener('click', () => say(timers().map(inWords).join(' ') || 'No time is set now.'))
  tick()
  setInterval(tick, TICK_MS)
}

/** Sets until when an item or a turn goes on. */
export function putTimer(page: ParentNode, which: 'item' | 'turn', until: Moment | undefined) {
  const timer = page.querySelector<HTMLElement>(`[data-timer-of="${which}"]`)
  if (!timer) return
  timer.dataset.until = until ?? ''
  const words = timer.querySelector('[data-until-words]')
  if (words) words.textContent = untilInWords(until)
  const left = timer.querySelector('[data-left]')
  if (left) left.textContent = ''
}
