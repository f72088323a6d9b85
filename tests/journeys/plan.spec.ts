import { Chance } from '#server/demonstration/chance.ts'
import { at, MODERATOR, signsIn } from './cast.ts'
import { publishes } from './desk.ts'
import { figuresIn } from './figures.ts'
import { COMPUTER, EVERY_WAY, expect, inWords, OLD_PHONE, test } from './journey.ts'
import { choosesByKeys, entersBy, keyLeads, tabsTo } from './keyboard.ts'
import type { Person } from './person.ts'
import { codeOn, follows, refOn } from './saying.ts'

const AREA = '/wyrefield'
const DAY = /\w+day \d{1,2} \w+ \d{4}/
const DRAFT = 'Local reform plan: a first draft'
const SEED = 20_261_122

for (const way of EVERY_WAY)
  test(`anybody reads the plan: how old it is, what was found, who owes what by when, two ratings, who did not sign · ${inWords(way)}`, async ({
    person,
  }) => {
    const reader = await person(way)
    await reader.opens(AREA)
    await reader.follows('Read the plan')
    // Another journey may have agreed a plan of its own since: then this one stands among the others.
    if (!(await reader.reads()).includes('The plan before it')) await reader.follows(/Accelerated progress plan/)
    await reader.sees('Accelerated progress plan', 'The plan before it: Written statement of action', 'Who signed it')
    await ageAgrees(reader)
    for (const finding of await part(reader, 'findings').locator('li').all())
      await expect(finding.locator('.ct-meta').first()).toHaveText(new RegExp(`^\\S.*, ${DAY.source}\\.`))
    await figuresAreThoseOfTheLines(reader)
    await reader.unfolds('What the marks mean')
    await reader.sees('Felt by most: 6 in 10 or more say yes.', 'Blue: complete, and the board has accepted the evidence.')
    const refusal = part(reader, 'signed').locator('li').filter({ hasText: 'Did not sign' })
    await expect(refusal).toContainText('Wyrefield Parent Carer Forum')
    await expect(refusal).toContainText('what we wrote about named caseworkers')
    await saysWhyItMoved(reader)
    await reader.opens(`${AREA}/plan`)
    await reader.follows('Written statement of action')
    await reader.sees('old when it was closed', 'After it came Accelerated progress plan')
  })

/** The part of a page under the heading with this id. */
const part = ({ page }: Person, id: string) => page.locator(`section[aria-labelledby="${id}"]`)

