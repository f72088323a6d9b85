/** Said aloud only when little is left, so that nobody is counted at while they write. */
const SAY_FROM = 200

/** Says under a field how many letters are left, once little is. */
export function countChars(field: HTMLTextAreaElement | HTMLInputElement) {
  const most = Number(field.dataset.maxChars)
  const line = document.createElement('p')
  line.className = 'govuk-hint'
  line.setAttribute('role', 'status')
  field.after(line)
  const count = () => {
    const left = most - [...field.value].length
    line.textContent = left > SAY_FROM ? '' : left >= 0 ? `${inLetters(left)} left` : `${inLetters(-left)} too many`
  }
  field.addEventListener('input', count)
  count()
}

const inLetters = (count: number) => (count === 1 ? '1 letter' : `${count} letters`)
