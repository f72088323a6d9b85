import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { chromiumArgs } from '#server/scripts/browser.mjs'
import { contentKey } from '#server/scripts/lib.mjs'
import { Drawing } from './xss/drawing.ts'
import type { Shown } from './xss/in-browser.ts'
import { NO_NETWORK, Trap } from './xss/trap.ts'

const payloads = JSON.parse(readFileSync(resolve(import.meta.dirname, '../data/security/payloadbox-xss.json'), 'utf8')) as string[]
/** Every payload in every place, and every one raw: a matter of hours. */
const EVERYWHERE = process.env.XSS === 'all'
const ON_A_PAGE = 200
const SOME = 300
const SEED = 20_260_303
/** These two see every payload; the other places some, or every one with XSS=all. */
const ALWAYS_ALL = ['reply', 'beside the letter']
/** So many of the payloads run where text is put into a page as it is: the trap has teeth. */
const FIRE_RAW = 1_700

/** Whatever is harmless in words: every mark that we show, and everything that the desk would take out. */
const HARMLESS = [
  'We waited two years for a plan.',
  'Hello *there* **you**\n\n# So\n\n- one\n- two\n\n1. first\n2. second\n\n5. fifth\n\n> he said\n> so\n\nhttps://example.org and [words](https://example.org "title")\nann@example.org',
  'Ring Mrs Thistledown of Thistle Lane Primary School on 07700 900123 or ann@example.org, 12 Mill Lane, Ashby, AB1 2CD. Born 3 May 2014, NHS 943 476 5919.',
  '',
]

const executablePath = process.env.CHROMIUM_PATH
const test = base.extend<{ trap: Trap }>({
  trap: async ({ page }, use) => {
    const trap = new Trap(page)
    await trap.open()
    await use(trap)
    await trap.close()
  },
})
test.use({ launchOptions: { args: [...chromiumArgs, NO_NETWORK], ...(executablePath && { executablePath }) } })
const drawing = new Drawing()
test.beforeAll(async () => {
  await drawing.open()
})
test.afterAll(() => drawing.close())
test.describe.configure({ timeout: EVERYWHERE ? 12 * 3_600_000 : 3_600_000 })

test('raw in a page, many payloads run, and the trap catches them', async ({ trap }) => {
  expect(payloads).toHaveLength(6_590)
  let fired = 0
  for (const some of pagesOf(payloads)) {
    fired += (await trap.showRaw(some)).fired.size
    if (fired >= FIRE_RAW && !EVERYWHERE) break
  }
  note('ran when raw', fired)
  expect(fired).toBeGreaterThanOrEqual(FIRE_RAW)
})

test('the trap sees whatever runs, loads, leads away or is no part of the page', async ({ trap }) => {
  const known = await harmlessIn(trap, 'reply')
  for (const bad of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p onmouseover="top.x = 1">x</p>',
    '<img src="https://elsewhere.test/x">',
    '<p style="color: red">x</p>',
    '<style>p { color: red }</style>',
    '<base href="https://elsewhere.test">',
  ]) {
    expect((await trap.show([bad])).deeds, bad).not.toEqual([])
  }
  for (const strange of [
    '<a href="javascript:alert(1)">x</a>',
    '<iframe srcdoc="x"></iframe>',
    '<form><input></form>'.repeat(9),
    '<p id="x">x</p>',
    '<svg><animate></animate></svg>',
    '</div>x',
  ]) {
    await trap.show([strange, 'x'])
    expect(strangersIn(await trap.elements(), known, 2), strange).not.toEqual([])
  }
})

test('shown by us, no payload runs, loads, leads away or becomes part of a page', async ({ trap }) => {
  const done = EVERYWHERE ? donePlaces() : undefined
  const counts: Record<string, number> = done?.counts ?? {}
  for (const place of drawing.places) {
    if (place in counts) continue
    const known = await harmlessIn(trap, place)
    const some = someOf(payloads, place)
    counts[place] = await nothingHappens(trap, place, known, EVERYWHERE || ALWAYS_ALL.includes(place) ? payloads : some)
    if (place === 'reply') await nothingHappens(trap, place, known, EVERYWHERE ? payloads : some, { live: true })
    done?.keep()
  }
  for (const [place, count] of Object.entries(counts)) note(`shown, none ran: ${place}`, count)
  expect(Object.keys(counts).length).toBeGreaterThanOrEqual(20)
})

/** Shows the texts in a place, drawn with the page or put in as if they just arrived. Returns how many it showed. */
async function nothingHappens(trap: Trap, place: string, known: Known, texts: readonly string[], how = { live: false }) {
  for (const some of pagesOf(texts)) {
    const { deeds } = await trap.show(await drawing.draw(place, some), how)
    expect(deeds, place).toEqual([])
    expect(strangersIn(await trap.elements(), known, some.length), place).toEqual([])
  }
  return texts.length
}

/** The places that were done with every payload, kept beside the sources that drew them: whoever is interrupted goes on from there. */
function donePlaces() {
  const key = contentKey(['app', 'server', 'tests/journeys/xss'])
  const file = resolve(import.meta.dirname, `../../.cache/payloads-${key}.json`)
  const counts: Record<string, number> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  mkdirSync(dirname(file), { recursive: true })
  return { counts, keep: () => writeFileSync(file, JSON.stringify(counts)) }
}

/** A figure for whoever reads the report. */
const note = (type: string, figure: number) => void test.info().annotations.push({ type, description: String(figure) })

function* pagesOf(texts: readonly string[]) {
  for (let from = 0; from < texts.length; from += ON_A_PAGE) yield texts.slice(from, from + ON_A_PAGE)
}

/** What a place is made of when the words in it are harmless: elements, their attributes, and how many things to press or fill in, where that does not follow the words. */
interface Known {
  parts: Set<string>
  mostControls: number
}

async function harmlessIn(trap: Trap, place: string): Promise<Known> {
  const { deeds } = await trap.show(await drawing.draw(place, HARMLESS))
  expect(deeds, `${place}, with harmless words`).toEqual([])
  const { parts, controls } = await trap.elements()
  return { parts: new Set(parts), mostControls: new Set(controls).size === 1 ? controls[0]! : Number.POSITIVE_INFINITY }
}

const MAY_LEAD_TO = /^(?:https?:\/\/|mailto:|tel:[\d+]*$|sms:\d+$|\/|#|\?|$)/i

/** Whatever stands in a container that harmless words never bring about; and containers that are missing or inside another. */
function strangersIn({ containers, parts, controls, addresses }: Shown, known: Known, wanted: number): string[] {
  const strange = [
    ...parts.filter((part) => !known.parts.has(part)),
    ...controls.flatMap((count, number) => (count > known.mostControls ? [`${number} has more to press than it should`] : [])),
    ...addresses.filter(({ address }) => !MAY_LEAD_TO.test(address)).map(({ number, address }) => `${number} leads to ${address}`),
  ]
  return containers === wanted ? strange : [...strange, `${containers} containers instead of ${wanted}`]
}

/** The same ones each time for the same place, others for another. */
function someOf(texts: readonly string[], place: string): string[] {
  let state = [...place].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, SEED)
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const left = [...texts]
  return Array.from({ length: SOME }, () => left.splice(Math.floor(next() * left.length), 1)[0]!)
}
