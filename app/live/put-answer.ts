import type { Done, LiveCommand } from '#app/contract/live.ts'
import { WHY_HELD_SENTENCES } from '#app/contract/why-held.ts'
import { refusedInWords } from '#app/meetings/live-words.ts'
import { forgetFaults, sayAt } from './send-quietly.ts'

/**
 * Puts into the page what became of what somebody did. What was refused says why at its form, and what was typed is there again. Who asked
 * just now goes to the page with their five words, as without a script; whose question waited on their phone may be in the middle of
 * something else and goes there when they like, unless help comes first.
 */
export function putAnswer(page: HTMLElement, command: LiveCommand, done: Done, isJustNow: boolean) {
  const form = formOf(page, command)
  if (form) {
    forgetFaults(form)
    form.removeAttribute('data-touched')
    sayAt(form, done.ok && command.does === 'vote' ? 'We have your answer.' : '')
  }
  if (!done.ok) return putRefusal(form ?? page, command, done.reason)
  if (!done.asked) return
  const receipt = receiptForm(command)
  const place = form ?? page
  place.after(receipt)
  if (isJustNow || done.asked.receipt.helpFirst) return receipt.submit()
  sayAt(receipt, `We have your question. ${WHY_HELD_SENTENCES[done.asked.why]}`)
  const button = document.createElement('button')
  button.className = 'govuk-button govuk-button--secondary'
  button.textContent = 'See your five words'
  receipt.append(button)
}

/** The form that this was typed into, which may have been drawn anew since then. */
function formOf(page: HTMLElement, { does, fields }: LiveCommand): HTMLFormElement | undefined {
  const forms = [...page.querySelectorAll<HTMLFormElement>(`form[data-do="${CSS.escape(does)}"]`)]
  const isOf = (form: HTMLFormElement, name: string) =>
    fields[name] === undefined || form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value === fields[name]
  return forms.find((form) => isOf(form, 'question') && isOf(form, 'poll'))
}

function putRefusal(place: HTMLElement, { fields }: LiveCommand, reason: string) {
  const words = typeof fields.words === 'string' ? fields.words : ''
  const field = place.querySelector<HTMLTextAreaElement>('textarea[name="words"]')
  const isFree = place instanceof HTMLFormElement && field?.value === ''
  if (isFree) write(field, words)
  const fault = document.createElement('p')
  fault.className = 'govuk-error-message'
  fault.setAttribute('role', 'alert')
  fault.dir = 'auto'
  fault.textContent = refusedInWords(reason, isFree ? '' : words)
  place.prepend(fault)
}

/** As if somebody typed it: what counts the letters counts again. */
export function write(field: HTMLTextAreaElement, words: string) {
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Sent again with the same command it counts once and shows the same five words. */
function receiptForm({ does, command, fields }: LiveCommand): HTMLFormElement {
  const form = document.createElement('form')
  form.method = 'post'
  for (const [name, value] of Object.entries({ do: does, command, ...fields })) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = String(value)
    form.append(field)
  }
  return form
}
