import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Moment } from '#app/contract/ids.ts'
import type { LiveStateCard } from '#app/contract/live-meeting.ts'
import { itemUntil, leftInWords, turnUntil } from '#app/meetings/live-timer-words.ts'
import { Projector } from '#app/meetings/projector-page.tsx'
import { takeCode } from '#db/meetings/code-queries.ts'
import { joiningByCode } from '#server/meetings/join-codes.ts'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

onEachDatabase('joining a meeting by its code', (world) => {
  const codeOf = async (area: string, ref: string) => (await world.services.meetings.meeting(world.visitor(), area, ref)).meeting.joinCode!

  test('leads to the meeting, however the code is typed; wrong ones are refused and counted, right ones are not', async () => {
    const { area, ref } = await agendaPlace(world)
    const code = await codeOf(area.slug, ref)
    expect(code).toMatch(/^[1-9]\d{5}$/)
    const spent: string[] = []
    const limits = { spend: async (name: string) => void spent.push(name), used: async () => false, forget: async () => undefined }
    const { meetingOfCode } = joiningByCode({ db: world.db, limits })
    for (const typed of [code, ` ${code.slice(0, 3)} ${code.slice(3)} `, `${code.slice(0, 3)}-${code.slice(3)}`])
      expect(await meetingOfCode(world.visitor(), { code: typed })).toEqual({ area: area.slug, ref })
    expect(spent).toEqual([])
    for (const wrong of ['', 'abc', '12345', '1234567', '099999', undefined])
      await expect(meetingOfCode(world.visitor(), { code: wrong })).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { code: expect.any(String) } },
      })
    expect(spent).toEqual(['wrongMeetingCode'])
  })

  test('is refused after many wrong codes', async () => {
    const { area, ref } = await agendaPlace(world)
    const limits = { spend: () => Promise.reject(new Error('too many')), used: async () => true, forget: async () => undefined }
    const { meetingOfCode } = joiningByCode({ db: world.db, limits })
    await expect(meetingOfCode(world.visitor(), { code: await codeOf(area.slug, ref) })).rejects.toThrow('too many')
  })

  test('leads to no draft and to nothing that is called off; a meeting long ago gives its code up', async () => {
    const place = await agendaPlace(world)
    const { area, officer, ref } = place
    const code = await codeOf(area.slug, ref)
    const { id } = await world.db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    const draft = await world.services.meetings.planMeeting(officer, area.slug, {
      ...{ title: 'A draft', day: '2030-01-15', at: '18:30', minutes: '60' },
    })
    const hidden = await world.db
      .selectFrom('meetingCode')
      .innerJoin('meeting', 'meeting.id', 'meetingCode.meetingId')
      .where('ref', '=', draft)
      .select(['code', 'meeting.id'])
      .executeTakeFirstOrThrow()
    const wrong = { refusal: { kind: 'invalid', fields: { code: expect.any(String) } } }
    await expect(world.services.meetings.meetingOfCode(world.visitor(), { code: hidden.code })).rejects.toMatchObject(wrong)
    await world.services.tools.change(async (tx) => {
      expect(await takeCode(tx, { code: hidden.code, meetingId: id }, '2026-01-01T00:00:00.000Z')).toBe(false)
      await tx.deleteFrom('meetingCode').where('code', '=', code).execute()
      expect(await takeCode(tx, { code: hidden.code, meetingId: id }, '2031-01-01T00:00:00.000Z')).toBe(true)
    })
    await world.services.meetings.cancelMeeting(officer, area.slug, ref, { reason: 'Snow.' })
    await expect(world.services.meetings.meetingOfCode(world.visitor(), { code: hidden.code })).rejects.toMatchObject(wrong)
  })

  test('the screen in the room is the same for everybody, follows the meeting, and shows no draft', async () => {
    const { area, officer, ref } = await agendaPlace(world)
    const { live } = world.services.meetings
    const item = await world.services.meetings.addItem(officer, area.slug, ref, anItem())
    expect(await live.projector(world.visitor(), area.slug, ref)).toMatchObject({ queue: undefined, state: { startedAt: null } })
    await live.startMeeting(officer, area.slug, ref, {})
    await live.openItem(officer, area.slug, ref, { item })
    const guest = world.visitor()
    await live.join(guest, area.slug, ref, {})
    await live.raiseHand(guest, area.slug, ref, {})
    await live.callNext(officer, area.slug, ref, {})
    const seen = await live.projector(officer, area.slug, ref)
    expect(seen).toEqual(await live.projector(world.visitor(), area.slug, ref))
    expect(seen).toMatchObject({ state: { itemRef: item }, queue: { speaking: { who: 'a parent' } }, question: undefined })
    const poll = await live.preparePoll(officer, area.slug, ref, { kind: 'choice', question: 'Which day?', options: 'Monday\nFriday' })
    const drawn = async () =>
      renderToStaticMarkup(Projector({ area: area.slug, baseUrl: '', view: await live.projector(world.visitor(), area.slug, ref) }))
    expect(await drawn()).not.toContain('Which day?')
    await live.openPoll(officer, area.slug, ref, { poll })
    await live.votePoll(guest, area.slug, ref, { poll, choice: '1' })
    expect(await drawn()).toMatch(/A poll is open.*Which day\?.*How many have answered is told when it is ten or more/)
    for (let i = 0; i < 12; i++) {
      const one = world.visitor()
      await live.join(one, area.slug, ref, {})
      await live.votePoll(one, area.slug, ref, { poll, choice: '1' })
    }
    expect(await drawn()).toMatch(/At least 10 have answered/)
    expect(await drawn()).not.toMatch(/1[123] (have )?answered/)
    await live.closePoll(officer, area.slug, ref, { poll })
    expect(await drawn()).toMatch(/What came of the poll.*13 answered. First came: Friday/)
    world.pass({ minutes: 1 })
    await live.openItem(officer, area.slug, ref, { item })
    expect(await drawn()).not.toContain('Which day?')
    const draft = await world.services.meetings.planMeeting(officer, area.slug, {
      ...{ title: 'A draft', day: '2030-01-15', at: '18:30', minutes: '60' },
    })
    await expect(live.projector(officer, area.slug, draft)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })
})

