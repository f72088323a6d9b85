import { OFFICER, signsIn } from './cast.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import type { Person } from './person.ts'

const AREA = '/wyrefield'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const QUESTION = 'When will the buses come on time?'

for (const way of [OLD_PHONE, COMPUTER]) {
  test(`somebody without an account joins a meeting and asks, and everybody sees it once it was read · ${inWords(way)}`, async ({
    person,
  }) => {
    test.setTimeout(300_000)
    const officer = await person(COMPUTER)
    const live = await beginsMeeting(officer, `Questions ${way.width}`)
    const screen = await person(COMPUTER)
    await screen.opens(live)
    await screen.sees('Every question was read.')
    const guest = await person(way)
    await guest.opens(live)
    await guest.presses('Join the meeting')
    await guest.sees('You take part.', 'Fewer than 10 people')
    await guest.writes('Ask a question', QUESTION)
    await guest.presses('Ask it')
    await guest.sees('A person is reading it.', 'Your five words')
    await guest.looks()
    await expect(screen.page.locator('[data-held]')).toContainText('1 question is being read')
    await screen.seesNot(QUESTION)
    await officer.opens(live)
    await officer.sees(QUESTION)
    await officer.looks()
    await officer.presses(/^Show CT-/)
    await expect(screen.page.locator('[data-questions]')).toContainText(QUESTION)
    await guest.opens(live)
    const wants = guest.page.getByRole('button', { name: /^I want this answered too/ })
    if (way.script) await wants.click()
    else await guest.goes(() => wants.click())
    await guest.sees('1 person wants it answered', 'I do not need it answered')
    await expect(screen.page.locator('[data-questions]')).toContainText('1 person wants it answered')
    await officer.opens(live)
    await officer.presses(/^It was answered/)
    await expect(screen.page.locator('[data-questions]')).toContainText('Answered in the meeting.')
    await guest.opens(live)
    await guest.presses(/^Take CT-/)
    await expect(screen.page.locator('[data-questions]')).not.toContainText(QUESTION)
    await guest.looks()
  })
}

/** Plans a meeting to which guests may come, and begins it. Returns the path of its live page. */
async function beginsMeeting(officer: Person, title: string): Promise<string> {
  await signsIn(officer, OFFICER, { next: `/desk${AREA}/meetings` })
  await officer.follows('Plan a meeting')
  await officer.writes('Title', title)
  await officer.writes('On which day?', inDays(3))
  await officer.writes('When does it begin?', '18:30')
  await officer.chooses(/without an account/)
  await officer.presses('Plan it')
  await officer.presses('Show it to everybody')
  const ref = /MT-[0-9A-Z]{6}/.exec(officer.page.url())![0]
  await officer.opens(`/desk${AREA}/meetings/${ref}/agenda`)
  await officer.presses('Begin with the template')
  const live = `${AREA}/meetings/${ref}/live`
  await officer.opens(live)
  await officer.presses('Begin the meeting')
  return live
}
