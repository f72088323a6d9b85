import { expect, type Locator, type Page } from '@playwright/test'
import { checkPage } from './check-page.ts'
import type { Way } from './journey.ts'
import { watchFaults } from './watch-faults.ts'

/** Somebody in front of a browser. Whatever they open or press is looked at: axe, width, focus, errors, other hosts. */
export class Person {
  readonly page: Page
  readonly way: Way
  readonly faults: string[]
  #forgiven: RegExp[] = []

  constructor(page: Page, way: Way) {
    this.page = page
    this.way = way
    this.faults = watchFaults(page)
  }

  /** Types an address. */
  async opens(path: string, { status = 200 } = {}) {
    const answer = await this.page.goto(path)
    expect(answer?.status(), `status of ${path}`).toBe(status)
    await this.looks()
  }

  /** Presses a button that leads to another page or to the same one again. */
  async presses(name: string | RegExp, within: Page | Locator = this.page) {
    await this.goes(() => button(within, name).click())
  }

  /** Follows a link in the page. */
  async follows(name: string | RegExp, within: Page | Locator = this.page.getByRole('main')) {
    await this.goes(() => within.getByRole('link', { name }).first().click())
  }

  /** Does something after which a page arrives, and looks at that page. */
  async goes(act: () => Promise<unknown>) {
    const arrived = this.page.waitForEvent('load')
    await act()
    await arrived
    await this.looks()
  }

  async writes(label: string | RegExp, text: string) {
    await this.#field(label).fill(text)
  }

  /** Taps the words beside a circle or a box. */
  async chooses(label: string | RegExp) {
    await this.page.locator('label').filter({ hasText: label }).first().click()
    await expect(this.#field(label)).toBeChecked()
  }

  async picks(label: string | RegExp, option: string) {
    await this.#field(label).selectOption({ label: option })
  }

  #field(label: string | RegExp) {
    return this.page.getByLabel(label).and(this.page.locator('input, textarea, select')).first()
  }

  /** Opens what is folded away under these words. */
  async unfolds(summary: string | RegExp) {
    await this.page.locator('summary').filter({ hasText: summary }).first().click()
    await this.looks()
  }

  async sees(...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.page.getByRole('main'), `on ${this.page.url()}`).toContainText(text)
  }

  async seesNot(...texts: (string | RegExp)[]) {
    for (const text of texts) await expect(this.page.locator('body'), `on ${this.page.url()}`).not.toContainText(text)
  }

  /** What stands in the main part of the page, a line for each block. */
  reads(): Promise<string> {
    return this.page.getByRole('main').innerText()
  }

  looks() {
    return checkPage(this.page, this.way)
  }

  /** Some errors are part of the story: a line that is cut on purpose. */
  forgives(fault: RegExp) {
    this.#forgiven.push(fault)
  }

  /** Closes the browser. What went wrong meanwhile is told. */
  async leaves() {
    await this.page.context().close()
    const faults = this.faults.filter((fault) => !this.#forgiven.some((forgiven) => forgiven.test(fault)))
    expect.soft(faults, 'errors in the browser and requests to others').toEqual([])
  }
}

const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name }).first()
