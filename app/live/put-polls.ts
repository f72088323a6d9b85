import { drawnNow } from './drawn-now.ts'
import { putter, say } from './putter.ts'

const MOMENT_MS = 300

/**
 * Draws the polls of the page anew when one of them changes: the server draws them, with what this reader voted. What somebody is choosing
 * just now stays as it is while the poll is open.
 */
export function putPolls(page: HTMLElement) {
  let soon: ReturnType<typeof setTimeout> | undefined
  page.querySelector('#polls-part')?.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLElement) target.closest('form')?.setAttribute('data-touched', '')
  })
  return putter('poll', (card) => {
    clearTimeout(soon)
    soon = setTimeout(() => void drawAnew(page, card.state), MOMENT_MS)
  })
}

async function drawAnew(page: HTMLElement, state: 'open' | 'closed') {
  const part = page.querySelector<HTMLElement>('#polls-part')
  const fresh = await drawnNow('polls-part')
  if (!part || !fresh) return
  for (const form of part.querySelectorAll<HTMLFormElement>('form[data-touched]')) {
    const poll = form.closest('section[data-poll]')?.id
    fresh.querySelector(`#${CSS.escape(poll ?? '')} form`)?.replaceWith(form)
  }
  part.replaceChildren(...fresh.childNodes)
  say(page.querySelector('[data-polls-said]'), state === 'open' ? 'A poll is open.' : 'A poll is closed.')
}