const AT = '2026-03-03T18:40:00.000Z' as Moment
const state: LiveStateCard = {
  ...{
    thing: 'state',
    id: 'state',
    startedAt: AT,
    endedAt: null,
    cancelled: false,
    itemRef: 'AI-1',
    itemSince: AT,
    breakUntil: null,
    reactionsOff: false,
  },
}

test.each([
  [state, 15, '2026-03-03T18:55:00.000Z'],
  [state, 0, undefined],
  [{ ...state, breakUntil: '2026-03-03T18:45:00.000Z' as Moment }, 15, '2026-03-03T18:45:00.000Z'],
  [{ ...state, endedAt: AT }, 15, undefined],
  [{ ...state, cancelled: true }, 15, undefined],
  [{ ...state, itemRef: 'AI-2' }, 15, undefined],
])('an item goes on until its minutes are over, a break until it was meant to end (%#)', (card, minutes, until) => {
  expect(itemUntil(card, [{ ref: 'AI-1', minutes }])).toBe(until)
})

test('a turn goes on for the seconds that were given', () => {
  expect(turnUntil({ id: 'hand_1', who: 'a parent', present: true, seconds: 90, since: AT, reason: '' })).toBe('2026-03-03T18:41:30.000Z')
  expect(turnUntil(null)).toBeUndefined()
})

test.each([
  [12 * 60_000, '12 minutes left'],
  [90_000, '2 minutes left'],
  [60_000, 'about 1 minute left'],
  [25_000, '30 seconds left'],
  [0, 'the time is up'],
  [-59_000, 'the time is up'],
  [-61_000, '1 minute over'],
  [-185_000, '3 minutes over'],
])('%i ms are said as "%s"', (ms, words) => {
  expect(leftInWords(ms)).toBe(words)
})
