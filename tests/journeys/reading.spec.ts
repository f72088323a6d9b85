import { parse } from 'csv-parse/sync'
import { OPEN_LISTS } from '#app/contract/open-data.ts'
import { figureOf, figuresIn } from './figures.ts'
import { COMPUTER, EVERY_WAY, expect, inWords, OLD_PHONE, test } from './journey.ts'
import type { Person } from './person.ts'

const AREA = '/wyrefield'
/** What people type who want to see what breaks, and people who mean no harm. */
const HOSTILE = ['"x', "'", 'NEAR(', '*', 'a AND', 'OR', '-school', 'words:x', '^x', '(', 'x*y', '\\', '%', '💛', '<b>x</b>', '. . .']

for (const way of EVERY_WAY) {
  test(`anybody finds their area and sees in one screen where the thread is · ${inWords(way)}`, async ({ person }) => {
    const reader = await person(way)
    await reader.opens('/')
    await reader.follows('Wyrefield')
    await reader.sees('Tell us once.', 'Where the thread is now', 'What families talk about most', 'Latest answers')
    const said = figureOf(await figuresIn(reader.page.getByRole('main')), 'waiting')
    expect(said).toBeGreaterThan(0)
    await reader.follows('Say something, 60 seconds')
    await reader.page.goBack()
    await reader.follows(/^All \d+ themes/)
    await reader.opens(`${AREA}/nowhere`, { status: 404 })
    await reader.opens('/no-such-area', { status: 404 })
  })

  test(`anybody filters, sorts and searches what families say, and reads it · ${inWords(way)}`, async ({ person }) => {
    const reader = await person(way)
    await reader.opens(`${AREA}/feedback`)
    const all = figureOf(await figuresIn(reader.page.locator('#found')), 'found') ?? 0
    expect(all).toBeGreaterThan(300)
    await reader.picks('In which order', 'Most “me too”')
    await reader.presses('Show these')
    await expect(reader.page).toHaveURL(/sort=most_me_too|sort=/)
    await unfoldsFilters(reader)
    await reader.picks('Where it stands', 'Answered')
    await reader.presses('Show these')
    const answered = figureOf(await figuresIn(reader.page.locator('#found')), 'found') ?? 0
    expect(answered).toBeLessThan(all)
    await reader.writes('Words to look for', 'transport taxi')
    await reader.presses('Show these')
    await reader.opens(`${AREA}/feedback?search=school`)
    await reader.sees('with these words')
    await reader.follows(/./, reader.page.locator('main ol').first())
    await expect(reader.page).toHaveURL(/\/feedback\/CT-/)
    await reader.sees('Where this belongs')
  })
}

async function unfoldsFilters({ page }: Person) {
  const summary = page.locator('summary').filter({ hasText: 'By theme, kind and where it stands' })
  const details = page.locator('details').filter({ has: summary })
  if ((await details.getAttribute('open')) === null) await summary.click()
}

test('whatever is typed into the search, the page answers', async ({ person }) => {
  const reader = await person(OLD_PHONE)
  for (const typed of HOSTILE) {
    await reader.opens(`${AREA}/feedback`)
    await reader.writes('Words to look for', typed)
    await reader.presses('Show these')
    await expect(reader.page.getByLabel('Words to look for'), typed).toHaveValue(typed)
  }
})

for (const way of [OLD_PHONE, COMPUTER])
  test(`a thread with replies to replies, folded and unfolded, each with an address; “me too” counts once · ${inWords(way)}`, async ({
    person,
  }) => {
    const reader = await person(way)
    await opensTalkedAbout(reader)
    const folded = reader.page.locator('#replies-part details')
    if ((await folded.count()) > 0) {
      await folded.first().locator('summary').first().click()
      await expect(folded.first()).not.toHaveAttribute('open')
      await reader.looks()
    }
    const address = new URL(
      (await reader.page.locator('#replies-part li[id] a[href^="#r-"]').first().getAttribute('href')) ?? '',
      reader.page.url(),
    )
    await reader.page.goto('about:blank')
    await reader.opens(`${address.pathname}${address.hash}`)
    await expect(reader.page.locator(address.hash)).toBeInViewport()
    const button = () => reader.page.getByRole('button', { name: /^Me too/ }).first()
    const count = async () => Number(await button().locator('[data-value]').getAttribute('data-value'))
    const before = await count()
    await reader.goes(() => button().click())
    expect(await count()).toBe(before + 1)
    await reader.sees('Me too, you said so')
    await reader.opens(address.pathname)
    expect(await count()).toBe(before + 1)
  })

