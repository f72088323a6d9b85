import { OFFICER, signsIn } from './cast.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test, type Way } from './journey.ts'
import type { Person } from './person.ts'

const AREA = '/wyrefield'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const WORDS = 'The council says that it rings back within two days.'

for (const way of [OLD_PHONE, COMPUTER]) {
  test(`a meeting is run, typed and followed by people who are not there · ${inWords(way)}`, async ({ person }) => {
    test.setTimeout(300_000)
    const chair = await person(way)
    const ref = await plansMeeting(chair, `Live meeting ${way.width}`)
    const live = `${AREA}/meetings/${ref}/live`
    const phone = await person(OLD_PHONE)
    const screen = await person(COMPUTER)
    for (const follower of [phone, screen]) {
      await follower.opens(live)
      await follower.sees('The meeting has not begun yet.', 'Nothing was typed so far.')
      await follower.seesNot('Begin the meeting')
    }
    await chair.opens(live)
    await chair.looks()
    await chair.presses('Begin the meeting')
    await chair.sees('The first item comes next.')
    await does(chair, way, 'Come to it now')
    await chair.sees('Now: 1 Welcome')
    await chair.presses('Show it to everybody')
    await expect(chair.page.getByText('Write the line').first()).toBeVisible()
    await chair.writes('Type for everybody', WORDS)
    await does(chair, way, 'Show it to everybody')
    await chair.sees(WORDS)

    await screen.sees('Now: 1 Welcome', WORDS)
    await expect(screen.page.locator('#line')).toContainText('Live. You are up to date.')
    await expect(screen.page.locator('[data-item][aria-current="step"]')).toHaveCount(1)
    await screen.looks()
    await phone.follows('Load it again')
    await phone.sees('Now: 1 Welcome', WORDS)
    await phone.looks()

    await chair.opens(live)
    await chair.presses('Nobody shall see it any more')
    for (const follower of [chair, screen]) await expect(follower.page.locator('[data-notes]')).not.toContainText(WORDS)
    await phone.opens(live)
    await phone.seesNot(WORDS)
    await chair.opens(live)
    await chair.presses('End the meeting')
    await screen.sees('The meeting ended at')
    await phone.opens(live)
    await phone.sees('The meeting ended at')
  })
}

/** Presses a button after which the page stays where there is a script, and is drawn anew where there is none. */
const does = (chair: Person, { script }: Way, button: string) =>
  script ? chair.page.getByRole('button', { name: button }).click() : chair.presses(button)

/** Plans a meeting with the standard agenda that everybody can see. Returns its reference. */
async function plansMeeting(officer: Person, title: string): Promise<string> {
  await signsIn(officer, OFFICER, { next: `/desk${AREA}/meetings` })
  await officer.follows('Plan a meeting')
  await officer.writes('Title', title)
  await officer.writes('On which day?', inDays(3))
  await officer.writes('When does it begin?', '18:30')
  await officer.presses('Plan it')
  await officer.presses('Show it to everybody')
  const ref = /MT-[0-9A-Z]{6}/.exec(officer.page.url())![0]
  await officer.opens(`/desk${AREA}/meetings/${ref}/agenda`)
  await officer.presses('Begin with the template')
  return ref
}
