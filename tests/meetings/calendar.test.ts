import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { Moment } from '#app/contract/ids.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { calendarOf } from '#server/meetings/calendar-file.ts'
import { UNTOUCHED } from '#server/meetings/planning.ts'
import { onEachDatabase } from '../build/world.ts'

const setting = { area: { slug: 'wyrefield', name: 'Wyrefield, north; and south' }, baseUrl: 'https://thread.example.org' }

const meeting = (patch: Partial<MeetingTable> = {}): MeetingTable => ({
  ...UNTOUCHED,
  id: 'meeting_019b0000000000000000000000000001',
  areaId: 'area_1',
  ref: 'MT-000001',
  seriesId: null,
  occursOn: null,
  title: 'October meeting',
  about: '',
  startsAt: '2026-10-27T18:30:00.000Z' as Moment,
  minutes: 90,
  guests: 1,
  room: 'Town hall',
  roomNotes: '',
  videoUrl: '',
  dialIn: '',
  madeAt: '2026-09-01T09:00:00.000Z' as Moment,
  changedAt: '2026-09-02T09:00:00.000Z' as Moment,
  ...patch,
})

/** Reads a calendar anew with another library, its own time zone rules included. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone({ component: zone, tzid: String(zone.getFirstPropertyValue('tzid')) }))
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return { event, component, starts: event.startDate.toJSDate().toISOString(), ends: event.endDate.toJSDate().toISOString() }
  })
  ICAL.TimezoneService.reset()
  return { calendar, events }
}

test('the local time and the moment are right on both sides of a change of the clocks, and across it', () => {
  const moments = [
    '2026-10-20T17:30:00.000Z',
    '2026-10-27T18:30:00.000Z',
    '2026-10-24T23:30:00.000Z',
    '2027-03-28T00:30:00.000Z',
  ] as Moment[]
  const text = calendarOf(
    moments.map((startsAt, at) => meeting({ id: `meeting_${at}`, startsAt })),
    setting,
  )
  const { events } = read(text)
  expect(events.map(({ starts }) => starts)).toEqual(moments)
  expect(events.map(({ event }) => event.startDate.toString())).toEqual([
    '2026-10-20T18:30:00',
    '2026-10-27T18:30:00',
    '2026-10-25T00:30:00',
    '2027-03-28T00:30:00',
  ])
  expect(events.slice(2).map(({ ends }) => ends)).toEqual(['2026-10-25T01:00:00.000Z', '2027-03-28T02:00:00.000Z'])
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London')
  expect(text).toContain('DTSTART;TZID=Europe/London:20261027T183000')
  expect(text).toContain('DTSTAMP:20260902T090000Z')
})

test('words come out of it as they went in: commas, line ends, back-slashes, long lines, other scripts', () => {
  const about = `One, two; three\\n: "four"\nBEGIN:VEVENT\n${'Ein sehr langer Satz 👩🏽‍🦽 '.repeat(20)}`
  const odd = meeting({
    title: 'Ends\r\nATTENDEE:mailto:x@example.org, now; or\\never',
    about: `${about}\rlast\u0000\u0007`,
    roomNotes: 'مرحبا',
  })
  const text = calendarOf([odd], setting)
  const { events } = read(text)
  expect(events).toHaveLength(1)
  expect(events[0]!.event.summary).toBe('Ends\nATTENDEE:mailto:x@example.org, now; or\\never')
  expect(events[0]!.event.attendees).toEqual([])
  expect(events[0]!.event.description).toContain(`${about}\nlast\n\nHow to get in: مرحبا`)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('an invitation names who asks and who is asked; calling off is the same event, later in its sequence', () => {
  const people = {
    organizer: { name: 'Wyrefield, the chair', email: 'chair@example.org' },
    attendee: { name: 'The forum', email: 'f@example.org' },
  }
  const asked = read(calendarOf([meeting({ sequence: 1 })], { ...setting, ...people, method: 'REQUEST' }))
  const off = read(
    calendarOf([meeting({ sequence: 3 })], { ...setting, ...people, method: 'CANCEL', sentAt: '2026-10-01T00:00:00.000Z' as Moment }),
  )
  expect(asked.calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(asked.events[0]!.event.organizer).toBe('mailto:chair@example.org')
  expect(asked.events[0]!.event.attendees.map((who) => who.getFirstValue())).toEqual(['MAILTO:f@example.org'])
  expect(off.calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect(off.events[0]!.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(off.events[0]!.event.uid).toBe(asked.events[0]!.event.uid)
  expect([asked, off].map(({ events }) => events[0]!.event.sequence)).toEqual([1, 3])
})

onEachDatabase('the calendar of an area', (world) => {
  test('shows what is public; a meeting that moves keeps its name and counts up, and stays in it when it is called off', async () => {
    const { meetings } = world.services
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const form = { title: 'March meeting', day: '2026-03-24', at: '18:30', minutes: '90', videoUrl: 'https://video.example.org/a,b' }
    const ref = await meetings.planMeeting(officer, area.slug, form)
    const feed = async () => read(await meetings.calendar(world.visitor(), area.slug)).events
    expect(await feed()).toEqual([])
    await expect(meetings.calendarOfMeeting(world.visitor(), area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await meetings.publishMeeting(officer, area.slug, ref)
    const [before] = await feed()
    expect(before!.event.location).toBe('https://video.example.org/a,b')
    world.pass({ hours: 1 })
    await meetings.changeMeeting(officer, area.slug, ref, { ...form, day: '2026-03-31' })
    const [moved] = await feed()
    expect(moved!.starts).toBe('2026-03-31T17:30:00.000Z')
    expect(moved!.event.uid).toBe(before!.event.uid)
    expect(moved!.event.sequence).toBeGreaterThan(before!.event.sequence)
    expect(String(moved!.component.getFirstPropertyValue('last-modified'))).toBe('2026-03-03T10:30:00Z')
    await meetings.cancelMeeting(officer, area.slug, ref, { reason: 'The hall is flooded.' })
    const [off] = await feed()
    expect(off!.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(off!.event.description).toContain('The hall is flooded.')
    expect(read(await meetings.calendarOfMeeting(world.visitor(), area.slug, ref)).events[0]!.event.uid).toBe(before!.event.uid)
  })
})
