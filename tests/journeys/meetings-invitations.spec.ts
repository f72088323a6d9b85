import { at, OFFICER, signsIn } from './cast.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import type { Person } from './person.ts'

const AREA = '/wyrefield'
const REPRESENTATIVE = at('representative')
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

for (const way of [OLD_PHONE, COMPUTER]) {
  test(`groups are invited by mail and answer with one press; anybody sees what they answered and what is in place · ${inWords(way)}`, async ({
    person,
  }) => {
    const title = `Meeting with groups ${way.width}`
    const officer = await person(way)
    await signsIn(officer, OFFICER, { next: `/desk${AREA}/meetings?new=meeting` })
    await officer.writes('Title', title)
    await officer.writes('On which day?', inDays(9))
    await officer.writes('When does it begin?', '18:30')
    await officer.presses('Plan it')
    const ref = /MT-[0-9A-Z]{6}/.exec(officer.page.url())![0]
    await officer.follows('Invitations')
    await officer.sees('This meeting is a draft', 'Nobody is invited yet')
    await officer.follows('All about this meeting')
    await officer.presses('Show it to everybody')
    await officer.follows('Invitations')
    await officer.follows('Invite groups')
    await officer.presses('Invite them')
    await officer.sees(/\d+ groups are invited/, 'Has not answered yet')

    const speaker = await person(way)
    await opensMail(speaker, title)
    await expect(speaker.page).toHaveURL(/\/invited\/coming$/)
    await speaker.sees(title, 'You can change it until the meeting begins')
    expect(await speaker.page.getByLabel('We are coming').isChecked()).toBe(true)
    await speaker.unfolds('Add a few words')
    await speaker.chooses('An interpreter')
    await speaker.chooses('Something else')
    await speaker.presses('Send this answer')
    await expect(speaker.page.getByRole('alert')).toContainText('Write what it is')
    await speaker.writes('What exactly?', 'Somali, and a chair with arms')
    await speaker.presses('Send this answer')
    await speaker.sees('Your answer is kept', 'Your answer now: We are coming', 'What your group asked for')

    const reader = await person(way)
    await reader.opens(`${AREA}/meetings/${ref}`)
    await reader.sees('1 is coming', 'Is coming', 'Has not answered yet', 'An interpreter')
    await reader.seesNot('Somali')
    await reader.follows('What the groups answered over the year')
    await reader.sees('Said they come')

    await officer.opens(`/desk${AREA}/meetings/${ref}/invitations`)
    await officer.sees('Somali, and a chair with arms')
    await officer.follows(/End it ?: An interpreter/)
    await officer.presses('End it')
    await expect(officer.page.getByRole('alert')).toContainText('Write why')
    await officer.writes('Why is it not needed any more?', 'She speaks English now.')
    await officer.presses('End it')
    await officer.sees('It is not in place any more')
    await reader.opens(`${AREA}/meetings/${ref}`)
    await reader.seesNot('An interpreter')
  })

  test(`what else was heard is noted, and what will be decided stands by its day until it is taken off · ${inWords(way)}`, async ({
    person,
  }) => {
    const officer = await person(way)
    await signsIn(officer, OFFICER, { next: `/desk${AREA}/engagement` })
    await officer.follows('Note something')
    await officer.presses('Note it')
    await expect(officer.page.getByRole('alert')).toContainText('Choose what it was')
    await officer.writes('Title', `Coffee morning ${way.width}`)
    await officer.writes('On which day was it?', inDays(-2))
    await officer.picks('What was it?', 'Open door or coffee morning')
    await officer.writes('How many people came?', '7')
    await officer.writes('What did they say?', 'Nobody rings back.')
    await officer.presses('Note it')
    await officer.sees('It is noted')

    await officer.opens(`/desk${AREA}/forward-plan`)
    await officer.follows('Add a decision')
    await officer.writes('What will be decided?', `Short breaks ${way.width}`)
    await officer.writes('Who decides?', 'The cabinet')
    await officer.writes('By which day?', inDays(30))
    await officer.presses('Put it on the list')
    const reader = await person(way)
    await reader.opens(`${AREA}/meetings`)
    await reader.follows('Where else families were heard')
    await reader.sees(`Coffee morning ${way.width}`, 'fewer than 10')
    await reader.follows('All meetings', reader.page.locator('body'))
    await reader.follows('What will be decided when')
    await reader.sees(`Short breaks ${way.width}`, 'The cabinet')

    await officer.follows(new RegExp(`Take it off the list ?: Short breaks ${way.width}`))
    await officer.writes('Why?', 'The money is gone.')
    await officer.presses('Take it off')
    await reader.opens(`${AREA}/forward-plan`)
    await reader.sees('Taken off the list', 'The money is gone.')
  })
}

/** Opens the first link of the mail about a meeting, as soon as the mail is there. */
async function opensMail(person: Person, title: string) {
  const { page } = person
  const letter = page
    .getByRole('listitem')
    .filter({ hasText: `To ${REPRESENTATIVE}` })
    .filter({ hasText: title })
  await expect(async () => {
    await page.goto('/dev/mail')
    await expect(letter.first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
  const href = await letter.first().getByRole('link').first().getAttribute('href')
  await person.goes(() => page.goto(href ?? ''))
}