/** "It is 7 months old" is so many whole months after the day that stands beside it. */
async function ageAgrees(reader: Person) {
  const [, months, agreed = ''] = /It is (\d+) months? old\. It was agreed on \w+ (\d+ \w+ \d+)/.exec(await reader.reads()) ?? []
  const [then, now] = [new Date(`${agreed} 12:00 UTC`), new Date()]
  const whole = (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth()
  expect(Number(months)).toBe(now.getUTCDate() < then.getUTCDate() ? whole - 1 : whole)
}

/** The sentence at the top counts what stands below: each action under a priority with themes, with owner, steps and both ratings. */
async function figuresAreThoseOfTheLines(reader: Person) {
  const { page } = reader
  const figures = await figuresIn(page.locator('.ct-figures'))
  const lines = await page.locator('.ct-action').allInnerTexts()
  const counted = (words: RegExp) => lines.filter((line) => words.test(line)).length
  expect(figures.map(({ value }) => value)).toEqual([
    lines.length,
    counted(/Blue: complete/),
    counted(/Felt by (most|some) families/),
    counted(/Done, not yet felt\./),
    counted(/^Late$/m),
  ])
  for (const line of lines) {
    expect(line).toMatch(/^(Action \d+\.\d+\. )?\S.+(Due|Done on|Dropped on) \d+ \w+ \d{4}/)
    expect(line).toMatch(/Milestones: 3 months, [\s\S]*The council says[\s\S]*Families say/)
  }
  const priorities = page.locator('section:has(> .ct-actions)')
  expect(await priorities.count()).toBeGreaterThan(2)
  for (const priority of await priorities.all()) await expect(priority).toContainText(/Themes: \S/)
}

/** An action whose date was moved says how far, and on its page the reason stands. */
async function saysWhyItMoved(reader: Person) {
  const moved = reader.page.locator('.ct-action').filter({ hasText: /Moved (once|twice|\d+ times), by \d+ days in all\. First due/ })
  await reader.goes(() => moved.first().locator('h4 a').click())
  await expect(part(reader, 'slips').locator('li').first()).toHaveText(new RegExp(`From ${DAY.source} to ${DAY.source}.*“.+”.*`))
}

for (const way of [OLD_PHONE, COMPUTER])
  test(`a line of the draft plan takes a comment, which arrives with its link · ${inWords(way)}`, async ({ person }) => {
    const reader = await person(way)
    const words = `Which rule, and from which day? ${way.width}`
    await opensDraft(reader)
    const line = reader.page.locator('.ct-action').first()
    const title = await line.locator('h4').innerText()
    await reader.follows(/^Say something about .+, until /, line)
    await reader.sees('You say this about an action of the plan', title)
    await reader.presses('Next')
    await reader.sees('Write a few words', title)
    await reader.writes('What do you want us to know?', words)
    await reader.presses('Next')
    await reader.sees(words, title)
    await reader.presses('Send')
    await reader.sees('We have it')
    await follows(reader, await codeOn(reader))
    await reader.sees(words)
    const ref = await refOn(reader)

    const moderator = await person()
    await signsIn(moderator, MODERATOR, { next: `/desk${AREA}/${ref}` })
    await moderator.sees(title)
    await publishes(moderator, ref)
    await opensDraft(reader)
    await reader.follows(title)
    await expect(part(reader, 'words')).toContainText('Said about the action itself')
    await reader.follows(words, part(reader, 'words'))
    await reader.sees(words, title)
  })

test('a priority of the draft plan takes a comment by keyboard alone', async ({ person }) => {
  const reader = await person(OLD_PHONE)
  await opensDraft(reader)
  await entersBy(reader, /^Say something\s+about the priority /)
  await reader.sees('You say this about a priority of the plan')
  await tabsTo(reader, /^What do you want us to know/)
  await reader.page.keyboard.type('We were not asked.')
  await entersBy(reader, /^Next/)
  await reader.sees('We were not asked.')
  await entersBy(reader, /^Send$/)
  await reader.looks()
  await reader.sees('We have it')
  await codeOn(reader)
})

async function opensDraft(reader: Person) {
  await reader.opens(`${AREA}/plan`)
  await reader.follows(DRAFT, part(reader, 'plans'))
  await reader.sees('Draft, open for comment', 'You can comment until')
}

test('somebody with an account says whether they notice a difference, once for each action', async ({ person }) => {
  const member = await person(OLD_PHONE)
  await member.opens('/wyrefield/plan')
  const address = (await member.page.locator('.ct-action h4 a').first().getAttribute('href')) ?? ''
  await member.opens(address)
  await member.follows('Have you noticed a difference? Tell us')
  await expect(member.page).toHaveURL(/\/sign-in/)
  await signsIn(member, at('member'), { next: `${address}/feel` })
  await member.presses('Send my answer')
  await member.sees('There is a problem', 'Choose yes, partly or not yet')
  await member.chooses(/^Partly$/)
  await member.presses('Send my answer')
  await expect(member.page).toHaveURL(new RegExp(`${address}$`))
  await member.follows('Have you noticed a difference? Tell us')
  await expect(member.page.getByLabel('Partly')).toBeChecked()
  await choosesByKeys(member, /^Partly/, /^Not yet/)
  await keyLeads(member, 'Enter')
  await expect(member.page).toHaveURL(new RegExp(`${address}$`))
})

for (const way of [OLD_PHONE, COMPUTER])
  test(`from any action three clicks at most lead to what is behind it and back · seed ${SEED} · ${inWords(way)}`, async ({ person }) => {
    test.slow()
    const reader = await person(way)
    for (const [number, action] of (await tenActions(reader)).entries()) {
      await test.step(action, async () => {
        for (const [name, pages, without] of BEHIND) {
          await (number === 0 ? reader.opens(action) : reader.page.goto(action))
          await goesAndReturns(reader, { action, name, pages, without, looks: number === 0 })
        }
        await reader.page.locator('main nav a[href="#ratings"]').click()
        await expect(reader.page.locator('.ct-pair')).toBeInViewport()
      })
    }
  })

/** The parts behind an action, where each leads, and what stands there when there is none. */
const BEHIND = [
  ['words', 'feedback/CT-', /Nothing that everybody can read stands behind this action/],
  ['answers', 'answers/AN-', /No answer names this action/],
  ['measures', 'measures/ME-', /Nothing measures this action/],
] as const

/** Published actions of every plan that is or was agreed, ten of them by chance. */
async function tenActions(reader: Person): Promise<string[]> {
  await reader.opens(`${AREA}/plan`)
  const others = part(reader, 'plans').locator('li').filter({ hasNotText: /Draft/ }).locator('a')
  const plans = await others.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const actions: string[] = []
  for (const plan of [`${AREA}/plan`, ...plans]) {
    await reader.page.goto(plan)
    actions.push(...(await reader.page.locator('.ct-action h4 a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))))
  }
  const chance = new Chance(SEED)
  return Array.from({ length: 10 }, () => actions.splice(chance.between(0, actions.length - 1), 1)[0]!)
}

interface Trip {
  action: string
  name: string
  pages: string
  without: RegExp
  looks: boolean
}
/** One click to the part, one to the first thing in it, one back. */
async function goesAndReturns(reader: Person, { action, name, pages, without, looks }: Trip) {
  const { page } = reader
  await page.locator(`main nav a[href="#${name}"]`).click()
  await expect(page.locator(`#${name}`)).toBeInViewport()
  const first = part(reader, name).locator(`a[href^="${AREA}/${pages}"]`).first()
  if ((await first.count()) === 0) return expect(part(reader, name)).toContainText(without)
  const arrives = async (act: () => Promise<unknown>) => (looks ? reader.goes(act) : act())
  await arrives(() => first.click())
  await expect(page).toHaveURL(new RegExp(`${pages}`))
  await arrives(() => page.locator(`main a[href="${action}"]`).first().click())
  await expect(page).toHaveURL(new RegExp(`${action}$`))
}
