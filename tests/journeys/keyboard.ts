import { expect } from './journey.ts'
import type { Person } from './person.ts'

const MOST_TABS = 250

/** Presses a key after which another page arrives. */
export async function keyLeads({ page }: Person, key: string) {
  const arrived = page.waitForEvent('load')
  await page.keyboard.press(key)
  await arrived
}

/** Presses Tab until the focus stands on something that is called so. Fails where Tab does not get there. */
export async function tabsTo({ page }: Person, name: RegExp) {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab')
    if (name.test(await page.evaluate(nameOfFocus))) return
  }
  expect(`Tab comes to ${name}`, page.url()).toBe('true')
}

/** Tabs into a group of circles, then goes on by the arrow until the one that is called so is chosen. */
export async function choosesByKeys(person: Person, group: RegExp, name: RegExp) {
  await tabsTo(person, group)
  for (let steps = 0; steps < MOST_TABS; steps++) {
    if (name.test(await person.page.evaluate(nameOfFocus))) return person.page.keyboard.press('Space')
    await person.page.keyboard.press('ArrowDown')
  }
  expect(`the arrow comes to ${name}`, person.page.url()).toBe('true')
}

/** Tabs to something and presses Enter on it, and another page arrives. */
export async function entersBy(person: Person, name: RegExp) {
  await tabsTo(person, name)
  await keyLeads(person, 'Enter')
}

/** How what has the focus is called: its label, or its words. Runs in the page. */
function nameOfFocus() {
  const focus = document.activeElement
  if (!(focus instanceof HTMLElement) || focus === document.body) return ''
  const labels = 'labels' in focus ? [...((focus.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : []
  return [...labels.map((label) => label.innerText), focus.getAttribute('aria-label') ?? '', focus.innerText].join(' ').trim()
}
