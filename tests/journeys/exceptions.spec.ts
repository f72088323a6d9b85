import { at, signsIn } from './cast.ts'
import { figureOf, figuresIn } from './figures.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import { entersBy } from './keyboard.ts'
import type { Person } from './person.ts'

const AREA = '/wyrefield'
const PAGE = `${AREA}/exceptions`
/** Each list, and where its lines lead to families' words. */
const LISTS = [
  ['late', /actions\/AC-\w+#words$/],
  ['noEvidence', /actions\/AC-\w+#words$/],
  ['silent', /actions\/AC-\w+#words$/],
  ['disputed', /actions\/AC-\w+#words$/],
  ['doneNotFelt', /actions\/AC-\w+#words$/],
  ['unanswered', /feedback\/CT-\w+$/],
  ['promises', /answers\/AN-\w+#answered$/],
  ['atMeetings', /feedback\/CT-\w+$/],
] as const

for (const way of [OLD_PHONE, COMPUTER])
  test(`the chair reads what is not as it should be, and each line leads to families’ words · ${inWords(way)}`, async ({ person }) => {
    test.slow()
    const chair = await person(way)
    await signsIn(chair, at('chair'), { next: PAGE })
    await chair.sees('This is how it stands on', 'Each line leads to the action and to the words of families behind it.')
    const totals = await figuresIn(chair.page.locator('#counts table'))
    for (const { of, value } of await figuresIn(chair.page.locator('#counts .ct-chart__picture')))
      expect(totals.find((row) => row.of.startsWith(`${of}: `))?.value, of).toBe(value)
    for (const [name, leads] of LISTS) {
      await chair.opens(PAGE)
      await readsList(chair, name, leads)
    }
  })

/** The lines of one list and what is left over add up; the first leads to words; the whole list is one link away. */
async function readsList(chair: Person, name: string, leads: RegExp) {
  const { page } = chair
  const list = page.locator(`section[aria-labelledby="${name}"]`)
  const total = Number(/: (\d+)$/.exec(await list.getByRole('heading').innerText())?.[1])
  const links = list.locator('li').getByRole('link')
  const shown = await list.locator('li').count()
  for (const line of await list.locator('li').all())
    expect(await line.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))).toContainEqual(
      expect.stringMatching(leads),
    )
  const more = list.getByRole('link', { name: /^And \d+ more/ })
  expect(shown + ((await more.count()) > 0 ? Number(/\d+/.exec(await more.innerText())) : 0), name).toBe(total)
  if ((await more.count()) > 0) {
    await chair.follows(/^And \d+ more/, list)
    await expect(page.locator(`section[aria-labelledby="${name}"] li`)).toHaveCount(total)
    await chair.follows('All exceptions')
  }
  const href = (await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))).find((one) => leads.test(one)) ?? ''
  await chair.goes(() => list.locator(`a[href="${href}"]`).first().click())
  const [, part] = href.split('#')
  if (part) await expect(page.locator(`#${part}`)).toBeInViewport()
  await expect(
    page.locator(part ? `section[aria-labelledby="${part}"] a[href*="/feedback/CT-"]` : 'main .ct-quote__words').first(),
  ).toBeVisible()
}

test('the chair comes to families’ words by keyboard alone', async ({ person }) => {
  const chair = await person(OLD_PHONE)
  await chair.opens(PAGE)
  await entersBy(chair, /^\d+ things? said\s*:/)
  await expect(chair.page).toHaveURL(/\/actions\/AC-\w+#words$/)
})

for (const way of [OLD_PHONE, COMPUTER])
  test(`on paper it takes two sheets at most · ${inWords(way)}`, async ({ person }) => {
    const chair = await person(way)
    await chair.opens(PAGE)
    await chair.page.emulateMedia({ media: 'print' })
    await expect(chair.page.getByRole('link', { name: /^And \d+ more/ }).first()).toBeVisible()
    await expect(chair.page.getByRole('navigation').first()).toBeHidden()
    const sheets = (await chair.page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    expect(sheets?.length).toBeGreaterThan(0)
    expect(sheets?.length).toBeLessThanOrEqual(2)
  })

for (const way of [OLD_PHONE, COMPUTER])
  test(`where the thread is broken: picture, sentence and table say the same, and so does where they lead · ${inWords(way)}`, async ({
    person,
  }) => {
    const reader = await person(way)
    await reader.opens(PAGE)
    const exceptions = await figuresIn(reader.page.locator('#counts table'))
    await reader.opens(`${AREA}/impact`)
    for (const id of ['claimed', 'open-ends', 'unowned', 'past-its-day']) await agrees(reader, id)
    const tableOf = (id: string) => figuresIn(reader.page.locator(`#${id} table`))
    const claimed = await tableOf('claimed')
    const sumOf = (figures: { of: string; value: number }[], words: RegExp) =>
      figures.filter(({ of }) => words.test(of)).reduce((sum, { value }) => sum + value, 0)
    const all = figureOf(claimed, 'All actions: All actions')!
    expect(sumOf(claimed, /^(?!All actions).*: All actions$/)).toBe(all)
    expect(sumOf(claimed, /^All actions: (?!All actions)/)).toBe(all)
    const late = await tableOf('past-its-day')
    for (const title of ['Promises missed', 'No answer past the day']) {
      expect(sumOf(late, new RegExp(`^(?!All organisations).*: ${title}$`))).toBe(figureOf(late, `All organisations: ${title}`))
      expect(figureOf(exceptions, `${title}: How many`)).toBe(figureOf(late, `All organisations: ${title}`))
    }
    expect(sumOf(await tableOf('open-ends'), /^(Waiting for|Being|Under)/)).toBe(
      figureOf(await tableOf('open-ends'), 'Without an end: How many'),
    )
    await leadsToAsMany(reader)
    await leadsToTheme(reader)
  })

/** Every figure of the sentence and of the picture stands in the table. */
async function agrees({ page }: Person, id: string) {
  const table = await figuresIn(page.locator(`#${id} table`))
  const said = await figuresIn(page.locator(`#${id} figcaption`))
  const drawn = await figuresIn(page.locator(`#${id} .ct-chart__picture`))
  expect(said.length, `${id} says`).toBeGreaterThan(0)
  expect(drawn.length, `${id} shows`).toBeGreaterThan(1)
  for (const { of, value } of [...said, ...drawn])
    expect(table.find((row) => row.of === of || row.of.startsWith(`${of}: `))?.value, `${id}: ${of}`).toBe(value)
}

/** The bar of what waits leads to as many discussions. */
async function leadsToAsMany(reader: Person) {
  const waiting = figureOf(await figuresIn(reader.page.locator('#open-ends .ct-chart__picture')), 'Waiting for an answer')
  await reader.follows('Waiting for an answer', reader.page.locator('#open-ends'))
  expect(figureOf(await figuresIn(reader.page.locator('#found')), 'found')).toBe(waiting)
}

/** A theme that no plan owns says so on its own page. */
async function leadsToTheme(reader: Person) {
  await reader.opens(`${AREA}/impact`)
  await reader.goes(() => reader.page.locator('#unowned .ct-bars a').first().click())
  await reader.sees('No action of a plan stands under this theme so far.')
}
