import { expect, test } from 'vitest'
import { onEachDatabase } from '../build/world.ts'

const SERIES = {
  title: 'Monthly stakeholder meeting',
  often: 'monthly',
  every: '1',
  weekday: 'TU',
  which: '2',
  startsOn: '2026-03-10',
  firstAt: '10:00',
  secondAt: '18:30',
  minutes: '90',
  room: 'Town hall, room 2',
  guests: 'yes',
}

onEachDatabase('a series of meetings', (world) => {
  const meetings = () => world.services.meetings
  const rows = () => world.db.selectFrom('meeting').orderBy('startsAt').selectAll().execute()

  test('only chair, officers and admins make one; without an evening it is refused at its field; nothing is written', async () => {
    const area = await world.area()
    const chair = await world.holder(area, 'chair')
    await expect(meetings().makeSeries(await world.holder(area, 'representative'), area.slug, SERIES)).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    for (const [field, value] of Object.entries({ secondAt: '17:29', which: '', startsOn: '2026-03-02', every: '0', weekday: 'XX' })) {
      await expect(meetings().makeSeries(chair, area.slug, { ...SERIES, [field]: value })).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { [field === 'secondAt' ? 'firstAt' : field]: expect.any(String) } },
      })
    }
    expect(await world.db.selectFrom('meetingSeries').selectAll().execute()).toEqual([])
  })

  test('makes its meetings once, with turns through the change of the clocks, and never a second time for a day that moved or is off', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const ref = await meetings().makeSeries(officer, area.slug, SERIES)
    expect(await meetings().planNext(officer, area.slug, ref, { months: '3', publish: 'yes' })).toBe(3)
    const [march, april, may] = await rows()
    expect([march, april, may].map((row) => row!.startsAt)).toEqual([
      '2026-03-10T10:00:00.000Z',
      '2026-04-14T17:30:00.000Z',
      '2026-05-12T09:00:00.000Z',
    ])
    expect(march).toMatchObject({ room: 'Town hall, room 2', minutes: 90, guests: 1, publishedAt: expect.any(String) })
    await meetings().changeMeeting(officer, area.slug, april!.ref, { ...SERIES, day: '2026-04-21', at: '18:30' })
    await meetings().cancelMeeting(officer, area.slug, may!.ref, { reason: 'The hall is flooded.' })
    const again = await Promise.all([1, 2].map(() => meetings().planNext(officer, area.slug, ref, { months: '4' })))
    expect(again.reduce((sum, made) => sum + made, 0)).toBe(1)
    expect((await rows()).map(({ occursOn }) => occursOn)).toEqual(['2026-03-10', '2026-04-14', '2026-05-12', '2026-06-09'])
    expect(await world.db.selectFrom('meetingStep').selectAll().execute()).toHaveLength(4 * 8)
    const names = (await world.announced()).filter(({ areaId }) => areaId === area.id).map(({ name }) => name)
    expect(names.filter((name) => name === 'meetings.planned')).toHaveLength(4)
    expect(names.filter((name) => name === 'meetings.published')).toHaveLength(3)
  })

  test('a changed rule leaves what is planned; an ended series makes no more; a bank holiday is named and not moved', async () => {
    const area = await world.area()
    const chair = await world.holder(area, 'chair')
    const ref = await meetings().makeSeries(chair, area.slug, { ...SERIES, often: 'weekly', every: '1', weekday: 'FR' })
    await meetings().planNext(chair, area.slug, ref, { months: '1' })
    const { coming } = await meetings().seriesAtDesk(chair, area.slug, ref)
    expect(coming.find(({ day }) => day === '2026-04-03')).toEqual({
      day: '2026-04-03',
      time: '18:30',
      holiday: 'Good Friday',
      planned: true,
    })
    const before = await world.db.selectFrom('meeting').where('areaId', '=', area.id).select(['startsAt']).execute()
    await meetings().changeSeries(chair, area.slug, ref, SERIES)
    expect(await world.db.selectFrom('meeting').where('areaId', '=', area.id).select(['startsAt']).execute()).toEqual(before)
    await meetings().endSeries(chair, area.slug, ref)
    await expect(meetings().planNext(chair, area.slug, ref, { months: '6' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(meetings().seriesAtDesk(await world.holder(area, 'moderator'), area.slug, ref)).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
  })

  test('the lists: a draft only for those who plan, what is over goes down, the next one is not one that is called off', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const ref = await meetings().makeSeries(officer, area.slug, SERIES)
    await meetings().planNext(officer, area.slug, ref, { months: '3' })
    const visitor = world.visitor()
    expect((await meetings().meetings(visitor, area.slug)).next).toEqual([])
    const drafts = (await meetings().meetings(officer, area.slug)).next
    expect(drafts.map(({ state }) => state)).toEqual(['draft', 'draft', 'draft'])
    await expect(meetings().meeting(visitor, area.slug, drafts[0]!.ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    for (const draft of drafts) await meetings().publishMeeting(officer, area.slug, draft.ref)
    await meetings().cancelMeeting(officer, area.slug, drafts[0]!.ref, { reason: 'No room.' })
    expect((await meetings().nextMeeting(area.slug))?.ref).toBe(drafts[1]!.ref)
    expect(await meetings().meeting(visitor, area.slug, drafts[0]!.ref)).toMatchObject({
      meeting: { state: 'cancelled', cancelReason: 'No room.' },
      series: { ref },
    })
    world.pass({ days: 60 })
    const later = await meetings().meetings(visitor, area.slug)
    expect(later.next.map((line) => line.ref)).toEqual([drafts[2]!.ref])
    expect(later.past.map((line) => line.ref)).toEqual([drafts[1]!.ref, drafts[0]!.ref])
    world.pass({ days: -60 })
  })
})

onEachDatabase('the timeline by the clock', (world) => {
  test('each step passes once, at public meetings that are not called off, and the record says so', async () => {
    const { meetings } = world.services
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const ref = await meetings.makeSeries(officer, area.slug, { ...SERIES, startsOn: '2026-03-31', often: 'weekly' })
    await meetings.planNext(officer, area.slug, ref, { months: '2' })
    const [shown, off, draft] = (await meetings.meetings(officer, area.slug)).next
    await meetings.publishMeeting(officer, area.slug, shown!.ref)
    await meetings.publishMeeting(officer, area.slug, off!.ref)
    await meetings.cancelMeeting(officer, area.slug, off!.ref, { reason: 'No room.' })
    expect(draft!.state).toBe('draft')
    expect(await meetings.passSteps()).toBe(0)
    world.now = new Date('2026-03-30T22:59:00.000Z')
    const passed = await Promise.all([meetings.passSteps(), meetings.passSteps()])
    expect(passed.reduce((sum, steps) => sum + steps, 0)).toBe(4)
    expect(await meetings.passSteps()).toBe(0)
    const rows = (await world.announced()).filter(({ name }) => name === 'meetings.step_passed')
    expect(rows.map(({ facts }) => JSON.parse(String(facts)).step)).toEqual(['agenda_call', 'papers', 'window_opens', 'pre_meet'])
    const { steps } = await meetings.meeting(world.visitor(), area.slug, shown!.ref)
    expect(steps.filter((step) => step.passed).map(({ step }) => step)).toEqual(['agenda_call', 'papers', 'window_opens', 'pre_meet'])
  })
})
