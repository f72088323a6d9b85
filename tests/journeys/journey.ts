import { rm } from 'node:fs/promises'
import { test as base } from '@playwright/test'
import { Person } from './person.ts'
import { ownFolder, startProduct } from './product.ts'

/** How somebody comes: on how wide a screen, with a browser that runs scripts or not, in which light. */
export interface Way {
  script: boolean
  width: 320 | 390 | 1280
  light?: 'light' | 'dark'
}
export const OLD_PHONE: Way = { script: false, width: 320 }
export const COMPUTER: Way = { script: true, width: 1280 }
/** With JavaScript and without it, on a small phone and on a computer. */
export const EVERY_WAY: readonly Way[] = [OLD_PHONE, { script: true, width: 320 }, { script: false, width: 1280 }, COMPUTER]

/** A way in words, for the name of a journey. */
export const inWords = ({ script, width }: Way) => `${width} px, JavaScript ${script ? 'on' : 'off'}`

/**
 * A journey that costs little: two ways, old phone without a script and computer with one, unless the promise itself names all four;
 * everything that a person does in one go is one journey, signed in once, not one for each check; what a rule decides is tried in the
 * tests of the verb, a journey tries it once; rows that only have to be there are taken from the demonstration, not made page by page;
 * a page is looked at by `Person` when it arrives, and what was looked at in this worker costs nothing again, so open it as often as the
 * story needs. No product of its own, unless the product's settings are what it is about.
 */
interface Fixtures {
  /** Somebody with a browser of their own, as new as from the shop. Everything they look at is checked. */
  person: (way?: Way) => Promise<Person>
}
const HEIGHTS = { 320: 640, 390: 844, 1280: 900 }
/** Everybody comes from another address, so that one journey does not use up the limits of the next. */
let comers = 0

export const test = base.extend<Fixtures, { product: string }>({
  /** The product of this worker: nobody else's journeys change what stands in it. */
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const folder = await ownFolder(process.env.JOURNEYS_DATA)
      const { url, stop } = await startProduct(folder)
      process.env.JOURNEYS_URL = url
      await use(url)
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', auto: true, timeout: 120_000 },
  ],
  person: async ({ browser }, use) => {
    const all: Person[] = []
    await use(async (way = COMPUTER) => {
      comers += 1
      const context = await browser.newContext({
        baseURL: process.env.JOURNEYS_URL ?? '',
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        javaScriptEnabled: way.script,
        viewport: { width: way.width, height: HEIGHTS[way.width] },
        colorScheme: way.light ?? 'light',
        extraHTTPHeaders: { 'X-Forwarded-For': `10.${comers >> 8}.${comers & 255}.${process.pid & 255}` },
      })
      const person = new Person(await context.newPage(), way)
      all.push(person)
      return person
    })
    for (const person of all) await person.leaves()
  },
})
export { expect } from '@playwright/test'
