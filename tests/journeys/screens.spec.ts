import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test, type Way } from './journey.ts'
import type { Person } from './person.ts'
import { smallPicture } from './small-picture.ts'
import { ADMINISTERING, DESK, HOLDING, PLANNING, READING, SAYING, type Stop } from './tour.ts'

// Runs only with SCREENS=1 (playwright.config.ts): it writes the pictures in docs/screens, and looks where no picture is kept.
const FOLDER = resolve(import.meta.dirname, '../../docs/screens')
const MOST_HEIGHT = { 320: 2400, 390: 2400, 1280: 1800 }
const TOURS = [READING, HOLDING, SAYING, DESK, PLANNING, ADMINISTERING]

for (const width of [390, 1280] as const)
  for (const light of ['light', 'dark'] as const)
    test(`pictures of the main pages · ${width} px, ${light}`, async ({ person }) => {
      test.setTimeout(600_000)
      for (const stops of TOURS) await goesRound(await person({ script: true, width, light }), stops, takesPicture)
    })

const UNPICTURED: Way[] = [
  { script: false, width: 320, light: 'light' },
  { script: false, width: 320, light: 'dark' },
]
for (const way of UNPICTURED)
  test(`a look at the main pages · ${way.width} px, ${way.light}`, async ({ person }) => {
    test.setTimeout(600_000)
    for (const stops of TOURS) await goesRound(await person(way), stops)
  })

for (const width of [320, 1280] as const) {
  test(`a look at the main pages · ${width} px, dim`, async ({ person }) => {
    test.setTimeout(600_000)
    for (const stops of TOURS) await goesRound(await dims(await person({ script: true, width })), stops)
  })

  test(`letters of twice the size push nothing sideways · ${width} px`, async ({ person }) => {
    test.setTimeout(600_000)
    for (const stops of TOURS) await goesRound(await person({ script: true, width }), stops, readsLarge)
  })
}

async function goesRound(person: Person, stops: readonly Stop[], looks?: (person: Person, stop: Stop) => Promise<void>) {
  for (const stop of stops) {
    await test.step(stop.name, async () => {
      await stop.goes(person)
      await looks?.(person, stop)
    })
  }
}

async function dims(person: Person) {
  await person.page.context().addCookies([{ name: 'ct-display', value: 'dim', url: process.env.JOURNEYS_URL ?? '' }])
  return person
}

/** From the top of the page, as far down as people look. */
async function takesPicture({ page, way: { width, light } }: Person, { name }: Stop) {
  await page.mouse.move(0, 0)
  const height = Math.min(MOST_HEIGHT[width], await page.evaluate(() => document.documentElement.scrollHeight))
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', clip: { x: 0, y: 0, width, height } })
  await writeFile(resolve(FOLDER, `${name}-${width}-${light}.png`), smallPicture(picture))
}

async function readsLarge({ page }: Person, { name }: Stop) {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect.soft(await page.evaluate(widest), `${name} with large letters`).toEqual([])
}

/** What stands out to the side although nothing around it scrolls. Runs in the page. */
function widest() {
  const width = document.documentElement.clientWidth
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  if (document.documentElement.scrollWidth <= width) return []
  const out = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement),
  )
  return [`${document.documentElement.scrollWidth} px wide`, ...out.map(({ outerHTML }) => outerHTML.slice(0, 110)).slice(0, 6)]
}
