import { say } from './putter.ts'

export type LineState = 'live' | 'catching-up' | 'offline'
const NAMES: Record<LineState, string> = { live: 'Live.', 'catching-up': 'Catching up.', offline: 'Offline.' }
const MARKS: Record<LineState, string> = { live: '#i-tick', 'catching-up': '#i-sync', offline: '#i-off' }

/** Says how the page stands to the meeting. */
export function putLine(page: HTMLElement, state: LineState, words: string) {
  const place = page.querySelector<HTMLElement>('#line')
  if (!place) return
  place.querySelector('use')?.setAttribute('href', MARKS[state])
  const name = place.querySelector('b')
  if (place.dataset.state !== state && name) name.textContent = NAMES[state]
  place.dataset.state = state
  say(page.querySelector('[data-line]'), words)
}
