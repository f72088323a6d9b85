import { DEPUTY, LEAD, MODERATOR, signsIn } from './cast.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import { codeOn, follows, refOn, says } from './saying.ts'

for (const way of [OLD_PHONE, COMPUTER])
  test(`somebody in danger gets help first, in private, and the safeguarding lead has it · ${inWords(way)}`, async ({ person }) => {
    const parent = await person(way)
    await parent.opens('/wyrefield/say')
    await parent.writes('What do you want us to know?', 'I want to end my life tonight. Quillfeather.')
    await parent.presses('Next')
    await parent.sees('Please talk to somebody now', '999', '116 123', 'Only the safeguarding lead, or the deputy')
    await helpStandsBeforeTheForm(parent.page)
    await parent.presses('Send')
    await parent.sees('Please talk to somebody now', 'We have kept this private', 'The safeguarding lead is told now')
    const code = await codeOn(parent)
    await follows(parent, code)
    await parent.sees('The safeguarding lead has it', 'If somebody is in danger now, please do not wait for us')
    const ref = await refOn(parent)

    const moderator = await person()
    await signsIn(moderator, MODERATOR, { next: '/desk/wyrefield' })
    await moderator.seesNot(ref, 'Quillfeather')
    await moderator.opens('/desk/wyrefield/safeguarding', { status: 403 })
    await moderator.opens(`/desk/wyrefield/${ref}`, { status: 404 })
    const reader = await person(way)
    await reader.opens(`/wyrefield/feedback/${ref}`, { status: 404 })
    await reader.opens('/wyrefield/feedback?search=Quillfeather')
    await reader.sees('Nobody used these words')
    const open = await reader.page.request.get('/api/v1/wyrefield/contributions.csv')
    expect(await open.text()).not.toMatch(new RegExp(`Quillfeather|${ref}`))

    const deputy = await person()
    await signsIn(deputy, DEPUTY, { next: '/desk/wyrefield/safeguarding' })
    await deputy.sees('It comes to you if nobody takes it by')
    await deputy.seesNot('Quillfeather')

    const lead = await person(way)
    await signsIn(lead, LEAD, { next: '/desk' })
    await lead.sees(/may be in danger/)
    await lead.follows('Read it now')
    await lead.sees('Nobody has it yet')
    await lead.follows(/./, lead.page.getByRole('listitem').filter({ hasText: 'Nobody has it yet' }).first())
    await lead.sees('Quillfeather', 'That you opened these words is recorded')
    await lead.presses('I have it')
    await lead.sees('Somebody has it')
    await lead.writes('Note what you did', 'Rang the family.')
    await lead.presses('Note it')
    await lead.sees('Rang the family.')
    await lead.chooses('It was dealt with')
    await lead.presses('Close it')
    await lead.sees('Closed')
  })

/** The first thing to tap on the page is somebody to call. */
async function helpStandsBeforeTheForm(page: import('@playwright/test').Page) {
  const first = page.getByRole('main').locator('a[href^="tel:"], button, input:not([type=hidden])').first()
  await expect(first).toHaveAttribute('href', /^tel:/)
}

test('anger and a child who cannot go to school are no alert: the right doors are offered', async ({ person }) => {
  const parent = await person(OLD_PHONE)
  await says(parent, 'I am so angry with the council. He can’t go to school and nobody answers my complaint.')
  await parent.sees('We have it', 'Help with your own child')
  await parent.seesNot('Please talk to somebody now')
  await parent.follows('I need help with my own child')
  await parent.sees('I need help with my own child')
})

test('three questions lead to somebody who helps, and nothing is kept', async ({ person }) => {
  const parent = await person(OLD_PHONE)
  await parent.opens('/wyrefield/help')
  await parent.chooses('My child, or a child I care for')
  await parent.presses('Show who can help')
  await parent.sees('Choose what it is about', 'Choose how soon')
  await parent.chooses('No school, or not going to school')
  await parent.chooses('Now, today or tonight')
  await parent.presses('Show who can help')
  await parent.sees('Turn to them, the first one first')
  expect(new URL(parent.page.url()).search).toBe('')
  expect(await parent.page.context().cookies()).toEqual([])
  await parent.opens('/help')
})
