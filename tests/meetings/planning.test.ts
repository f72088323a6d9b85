import { expect, test } from 'vitest'
import type { Moment } from '#app/contract/ids.ts'
import { timelineOf } from '#server/meetings/timeline.ts'
import { onEachDatabase } from '../build/world.ts'

test('what follows from a date keeps its time of day when the clocks change', () => {
  const steps = Object.fromEntries(timelineOf('2026-10-27T18:30:00.000Z' as Moment).map(({ step, dueAt }) => [step, dueAt]))
  expect(steps.agenda_call).toBe('2026-10-13T08:00:00.000Z')
  expect(steps.window_opens).toBe('2026-10-19T23:00:00.000Z')
  expect(steps.plain_summary).toBe('2026-11-01T17:00:00.000Z')
  expect(steps.window_closes).toBe('2026-11-03T23:59:00.000Z')
  expect(steps.answers_due).toBe('2026-11-10T23:59:00.000Z')
})

onEachDatabase('planning a meeting', (world) => {
  const meetings = () => world.services.meetings
  const form = (days: number) => ({
    title: 'December meeting',
    day: new Date(world.now.getTime() + days * 86_400_000).toISOString().slice(0, 10),
    at: '18:30',
    minutes: '90',
    room: 'Town hall, room 2',
    guests: 'yes',
  })

  test('only chair, officers and admins plan; a bad time is refused at its field; nothing is written', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    await expect(meetings().planMeeting(await world.holder(area, 'moderator'), area.slug, form(20))).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    await expect(meetings().planMeeting(officer, area.slug, { ...form(20), at: '25:00' })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { at: expect.any(String) } },
    })
    await expect(meetings().planMeeting(officer, area.slug, form(-1))).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { day: expect.stringContaining('passed') } },
    })
    expect(await world.db.selectFrom('meeting').selectAll().execute()).toEqual([])
  })

  test('a meeting moves with everything that follows from it, until it is called off', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const ref = await meetings().planMeeting(officer, area.slug, form(20))
    await meetings().publishMeeting(officer, area.slug, ref)
    await expect(meetings().publishMeeting(officer, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await meetings().changeMeeting(officer, area.slug, ref, form(27))
    const meeting = await world.db.selectFrom('meeting').where('ref', '=', ref).selectAll().executeTakeFirstOrThrow()
    const steps = await world.db.selectFrom('meetingStep').where('meetingId', '=', meeting.id).selectAll().execute()
    expect(steps.map(({ step, dueAt }) => ({ step, dueAt }))).toEqual(expect.arrayContaining(timelineOf(meeting.startsAt)))
    expect(meeting.sequence).toBe(2)
    await meetings().cancelMeeting(officer, area.slug, ref, { reason: 'The hall is flooded.' })
    await expect(meetings().changeMeeting(officer, area.slug, ref, form(28))).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })
})
