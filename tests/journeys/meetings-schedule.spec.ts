import ICAL from 'ical.js'
import { OFFICER, signsIn } from './cast.ts'
import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'
import type { Person } from './person.ts'

const AREA = '/wyrefield'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

for (const way of [OLD_PHONE, COMPUTER]) {
  test(`an officer makes a series and its meetings, moves one and calls one off; anybody reads it and takes it along · ${inWords(way)}`, async ({
    person,
  }) => {
    const title = `Stakeholder meeting ${way.width}`
    const officer = await person(way)
    await signsIn(officer, OFFICER, { next: `/desk${AREA}/meetings` })
    await makesSeries(officer, title)
    await officer.writes('For how many months?', '3')
    await officer.chooses('Show them to everybody at once')
    await officer.presses('Make them')
    await officer.sees(/\d+ meetings were made/)
    await officer.presses('Make them')
    await officer.sees(/nothing to make|meeting(s were| was) made/)

    await officer.opens(`/desk${AREA}/meetings`)
    await officer.follows(title)
    const first = officer.page.url().split('/').at(-1)!
    await officer.follows('Change it, or move it')
    await officer.writes('When does it begin?', '19:15')
    await officer.presses('Keep it')
    await officer.sees('The meeting was changed', '7:15 pm')

    const reader = await person(way)
    await reader.opens(AREA)
    await reader.opens(`${AREA}/meetings`)
    await reader.follows(title)
    await reader.sees('7:15 pm', 'Town hall, room 2', 'written answer', 'You do not have to attend to count.')
    expect(await startsOf(reader, `${AREA}/meetings/${first}.ics`)).toEqual(['19:15'])

    await officer.follows('Call it off')
    await officer.presses('Call it off')
    await expect(officer.page.getByRole('alert')).toContainText('Write why')
    await officer.writes('Why is it called off?', 'The hall is flooded.')
    await officer.presses('Call it off')
    await officer.sees('The meeting is called off')
    await reader.opens(`${AREA}/meetings/${first}`)
    await reader.sees('This meeting is called off', 'The hall is flooded.')
    expect(await (await reader.page.request.get(`${AREA}/meetings.ics`)).text()).toContain('STATUS:CANCELLED')
  })

  test(`one meeting is planned as a draft, shown, and its mistakes are named · ${inWords(way)}`, async ({ person }) => {
    const officer = await person(way)
    await signsIn(officer, OFFICER, { next: `/desk${AREA}/meetings` })
    await officer.follows('Plan a meeting')
    await officer.writes('Title', 'An extra meeting')
    await officer.writes('Address of the video call', 'http://example.org')
    await officer.presses('Plan it')
    await expect(officer.page.getByRole('alert')).toContainText('begins with https://')
    await officer.writes('Address of the video call', 'https://video.example.org/room')
    await officer.writes('On which day?', inDays(3))
    await officer.writes('When does it begin?', '10:00')
    await officer.presses('Plan it')
    await officer.sees('An extra meeting', 'Draft, not public')
    const ref = /MT-[0-9A-Z]{6}/.exec(officer.page.url())![0]
    const stranger = await person(way)
    await stranger.opens(`${AREA}/meetings/${ref}`, { status: 404 })
    await officer.presses('Show it to everybody')
    await stranger.opens(AREA)
    await stranger.opens(`${AREA}/meetings/${ref}`)
    await stranger.sees('https://video.example.org/room')
    await stranger.opens(`/desk${AREA}/meetings`)
    await expect(stranger.page).toHaveURL(/\/sign-in\?next=/)
  })
}

async function makesSeries(officer: Person, title: string) {
  await officer.follows('Make a series')
  await officer.writes('Title', title)
  await officer.picks('By the month: which one?', 'The second one')
  await officer.picks('On which day of the week?', 'Tuesday')
  await officer.writes('From which day on?', inDays(0))
  await officer.writes('When does the first one begin?', '10:00')
  await officer.writes('Which room, at which address?', 'Town hall, room 2')
  await officer.presses('Make the series')
  await expect(officer.page.getByRole('alert')).toContainText('At least one time must be 17:30 or later')
  await officer.writes('And the next one?', '18:30')
  await officer.presses('Make the series')
  await officer.sees('The series is made', 'Every month on the second Tuesday, in turn at 10:00 am and 6:30 pm')
}

/** The local times at which the meetings of a calendar file begin. */
async function startsOf(reader: Person, path: string): Promise<string[]> {
  const answer = await reader.page.request.get(path)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('dtstart')).slice(11, 16))
}
