import type { LiveOutcomeCard } from '#app/contract/live-outcomes.ts'
import { outcomeHead, outcomePath } from '#app/meetings/live-outcome-words.ts'
import { putter, say } from './putter.ts'

/** Puts what is proposed and noted into the page, or how it stands now. A new one comes last. Words go in as text. */
export function putOutcomes(page: HTMLElement) {
  const list = page.querySelector<HTMLElement>('[data-outcomes]')
  const sayEmpty = () => page.querySelector('[data-no-outcomes]')?.toggleAttribute('hidden', (list?.children.length ?? 0) > 0)

  function put(card: LiveOutcomeCard) {
    const row = document.getElementById(card.id) ?? newRow(page, card)
    if (!row) return
    say(row.querySelector('[data-standing]'), outcomeHead(card))
    say(row.querySelector('[data-words]'), card.words)
    if (!row.isConnected) list?.append(row)
    sayEmpty()
  }

  function remove(id: string) {
    document.getElementById(id)?.remove()
    sayEmpty()
  }

  return putter('outcome', put, { remove, ids: () => [...(list?.children ?? [])].map(({ id }) => id) })
}

function newRow(page: HTMLElement, card: LiveOutcomeCard): HTMLElement | undefined {
  const empty = page.querySelector<HTMLTemplateElement>('template[data-new-outcome]')
  const row = empty?.content.firstElementChild?.cloneNode(true)
  if (!(row instanceof HTMLElement)) return undefined
  row.id = card.id
  row.dataset.outcome = card.id
  const link = row.querySelector('a')
  link?.setAttribute('href', outcomePath(page.dataset.meeting?.split('/')[0] ?? '', card))
  say(link, card.ref)
  return row
}