/** The first discussion in which many talk. */
async function opensTalkedAbout(reader: Person) {
  await reader.opens(`${AREA}/feedback?sort=most_me_too`)
  const rows = reader.page.locator('main ol > li').filter({ hasText: /[2-9] replies/ })
  await reader.goes(() => rows.first().getByRole('link').first().click())
  await reader.sees(/[2-9] replies, oldest first/)
}

for (const way of [OLD_PHONE, COMPUTER])
  test(`under every theme and answer anybody can say something, and it arrives there · ${inWords(way)}`, async ({ person }) => {
    const reader = await person(way)
    await reader.opens(`${AREA}/themes`)
    await reader.goes(() => reader.page.locator('main li').getByRole('link').first().click())
    const title = await reader.page.locator('h1').innerText()
    await reader.follows('Say something about this')
    await reader.sees('You say this about', title)
    await reader.opens(`${AREA}/impact`)
    await reader.goes(() => reader.page.locator('#ledger ~ *').getByRole('link').first().click())
    if (!/\/answers\//.test(reader.page.url())) await reader.goes(() => reader.page.locator('a[href*="/answers/"]').first().click())
    const answer = await reader.page.locator('h1').innerText()
    await reader.follows('Say something about this')
    await reader.sees('You say this about an answer', answer)
    await reader.writes('What do you want us to know?', 'This did not reach us yet')
    await reader.presses('Next')
    await reader.sees(answer)
    await reader.presses('Send')
    await reader.sees('We have it')
  })

for (const way of [OLD_PHONE, COMPUTER])
  test(`the figures of “what changed” are the same in sentence, picture, table and open data · ${inWords(way)}`, async ({ person }) => {
    const reader = await person(way)
    await reader.opens(`${AREA}/impact`)
    const figures = reader.page.locator('figure')
    expect(await figures.count()).toBeGreaterThanOrEqual(4)
    for (const figure of await figures.all()) {
      const picture = await figuresIn(figure.locator('.ct-chart__picture'))
      const table = await figuresIn(figure.locator('table'))
      expect(picture.length, await figure.innerText()).toBeGreaterThan(1)
      for (const { of, value } of picture)
        expect(table.find((row) => row.of === of || row.of.startsWith(`${of}: `))?.value, `${of} in the table`).toBe(value)
      await figure.locator('summary').click()
    }
    await reader.looks()
    const shown = await figuresIn(reader.page.getByRole('main'))
    const { themes } = await openList(reader, 'themes')
    const csv = await csvList(reader, 'themes')
    expect(csv).toHaveLength(themes.length)
    for (const { slug, title, contributions, responses } of themes) {
      expect(figureOf(shown, `${title}: Things said`), title).toBe(contributions)
      expect(figureOf(shown, `${title}: Answers`), title).toBe(responses)
      expect(csv).toContainEqual({ slug, title, contributions: String(contributions), responses: String(responses) })
    }
    expect(figureOf(shown, 'said')).toBe((await csvList(reader, 'contributions')).length)
    expect(figureOf(shown, 'All answers') ?? figureOf(shown, 'answers')).toBe((await csvList(reader, 'responses')).length)
  })

type Themes = { themes: { slug: string; title: string; contributions: number; responses: number }[] }

/** A list of the open data, held against the schema that describes it. */
async function openList({ page }: Person, name: keyof typeof OPEN_LISTS): Promise<Themes> {
  const answer = await page.request.get(`/api/v1${AREA}/${name}.json`)
  return OPEN_LISTS[name].whole.parse(await answer.json()) as unknown as Themes
}

/** A whole list as a spreadsheet reads it. */
async function csvList({ page }: Person, name: keyof typeof OPEN_LISTS): Promise<Record<string, string>[]> {
  const text = await (await page.request.get(`/api/v1${AREA}/${name}.csv`)).text()
  return parse(text, { columns: true, bom: true }) as Record<string, string>[]
}

test('open data says in words what stands in each list, and describes itself', async ({ person }) => {
  const reader = await person()
  await reader.opens('/api/v1')
  await reader.sees('themes.json', 'contributions')
  const description = (await (await reader.page.request.get('/api/v1/openapi.json')).json()) as { openapi: string; paths: object }
  expect(description.openapi).toMatch(/^3\.1/)
  expect(Object.keys(description.paths).join(' ')).toContain('/themes.json')
  for (const name of ['themes', 'contributions', 'responses'] as const) await openList(reader, name)
})
