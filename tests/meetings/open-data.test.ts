import { text } from 'node:stream/consumers'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { MeetingRow } from '#server/open-data/meeting-rows.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('meetings as open data', (world) => {
  test('are what everybody reads, as their description says, the same in both files; a draft is in none', async () => {
    const { meetings, openData } = world.services
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const form = { title: '=SUM(A1)', day: '2026-04-14', at: '18:30', minutes: '90', room: 'Town hall, room 2', guests: 'yes' }
    const shown = await meetings.planMeeting(officer, area.slug, form)
    const off = await meetings.planMeeting(officer, area.slug, { ...form, room: '', videoUrl: 'https://video.example.org' })
    await meetings.planMeeting(officer, area.slug, { ...form, title: 'A draft' })
    for (const ref of [shown, off]) await meetings.publishMeeting(officer, area.slug, ref)
    await meetings.cancelMeeting(officer, area.slug, off, { reason: 'No room.' })
    const whole = (await openData.list(area.slug, 'meetings', '')) as { meetings: MeetingRow[] }
    const check = new Ajv2020({ strict: false, allErrors: true }).compile(openData.describe().components.schemas.meetings as object)
    check(JSON.parse(JSON.stringify(whole)))
    expect(check.errors ?? []).toEqual([])
    expect(whole.meetings.map(({ ref }) => ref)).toEqual([shown, off].sort())
    expect(whole.meetings.find(({ ref }) => ref === shown)).toMatchObject({
      state: 'planned',
      startsAt: '2026-04-14T17:30:00.000Z',
      room: 'Town hall, room 2',
      guests: true,
      steps: expect.arrayContaining(['meeting 2026-04-14T17:30:00.000Z', 'answers_due 2026-04-28T22:59:00.000Z']),
    })
    expect(whole.meetings.find(({ ref }) => ref === off)).toMatchObject({ state: 'cancelled', cancelReason: 'No room.', video: true })
    const rows: Record<string, string>[] = parse(await text(await openData.csv(world.visitor(), area.slug, 'meetings')), {
      columns: true,
      bom: true,
    })
    expect(rows.map(({ ref, state, title }) => [ref, state, title])).toEqual(
      whole.meetings.map((row) => [row.ref, row.state, `'${row.title}`]),
    )
    const dictionary = openData.dictionary().find(({ name }) => name === 'meetings')!
    expect(dictionary.columns.every(({ meaning }) => meaning)).toBe(true)
  })
})
