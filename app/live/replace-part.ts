/** Puts replies drawn anew in the place of the older ones: what was closed stays closed, focus and place on the screen stay. Returns the new part. */
export function replacePart(old: HTMLElement, html: string): HTMLElement {
  const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('[data-live]')
  if (!fresh) return old
  const known = new Set(repliesIn(old).map(({ id }) => id))
  keepClosed(old, fresh)
  keepAgreed(old, fresh)
  const focus = focusIn(old)
  const anchor = repliesIn(old).find((reply) => reply.getBoundingClientRect().bottom > 0)
  const top = anchor?.getBoundingClientRect().top
  const part = document.importNode(fresh, true)
  old.replaceWith(part)
  const moved = anchor && document.getElementById(anchor.id)
  if (moved && top !== undefined) scrollBy({ top: moved.getBoundingClientRect().top - top, behavior: 'instant' })
  focus?.()
  say(repliesIn(part).filter(({ id }) => !known.has(id)).length)
  return part
}

const repliesIn = (part: ParentNode) => [...part.querySelectorAll<HTMLElement>('li[id]')]
const branchOf = (part: ParentNode, id: string) => part.querySelector<HTMLDetailsElement>(`#${CSS.escape(id)} > details`)

function keepClosed(old: ParentNode, fresh: ParentNode) {
  for (const { id } of repliesIn(old)) {
    const branch = branchOf(fresh, id)
    if (branch && branchOf(old, id)?.open === false) branch.open = false
  }
}

/** What the reader has just agreed with stands in the address of this page, not of its part. */
function keepAgreed(old: ParentNode, fresh: ParentNode) {
  for (const button of old.querySelectorAll('button[aria-pressed="true"]')) {
    const form = button.closest('form')
    const same = form && fresh.querySelector(`form[action="${CSS.escape(form.getAttribute('action') ?? '')}"]`)
    if (form && same) same.replaceWith(form.cloneNode(true))
  }
}

/** How to give the focus back to the same link or button of the same reply. */
function focusIn(old: HTMLElement) {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !old.contains(focused)) return undefined
  const owner = focused.closest('li[id]')?.id
  const within = (part: ParentNode) => [...part.querySelectorAll<HTMLElement>('a, button, summary, [tabindex]')]
  const at = within((owner && document.getElementById(owner)) || old).indexOf(focused)
  return () => {
    const place = (owner && document.getElementById(owner)) || document.querySelector('[data-live]')
    const again = place ? within(place)[at] : undefined
    again?.focus({ preventScroll: true })
  }
}

/** Once, politely, for who hears the page. */
function say(count: number) {
  const line = document.getElementById('live-said')
  if (line) line.textContent = count === 0 ? 'The replies have changed' : count === 1 ? 'A new reply' : `${count} new replies`
}
