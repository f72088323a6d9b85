/** What the chair does while something else may be half typed. */
const QUIET: ReadonlySet<string> = new Set(['note', 'item', 'propose', 'log'])

/**
 * Sends a form without leaving the page: what was typed is cleared when it has arrived, and stays when it has not. Sent again after a
 * failure it counts once. Without a script the same form is sent as any form.
 */
export function sendQuietly(form: HTMLFormElement) {
  form.addEventListener('submit', (submitted) => {
    if (!QUIET.has(form.dataset.do ?? '')) return
    submitted.preventDefault()
    void send(form)
  })
}

async function send(form: HTMLFormElement) {
  const button = form.querySelector('button')
  const words = form.querySelector<HTMLTextAreaElement>('textarea')
  button?.setAttribute('aria-disabled', 'true')
  try {
    const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    const answer = await fetch(location.pathname, { method: 'POST', body: fields, headers: { Accept: 'text/html' } })
    if (!answer.ok) return form.submit()
    const command = form.querySelector<HTMLInputElement>('input[name="command"]')
    if (command) command.value = crypto.randomUUID()
    forgetFaults(form)
    if (words) {
      words.value = ''
      words.focus()
    }
  } catch {
    sayAt(form, 'Not sent yet. What you typed is still here. Press the button again when you are online.')
    return
  } finally {
    button?.removeAttribute('aria-disabled')
  }
  sayAt(form, '')
}

/** What was wrong before is right now. */
export function forgetFaults(form: HTMLFormElement) {
  for (const fault of form.querySelectorAll('.govuk-error-message')) fault.remove()
  for (const group of form.querySelectorAll('.govuk-form-group--error')) group.classList.remove('govuk-form-group--error')
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid')
}

/** Says at a form what became of it; not aloud, where the page says it too. */
export function sayAt(form: HTMLFormElement, words: string, isAloud = true) {
  const place = form.querySelector<HTMLElement>('[data-said]') ?? form.appendChild(document.createElement('p'))
  place.dataset.said = ''
  place.className = 'govuk-body'
  if (isAloud) place.setAttribute('role', 'status')
  else place.removeAttribute('role')
  place.textContent = words
}
