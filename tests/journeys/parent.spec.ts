import { readingAge } from '#app/contract/reading-age.ts'
import { MODERATOR, signsIn } from './cast.ts'
import { publishes } from './desk.ts'
import { EVERY_WAY, expect, inWords, OLD_PHONE, test } from './journey.ts'
import type { Person } from './person.ts'
import { codeOn, follows, refOn, says } from './saying.ts'
import { weighs } from './weigh.ts'

const MAX_BYTES = 60_000
const MAX_AGE = 10

for (const way of EVERY_WAY)
  test(`a parent at 23:40 says five words and sees what becomes of them · ${inWords(way)}`, async ({ person }) => {
    const parent = await person(way)
    await parent.opens('/wyrefield/say')
    await isPlain(parent)
    await parent.writes('What do you want us to know?', 'No one phones us back')
    await parent.presses('Next')
    await parent.sees('No one phones us back', 'Who will see what', 'Staff cannot look it up')
    await isPlain(parent)
    await parent.presses('Send')
    await parent.sees('We have it', 'A person reads it by', 'What happens next')
    await isPlain(parent)
    const code = await codeOn(parent)

    await follows(parent, ` ${code.toUpperCase().split(' ').join('  ')}`)
    expect(parent.page.url()).not.toContain(code.split(' ')[0])
    await parent.sees('No one phones us back', 'You said', 'A person reads it')
    await isPlain(parent)
    const ref = await refOn(parent)

    const moderator = await person()
    await signsIn(moderator, MODERATOR)
    const themes = await publishes(moderator, ref)

    await parent.opens('/trace')
    await parent.sees('A person read it', 'It was put in a box', ...themes, 'It was shown to other families', 'You get an answer')
    await parent.presses('It is still happening')
    await parent.sees('You told us today that it is still happening')
    await addsAndTakesBack(parent, ref)
  })

async function addsAndTakesBack(parent: Person, ref: string) {
  await parent.unfolds('Add something to it')
  await parent.writes('What do you want to add?', 'Now they do phone, but too late.')
  await parent.presses('Send')
  await parent.sees('What you added', 'Now they do phone, but too late.')
  const first = parent.page.locator('section').filter({ has: parent.page.getByText(`Its public number is ${ref}`) })
  await first.locator('summary').filter({ hasText: 'Take it back' }).click()
  await parent.presses('Yes, take it back', first)
  await parent.sees('You took it back', 'Now they do phone, but too late.')
  await parent.seesNot('No one phones us back')
  await parent.page.goto(`/wyrefield/feedback/${ref}`)
  await parent.seesNot('No one phones us back')
}

/** What has to be read to get on is in words that a child of ten reads. */
async function isPlain(person: Person) {
  const { age, words } = readingAge(await person.reads())
  expect.soft(age, `reading age of ${words} words on ${person.page.url()}`).toBeLessThanOrEqual(MAX_AGE)
}

test('the first page weighs at most 60 KB with all that it loads', async ({ person }) => {
  for (const path of ['/wyrefield/say', '/wyrefield', '/', '/trace', '/wyrefield/feedback', '/wyrefield/impact'])
    expect.soft(await weighs(await person(OLD_PHONE), path), path).toBeLessThanOrEqual(MAX_BYTES)
  const scripted = await person()
  expect.soft(await weighs(scripted, '/wyrefield/say'), 'with JavaScript').toBeLessThanOrEqual(MAX_BYTES)
})

test('nothing typed is lost when something needs another look', async ({ person }) => {
  const parent = await person(OLD_PHONE)
  await parent.opens('/wyrefield/say')
  await parent.presses('Next')
  await parent.sees('Write a few words')
  await parent.writes('What do you want us to know?', 'The taxi did not come')
  await parent.presses('Next')
  await parent.unfolds('Add more, only if you want to')
  await parent.writes('Tell me by e-mail when there is news', 'not an address')
  await parent.presses('Send')
  await parent.sees('The taxi did not come', 'Write an e-mail address')
  await expect(parent.page.getByLabel('Tell me by e-mail when there is news')).toHaveValue('not an address')
  await parent.presses('Change my words')
  await expect(parent.page.getByLabel('What do you want us to know?')).toHaveValue('The taxi did not come')
})

test('wrong codes: told what to look at, slower after ten, never locked', async ({ person }) => {
  const parent = await person(OLD_PHONE)
  const { code } = await says(parent, 'The bus was late again')
  const [first = '', second = '', ...rest] = code.split(' ')
  await follows(parent, `${second} zzzzz ${rest.join(' ')}`)
  await parent.sees('One word is not in our list: “zzzzz”')
  for (let tries = 2; tries <= 10; tries++) await follows(parent, `${first} ${second}`)
  await parent.sees('A code has five words. There are 2 here.')
  await follows(parent, code)
  await parent.sees('The bus was late again')
  await parent.presses('Close my page')
  await follows(parent, `${first} ${second}`)
  await parent.sees('There were many wrong codes from here, so we take the next ones slowly')
  await expect(parent.page.getByLabel('Your five words')).toHaveValue(`${first} ${second}`)
})
