import { parse } from 'csv-parse/sync'
import { OpenMeasures } from '#app/contract/open-data.ts'
import { OFFICER, signsIn } from './cast.ts'
import { figureOf, figuresIn } from './figures.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import { entersBy, tabsTo } from './keyboard.ts'
import type { Person } from './person.ts'

const AREA = '/wyrefield'
const OURS = ['2019, 46.3, 628', '2020, 95.4, 483', '2022, 31.1, 559', '2023, 27.5, 1155', '2024, abot 37, 1389, A new case system']
const MENDED = OURS.map((line) => line.replace('abot 37', '37.2'))
const ENGLAND = ['2019\t58.7', '2020\t55.6', '2021\t57.9', '2022\t47.7', '2023\t49.1', '2024\t45.9']

for (const way of [OLD_PHONE, COMPUTER]) {
  test(`an officer makes a measure and pastes its figures, one line of them bad; anybody reads the chart · ${inWords(way)}`, async ({
    person,
  }) => {
    const title = `New plans in time, ${way.width}`
    const officer = await person(way)
    await signsIn(officer, OFFICER, { next: `/desk${AREA}/measures` })
    const ref = await makesMeasure(officer, title)
    await pastesWithOneBadLine(officer)
    await pastes(officer, ENGLAND, 'England')
    await corrects(officer)

    const reader = await person(way)
    await reader.opens(`${AREA}/measures`)
    await reader.sees(title, '37.2 in 100 in 2024', 'England: 45.9 in 100', 'Target: 60 in 100')
    await reader.follows(title)
    await reader.sees('37.2 in 100 in 2024. England: 45.9 in 100.', 'The target is 60 in 100.')
    await figuresAgree(reader, ref)
    await reader.unfolds('See the 1 change')
    await reader.sees('was 27.5 and became 27.7', 'Wyrefield County Council')
    await reader.follows('Say something about this measure')
    await reader.sees(title)
  })

  test(`who keeps no measures finds no way in · ${inWords(way)}`, async ({ person }) => {
    const stranger = await person(way)
    await stranger.opens(`/desk${AREA}/measures`)
    await expect(stranger.page).toHaveURL(/\/sign-in\?next=/)
    await stranger.opens(`${AREA}/measures/ME-000000`, { status: 404 })
  })
}

test('a figure is entered by keyboard alone', async ({ person }) => {
  const officer = await person(OLD_PHONE)
  await signsIn(officer, OFFICER, { next: `/desk${AREA}/measures` })
  await makesMeasure(officer, 'Entered by keyboard')
  await tabsTo(officer, /^When/)
  await officer.page.keyboard.type('2025-Q3')
  await tabsTo(officer, /^The figure/)
  await officer.page.keyboard.type('12.5')
  await entersBy(officer, /^Enter this figure/)
  await officer.looks()
  await expect(officer.page.getByRole('status').first()).toContainText('1 figure is new.')
  await entersBy(officer, /^See it as everybody does/)
  await officer.sees('12.5', 'quarter 3 of 2025')
})

/** Gives the reference of the measure. */
async function makesMeasure(officer: Person, title: string): Promise<string> {
  await officer.follows('Make a measure')
  await officer.presses('Make the measure')
  await expect(officer.page.getByRole('alert')).toContainText('Give it a short title')
  await officer.writes('Title', title)
  await officer.writes('What exactly is counted', 'New plans issued within 20 weeks, out of 100 new plans')
  await officer.writes('Unit', '%')
  await officer.chooses('It should go up')
  await officer.writes('Target', '60')
  await officer.writes('Where do the figures come from?', 'The yearly SEN2 return')
  await officer.presses('Make the measure')
  await officer.sees(title, 'The measure is made')
  return /ME-[0-9A-Z]{6}/.exec(officer.page.url())![0]
}

async function pastesWithOneBadLine(officer: Person) {
  const box = officer.page.getByLabel('Figures, one on a line')
  await box.fill(OURS.join('\n'))
  await officer.presses('Look at the lines')
  await expect(officer.page.getByRole('alert')).toContainText('Line 5: Write the figure as a number')
  await officer.sees('4 good lines', 'This line cannot be kept', 'Nothing was kept yet')
  await expect(officer.page.getByRole('button', { name: /^Keep/ })).toHaveCount(0)
  await expect(box).toHaveValue(OURS.join('\n'))
  await box.fill(MENDED.join('\n'))
  await officer.presses('Look at the lines again')
  await officer.sees('5 good lines')
  await officer.presses('Keep these 5 figures')
  await expect(officer.page.getByRole('status').first()).toContainText('5 figures are new.')
}

async function pastes(officer: Person, lines: string[], beside: string) {
  await officer.page.getByLabel('Figures, one on a line').fill(lines.join('\n'))
  await officer.page.getByLabel('Somebody else’s figures').fill(beside)
  await officer.presses('Look at the lines')
  await officer.presses(`Keep these ${lines.length} figures`)
  await expect(officer.page.getByRole('status').first()).toContainText(`${lines.length} figures are new.`)
}

/** Corrects the figure of a year, by the link beside it. */
async function corrects(officer: Person) {
  await officer.unfolds('Our own: 5')
  await officer.follows('Correct the figure for 2023')
  await expect(officer.page.locator('#period')).toHaveValue('2023')
  await officer.page.locator('#value').fill('27.7')
  await officer.presses('Correct this figure')
  await expect(officer.page.getByRole('status').first()).toContainText('1 was corrected')
}

/** The figures in sentence, picture and table are the same, and those of the open data, as JSON and as a table. */
async function figuresAgree({ page }: Person, ref: string) {
  const figure = page.locator('figure')
  const table = await figuresIn(figure.locator('table'))
  const picture = await figuresIn(figure.locator('.ct-chart__picture'))
  expect(picture).toHaveLength(11)
  for (const { of, value } of [...picture, ...(await figuresIn(figure.locator('figcaption')))]) expect(figureOf(table, of), of).toBe(value)
  await expect(figure.locator('path').first()).toHaveAttribute('d', /M.*M/)
  const { measures } = OpenMeasures.parse(await (await page.request.get(`/api/v1${AREA}/measures.json?after=${before(ref)}`)).json())
  const rows = measures.filter((row) => row.ref === ref)
  expect(rows).toHaveLength(11)
  for (const { beside, period, value } of rows) expect(figureOf(table, `${period}: ${beside || 'Here'}`)).toBe(value)
  const csv: Record<string, string>[] = parse(await (await page.request.get(`/api/v1${AREA}/measures.csv`)).text(), {
    columns: true,
    bom: true,
  })
  const sayings = (of: { beside: string; period: unknown; value: unknown; n: unknown }[]) =>
    of.map(({ beside, period, value, n }) => `${beside} ${period} ${value} ${n ?? ''}`)
  expect(sayings(csv.filter((row) => row.ref === ref) as never[])).toEqual(sayings(rows))
}

/** The place in the list right before a measure, so that its rows stand on the first page. */
const before = (ref: string) => encodeURIComponent(`${ref}||`)
