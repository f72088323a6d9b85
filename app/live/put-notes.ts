import type { LiveNoteCard } from '#app/contract/live-meeting.ts'
import { noteHead, noteInShort } from '#app/meetings/live-words.ts'
import { putter } from './putter.ts'

/** Puts the lines that are typed into the page, in their order, and into the list from which the chair takes one back. */
export function putNotes(page: HTMLElement) {
  const notes = page.querySelector<HTMLElement>('[data-notes]')
  const choices = page.querySelector<HTMLSelectElement>('select[name="note"]')
  const sayEmpty = () => page.querySelector('[data-no-notes]')?.toggleAttribute('hidden', (notes?.children.length ?? 0) > 0)

  function put(card: LiveNoteCard) {
    if (!notes || document.getElementById(card.id)) return
    const row = document.createElement('li')
    row.id = card.id
    row.append(paragraph('ct-meta', noteHead(card)), paragraph('govuk-body ct-lines', card.words))
    const after = [...notes.children].find(({ id }) => id > card.id)
    notes.insertBefore(row, after ?? null)
    choices?.prepend(new Option(noteInShort(card.words), card.id))
    sayEmpty()
  }

  function remove(id: string) {
    document.getElementById(id)?.remove()
    choices?.querySelector(`option[value="${CSS.escape(id)}"]`)?.remove()
    sayEmpty()
  }

  return putter('note', put, { remove, ids: () => [...(notes?.children ?? [])].map(({ id }) => id) })
}

function paragraph(look: string, words: string) {
  const p = document.createElement('p')
  p.className = look
  p.dir = 'auto'
  p.textContent = words
  return p
}
