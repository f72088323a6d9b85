import { MODERATOR, OFFICER, signsIn } from './cast.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import { choosesByKeys, entersBy, keyLeads, tabsTo } from './keyboard.ts'
import { manySay } from './many-families.ts'
import type { Person } from './person.ts'

const MANY = 40
const ANSWERED = 12

test('an officer clears forty contributions by keyboard: names out, two themes, shown; one declined; one answer to twelve; one step undone', async ({
  person,
}) => {
  test.setTimeout(300_000)
  await manySay(await person(OLD_PHONE), MANY)
  const officer = await person()
  await signsIn(officer, OFFICER, { next: '/desk/wyrefield' })
  await officer.looks()
  const waiting = await howManyWait(officer)
  await keyLeads(officer, 'n')
  await officer.looks()
  const cleared = new Set<string>()
  for (let number = 1; number <= MANY; number++) {
    cleared.add(await (number === 5 ? declines(officer) : shows(officer)))
    if (number === 7) await undoesAndShowsAgain(officer)
    if (number % 10 === 0) await officer.looks()
  }
  await officer.opens('/desk/wyrefield')
  expect(cleared.size).toBe(MANY)
  const left = await officer.page.locator('a[href*="/CT-"]').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))
  expect(left.length).toBeGreaterThan(0)
  expect(left.filter((path) => cleared.has(path.split('/').at(-1) ?? ''))).toEqual([])
  // More may have come meanwhile: people are asking questions in the meeting that is on.
  expect(await howManyWait(officer)).toBeGreaterThanOrEqual(waiting - MANY)
  await answersTwelve(officer)
  await nothingIsLost(officer)
})

async function howManyWait({ page }: Person) {
  return Number((await page.getByRole('heading', { name: /^Waiting: / }).innerText()).replace(/\D/g, ''))
}

/** Ticks until two themes are chosen, looks at the first suggestion, and shows it: letters and numbers only. Returns what it was. */
async function shows(officer: Person) {
  const { page } = officer
  const ref = await page.locator('#now').innerText()
  const themes = page.locator('input[name=themes]')
  const isTicked = await themes.evaluateAll((ticks) => ticks.map((tick) => (tick as HTMLInputElement).checked))
  const wanted = 2 - isTicked.filter(Boolean).length
  const keys = await themes.evaluateAll((ticks) =>
    ticks.filter((tick) => !(tick as HTMLInputElement).checked).map((tick) => tick.dataset.key),
  )
  for (const key of keys.slice(0, Math.max(0, wanted))) await page.keyboard.press(key ?? '')
  await expect(page.locator('input[name=themes]:checked')).toHaveCount(Math.max(2, isTicked.filter(Boolean).length))
  const take = page.locator('[data-take]').first()
  if ((await take.count()) > 0 && (await take.isChecked())) {
    await page.keyboard.press('1')
    await expect(take).not.toBeChecked()
    await page.keyboard.press('1')
    await expect(take).toBeChecked()
    await expect(page.getByRole('button', { name: /^Take out \d+ and show/ })).toBeVisible()
  }
  await keyLeads(officer, 'p')
  await expect(page.getByRole('status').first()).toContainText(new RegExp(`${ref} is (shown now|kept private)`))
  return ref
}

async function declines(officer: Person) {
  const { page } = officer
  const ref = await page.locator('#now').innerText()
  await page.keyboard.press('d')
  await officer.looks()
  await page.keyboard.press('Space')
  await keyLeads(officer, 'Enter')
  await expect(page.getByRole('status').first()).toContainText(`${ref} is not shown. Its author sees the reason.`)
  return ref
}

async function undoesAndShowsAgain(officer: Person) {
  const { page } = officer
  const shown = await page.getByRole('status').first().getByRole('link').innerText()
  await keyLeads(officer, 'u')
  await expect(page.locator('#now')).toHaveText(shown)
  await expect(page.getByRole('status').first()).toContainText('stands as it did before')
  await officer.looks()
  await shows(officer)
}

/** One answer to twelve: ticked, written and given by Tab, Space and Enter. */
async function answersTwelve(officer: Person) {
  const { page } = officer
  await entersBy(officer, /^Answer$/)
  await officer.looks()
  for (let number = 0; number < ANSWERED; number++) {
    await tabsTo(officer, /CT-[0-9A-Z]{6}/)
    await page.keyboard.press('Space')
  }
  await entersBy(officer, /^Write the answer$/)
  await officer.sees(`One answer to ${ANSWERED}`)
  await officer.looks()
  await choosesByKeys(officer, /^We (did it|are doing it|are still|cannot|got it wrong)|^Not ours/, /^We did it/)
  await tabsTo(officer, /^Title/)
  await page.keyboard.type('Somebody rings back within two days')
  await tabsTo(officer, /^What families said, in short/)
  await page.keyboard.type('Nobody rings back.')
  await tabsTo(officer, /^Your answer/)
  await page.keyboard.type('Two people answer the phone now, each day from 8 to 6.')
  await entersBy(officer, /^Give this answer$/)
  await officer.sees('The answer stands.', `to ${ANSWERED} things that families said`)
  await officer.looks()
}

/** The page that counts from two sides agrees with itself, and with the sum that a person makes. */
async function nothingIsLost(officer: Person) {
  await entersBy(officer, /^Is anything lost\?$/)
  await officer.looks()
  await officer.sees('Nothing is lost. Both sides agree.')
  const counts = await officer.page
    .locator('[data-holds=true] [data-value]')
    .evaluateAll((all) => all.map((one) => Number(one.dataset.value)))
  const [received = 0, ...parts] = counts
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(received)
  expect(received).toBeGreaterThan(MANY)
}

for (const way of [OLD_PHONE, { ...COMPUTER, script: false }])
  test(`a moderator reads, holds, shows and takes a step back · ${inWords(way)}`, async ({ person }) => {
    await manySay(await person(OLD_PHONE), 4)
    const moderator = await person(way)
    await signsIn(moderator, MODERATOR, { next: '/desk' })
    await moderator.follows(/^Read what waits/)
    await moderator.follows(/^Open the oldest/)
    const ref = await moderator.page.locator('#now').innerText()
    await moderator.presses(/^Hold/)
    await moderator.sees(`${ref} is held.`)
    await moderator.presses(/^Undo/)
    await moderator.sees(`${ref} stands as it did before.`)
    await moderator.presses(/^(Show it|Take out \d+ and show|Keep private)/)
    await moderator.sees(new RegExp(`${ref} is (shown now|kept private)`))
  })

test('the keys can be turned off, and nobody without a role gets in', async ({ person }) => {
  const moderator = await person()
  await signsIn(moderator, MODERATOR, { next: '/desk/wyrefield' })
  await moderator.presses('Turn single keys off')
  await moderator.page.keyboard.press('n')
  await expect(moderator.page).toHaveURL(/\/desk\/wyrefield$/)
  await moderator.presses('Turn single keys on')
  await keyLeads(moderator, 'n')
  await expect(moderator.page).toHaveURL(/\/desk\/wyrefield\/CT-/)
  const stranger = await person(OLD_PHONE)
  await stranger.opens('/desk/wyrefield')
  await expect(stranger.page).toHaveURL(/\/sign-in\?next=/)
})
