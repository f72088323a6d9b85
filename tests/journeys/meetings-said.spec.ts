import { MODERATOR, signsIn } from './cast.ts'
import { publishes } from './desk.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import { codeOn, follows, refOn } from './saying.ts'

const AREA = '/wyrefield'
const TITLE = 'SEND stakeholder meeting'

for (const way of [OLD_PHONE, COMPUTER])
  test(`a parent who cannot come says something to an item, follows it, and reads it at the meeting · ${inWords(way)}`, async ({
    person,
  }) => {
    const parent = await person(way)
    await parent.opens(`${AREA}/meetings`)
    const meeting = await parent.page.getByRole('link', { name: TITLE }).first().getAttribute('href')
    await parent.opens(meeting ?? '')
    await parent.sees('Said by those who cannot come', 'You can say something to each item now')
    const words = `The bus leaves before she has had breakfast, ${way.width}.`
    await parent.goes(() => parent.page.getByRole('link', { name: /^Say something to item 6\.1/ }).click())
    await parent.sees('You say this about an item of a meeting', 'You do not have to be there to count')
    await parent.writes('What do you want us to know?', words)
    await parent.presses('Next')
    await parent.presses('Send')
    await follows(parent, await codeOn(parent))
    await parent.sees('You said it to an item of a meeting', TITLE)
    const ref = await refOn(parent)

    const moderator = await person()
    await signsIn(moderator, MODERATOR)
    await publishes(moderator, ref)

    await parent.opens(`${meeting}/said`)
    await parent.sees(words, 'A written answer is due by')
    await parent.opens(`${AREA}/feedback/${ref}`)
    await parent.sees('This was said to a meeting', 'A written answer is due by')
    await parent.follows('How this date was computed')
    await parent.sees('The clock starts with the meeting on', 'There are 10 working days')
    await parent.opens(`${AREA}/exceptions?show=atMeetings`)
    await parent.sees('Ten working days later there is no written answer')
    expect(await parent.page.locator('main li').count()).toBeGreaterThan(0)
  })
