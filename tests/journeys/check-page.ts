import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { firstLook } from './first-look.ts'
import type { Way } from './journey.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Looks at the page as it stands: no violation in axe, nothing beyond the screen's width, every focus visible. */
export async function checkPage(page: Page, way: Way) {
  const where = `${new URL(page.url()).pathname} at ${way.width} px`
  expect.soft(await page.evaluate(tooWide), `sideways on ${where}`).toEqual([])
  expect.soft(await page.evaluate(twiceNamed), `the same id twice on ${where}`).toEqual([])
  if (!firstLook(`${way.width} ${way.light} ${await page.evaluate(structure)}`)) return
  expect.soft(await violations(page, way), `axe on ${where}`).toEqual([])
  expect.soft(await unseenFocus(page), `focus on ${where}`).toEqual([])
}

/** What axe finds, one line each. What it finds to be well is not written down: that is a third of its time. */
async function violations(page: Page, { script }: Way): Promise<string[]> {
  if (!script) await page.evaluate(withoutTimers)
  const found = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .setLegacyMode(true)
    .analyze()
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target, html, any }) => `${id}: ${help} · ${target.join(' ')} · ${html.slice(0, 160)} · ${any[0]?.message ?? ''}`),
  )
}

/** Without JavaScript no timer ever runs, and axe puts off parts of its work by one: they are done at once. Runs in the page. */
function withoutTimers() {
  const atOnce = (work: () => void, delayMs = 0) => {
    if (delayMs < 50) void Promise.resolve().then(work)
    return 0
  }
  window.setTimeout = atOnce as unknown as typeof setTimeout
}

/** Tabs into the page, then on to whatever can be reached by Tab. What shows no ring, or cannot be brought into sight, is told. */
async function unseenFocus(page: Page): Promise<string[]> {
  const [x, y] = await page.evaluate(() => [scrollX, scrollY] as const)
  const had = await page.evaluateHandle(() => document.activeElement as HTMLElement)
  await page.keyboard.press('Tab')
  const unseen = await page.evaluate(focusEach)
  await had.evaluate(
    (element, [x, y]) => {
      if (element === document.body) (document.activeElement as HTMLElement | null)?.blur()
      else element.focus()
      scrollTo(x, y)
    },
    [x, y] as const,
  )
  return unseen
}

/** What a page is made of, without its words; of things beside each other that are made alike, one. Runs in the page. */
function structure() {
  const said = ['role', 'aria-current', 'aria-expanded', 'open', 'type', 'checked', 'disabled', 'hidden', 'lang', 'dir']
  const madeOf = (element: Element): string => {
    const own = [element.tagName, [...element.classList].join('.'), ...said.map((name) => element.getAttribute(name) ?? '')]
    const within = [...new Set([...element.children].map(madeOf))]
    return within.length > 0 ? `${own.join(' ')}(${within.join('\n')})` : own.join(' ')
  }
  return `${document.documentElement.dataset.theme ?? ''} ${madeOf(document.body)}`
}

/** Ids that more than one element has: a label or a link would lead to the wrong one. Runs in the page. */
function twiceNamed() {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}

/** What stands out of the page to the side. Runs in the page. */
function tooWide() {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const out = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement),
  )
  return [
    `the page is ${document.documentElement.scrollWidth} px wide`,
    ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 160)),
  ]
}

/** Everything that Tab reaches and that shows no ring when it has the focus. Runs in the page, after a first Tab. */
function focusEach() {
  const reachable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
  const visible = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(':disabled')
  const all = [...document.querySelectorAll<HTMLElement>(reachable)].filter(visible)
  const ringed = (element: HTMLElement | null) => {
    if (!element) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  }
  const unseen: string[] = []
  for (const element of all) {
    element.focus()
    if (document.activeElement !== element) unseen.push(`takes no focus: ${element.outerHTML.slice(0, 120)}`)
    const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null
    if (!ringed(element) && !ringed(label)) unseen.push(`no ring: ${element.outerHTML.slice(0, 120)}`)
    const { left, right, width } = element.getBoundingClientRect()
    if (width > 1 && (right <= 0 || left >= innerWidth)) unseen.push(`out of sight: ${element.outerHTML.slice(0, 120)}`)
  }
  return unseen
}
