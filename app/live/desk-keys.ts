// Single keys for the reading desk. Without this script every button works as it is; the keys can be turned off on the page.
const desk = document.querySelector<HTMLElement>('[data-desk-keys]')
if (desk) {
  desk.addEventListener('input', redraw)
  addEventListener('pageshow', redraw)
  if (desk.dataset.deskKeys === 'on') document.addEventListener('keydown', press)
}

let leaving = false
addEventListener('submit', () => (leaving = true))
addEventListener('pageshow', () => (leaving = false))

function press(event: KeyboardEvent) {
  if (leaving || event.defaultPrevented || event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
  if (isWriting(event.target)) return
  const key = event.key.toLowerCase()
  const done = key === 'j' ? walk(1) : key === 'k' ? walk(-1) : key === '?' ? toggleHelp() : key === '+' ? takeOutSelected() : act(key)
  if (done) event.preventDefault()
}

/** Whether keys mean letters here: a field that is written in, or a list that jumps to letters. */
function isWriting(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

/** Opens the next thing in the list beside the words; where nothing is open, moves through the list. */
function walk(step: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.ct-queue a')]
  const open = links.findIndex((link) => link.hasAttribute('aria-current'))
  const focused = links.indexOf(document.activeElement as HTMLAnchorElement)
  if (open >= 0 && links[open + step]) links[open + step]!.click()
  else if (open >= 0) goPast(step)
  else if (open < 0) links[focused < 0 ? 0 : focused + step]?.focus()
  return links.length > 0
}

/** Beyond the lines that stand beside the words. */
function goPast(step: 1 | -1) {
  if (step > 0) return act('n')
  const previous = document.querySelector<HTMLElement>('[data-previous]')?.dataset.previous
  if (previous) location.assign(previous)
}

function act(key: string) {
  const target = /^[a-z1-9]$/.test(key) ? document.querySelector<HTMLElement>(`[data-key="${key}"]`) : null
  if (!target) return false
  const details = target.closest('summary')?.parentElement as HTMLDetailsElement | null
  if (!details) target.click()
  else {
    details.open = true
    details.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus()
  }
  return true
}

function toggleHelp() {
  const help = document.querySelector<HTMLDetailsElement>('#all-keys')
  if (!help) return false
  help.open = !help.open
  help.querySelector('summary')?.focus()
  return true
}

/** Puts words that are selected in the letter on the list of what is taken out. */
function takeOutSelected() {
  const words = String(getSelection() ?? '').trim()
  const also = document.querySelector<HTMLTextAreaElement>('textarea[name=also]')
  const inLetter = getSelection()?.anchorNode?.parentElement?.closest('.ct-letter')
  if (!words || !also || !inLetter) return false
  also.value = [...also.value.split('\n').filter(Boolean), `${words} = `].join('\n')
  const details = also.closest('details')
  if (details) details.open = true
  also.focus()
  return true
}

/** Draws the letter as it is ticked, and says on the button how much is taken out. */
function redraw() {
  let out = 0
  for (const tick of document.querySelectorAll<HTMLInputElement>('[data-take]')) {
    const number = tick.dataset.take!
    const part = document.querySelector<HTMLElement>(`[data-part="${number}"]`)
    const now = document.querySelector<HTMLInputElement>(`[data-instead="${number}"]`)?.value ?? ''
    if (tick.checked) out += 1
    part?.replaceChildren(...(tick.checked ? takenOut(part.dataset.was!, number, now) : [kept(part.dataset.was!, number)]))
  }
  const button = document.querySelector<HTMLElement>('[data-publish]')
  if (!button) return
  const plain = button.dataset.publish === 'again' ? 'Show it like this' : 'Show it'
  button.textContent = out > 0 ? `Take out ${out} and show` : plain
}

function takenOut(was: string, number: string, now: string) {
  return [
    made('del', 'ct-redact', hidden('To be taken out: '), was, made('sup', '', number)),
    ' ',
    made('ins', '', hidden('Shown instead: '), /^\[.*\]$/s.test(now) ? now : `[${now || 'taken out'}]`),
  ]
}
const kept = (was: string, number: string) => made('span', 'ct-redact ct-redact--kept', was, made('sup', '', number), hidden(' (kept)'))
const hidden = (words: string) => made('span', 'govuk-visually-hidden', words)

function made(tag: string, className: string, ...children: (string | Node)[]) {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}
