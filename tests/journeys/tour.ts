import { ADMIN, MODERATOR, OFFICER, signsIn } from './cast.ts'
import { expect } from './journey.ts'
import type { Person } from './person.ts'
import { follows } from './saying.ts'

/** Somewhere to stop and look: a page of the product in the state in which people meet it. */
export interface Stop {
  name: string
  /** Comes from the stop before it. */
  goes: (person: Person) => Promise<void>
}
const AREA = '/wyrefield'
const at = (name: string, path: string): Stop => ({ name, goes: (person) => person.opens(path) })

/** What anybody reads. */
export const READING: readonly Stop[] = [
  at('home', '/'),
  at('area', AREA),
  at('feedback', `${AREA}/feedback`),
  { name: 'thread', goes: opensTalkedAbout },
  at('themes', `${AREA}/themes`),
  { name: 'theme', goes: (person) => opensFirst(person, `${AREA}/themes/`) },
  at('impact', `${AREA}/impact`),
  { name: 'answer', goes: (person) => opensFirst(person, `${AREA}/answers/`) },
  at('help', `${AREA}/help`),
  at('sign-in', '/sign-in'),
  at('data-dictionary', '/api/v1'),
]

/** What was promised, what is measured, and what others make of it. */
export const HOLDING: readonly Stop[] = [
  at('plan', `${AREA}/plan`),
  { name: 'action', goes: opensMoved },
  at('exceptions', `${AREA}/exceptions`),
  at('measures', `${AREA}/measures`),
  { name: 'measure', goes: (person) => opensFirst(person, `${AREA}/measures/`) },
  at('letters', `${AREA}/submissions`),
  { name: 'letter', goes: (person) => opensNamed(person, `${AREA}/submissions`, 'Fourteen things that must change') },
  at('reports', `${AREA}/reports`),
  { name: 'evidence-pack', goes: (person) => opensNamed(person, `${AREA}/reports`, /evidence for the review/) },
]

/** What a parent goes through who says something, follows it, and is in danger. */
export const SAYING: readonly Stop[] = [
  at('say-words', `${AREA}/say`),
  {
    name: 'say-look',
    goes: (person) => looksOnceMore(person, 'The taxi did not come again. He waited at the door with his bag for an hour.'),
  },
  { name: 'say-receipt', goes: (person) => person.presses('Send') },
  { name: 'trace', goes: (person) => follows(person, process.env.JOURNEYS_CODE ?? '') },
  {
    name: 'help-first',
    goes: async (person) => {
      await person.opens(`${AREA}/say`)
      await looksOnceMore(person, 'I cannot keep him safe tonight. I want to end my life.')
    },
  },
]

/** What a moderator works at. */
export const DESK: readonly Stop[] = [
  { name: 'desk-queue', goes: (person) => signsIn(person, MODERATOR, { next: `/desk${AREA}` }) },
  { name: 'desk-item', goes: opensWithNames },
  at('desk-ledger', `/desk${AREA}/ledger`),
]

/** Where an officer keeps plan and figures. */
export const PLANNING: readonly Stop[] = [
  { name: 'desk-plan', goes: signsInAndOpensPlan },
  { name: 'desk-action', goes: (person) => opensFirst(person, `/desk${AREA}/actions/AC-`) },
  { name: 'desk-measure', goes: opensDeskMeasure },
]

/** What an admin sets up. */
export const ADMINISTERING: readonly Stop[] = [
  { name: 'desk-people', goes: (person) => signsIn(person, ADMIN, { next: `/desk/admin${AREA}/people` }) },
]

/** The first link in the main part that leads below this address. */
async function opensFirst(person: Person, below: string) {
  await person.goes(() => person.page.locator(`main a[href^="${below}"]`).first().click())
}

/** The discussion that most families join, among those in which many talk. */
async function opensTalkedAbout(person: Person) {
  await person.opens(`${AREA}/feedback?sort=most_me_too`)
  const rows = person.page.locator('main ol > li').filter({ hasText: /[2-9] replies/ })
  await person.goes(() => rows.first().getByRole('link').first().click())
}

/** The first action of the plan whose date was moved. */
async function opensMoved(person: Person) {
  await person.opens(`${AREA}/plan`)
  const moved = person.page.locator('.ct-action').filter({ hasText: 'First due' })
  await person.goes(() => moved.first().locator('h4 a').click())
}

async function signsInAndOpensPlan(person: Person) {
  await signsIn(person, OFFICER, { next: `/desk${AREA}/plan` })
  await person.follows('Accelerated progress plan')
}

async function opensNamed(person: Person, list: string, name: string | RegExp) {
  await person.opens(list)
  await person.follows(name)
}

async function opensDeskMeasure(person: Person) {
  await person.opens(`/desk${AREA}/measures`)
  await opensFirst(person, `/desk${AREA}/measures/ME-`)
}

async function looksOnceMore(person: Person, words: string) {
  await person.writes('What do you want us to know?', words)
  await person.presses('Next')
}

/** Something in the queue in which a name or a number is suggested to be taken out; the oldest, if there is none. */
async function opensWithNames(person: Person) {
  const links = person.page.locator(`.ct-queue a[href^="/desk${AREA}/CT-"], main a[href^="/desk${AREA}/CT-"]`)
  const paths = await links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))])
  expect(paths.length, 'things in the queue').toBeGreaterThan(0)
  for (const path of paths.slice(0, 30)) {
    const page = await (await person.page.request.get(path)).text()
    if (page.includes('data-take')) return person.opens(path)
  }
  return person.opens(paths[0] ?? '')
}
