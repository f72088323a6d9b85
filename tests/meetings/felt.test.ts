import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HowItWasPage } from '#app/meetings/how-it-was-page.tsx'
import { feltFigures } from '#server/meetings/felt.ts'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

const ANSWERS = { said: 'yes', listened: 'partly', next: 'no', level: 'consult' } as const

onEachDatabase('the four questions after a meeting', (world) => {
  const over = async () => {
    const place = await agendaPlace(world)
    const { meetings } = world.services
    await meetings.addItem(place.officer, place.area.slug, place.ref, anItem({ level: 'co_produce' }))
    await meetings.live.startMeeting(place.officer, place.area.slug, place.ref, {})
    return place
  }
  const end = ({ officer, area, ref }: Awaited<ReturnType<typeof over>>) =>
    world.services.meetings.live.endMeeting(officer, area.slug, ref, {})

  test('are asked when it is over and until the seal, and every one of them is needed', async () => {
    const place = await over()
    const { area, officer, ref } = place
    const feel = (answers: object = ANSWERS) => world.services.meetings.feelMeeting(world.visitor(), area.slug, ref, answers)
    await expect(feel()).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await end(place)
    await expect(feel({ said: 'maybe' })).rejects.toMatchObject({
      refusal: {
        kind: 'invalid',
        fields: { said: expect.any(String), listened: expect.any(String), next: expect.any(String), level: expect.any(String) },
      },
    })
    await expect(
      world.services.meetings.feelMeeting({ ...world.visitor(), device: undefined }, area.slug, ref, ANSWERS),
    ).rejects.toMatchObject({
      refusal: { kind: 'conflict' },
    })
    await feel()
    await world.services.meetings.live.sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    await expect(feel()).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(world.services.meetings.feelMeeting(world.visitor(), area.slug, 'MT-000000', ANSWERS)).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
  })

  const seal = ({ officer, area, ref }: Awaited<ReturnType<typeof over>>) =>
    world.services.meetings.live.sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
  const feels = async ({ area, ref }: { area: { slug: string }; ref: string }, count: number, more: object = {}) => {
    for (let each = 0; each < count; each++)
      await world.services.meetings.feelMeeting(world.visitor(), area.slug, ref, { ...ANSWERS, ...more })
  }

  test('tell nothing of what was answered while answers come, and all of it once at the seal', async () => {
    const place = await over()
    const { area, ref } = place
    await end(place)
    const how = () => world.services.meetings.howItWas(area.slug, ref)
    const page = async () =>
      renderToStaticMarkup(createElement(HowItWasPage, { area: area.slug, view: await how(), thanks: false, answer: undefined }))
    await feels(place, 10)
    const ten = await how()
    expect(ten).toMatchObject({ answers: 'at least 10', sealedAt: null, figures: undefined })
    await feels(place, 1, { said: 'no', level: 'inform' })
    expect(await how()).toEqual(ten)
    expect(await page()).toContain('So far at least 10 answered. How it felt is shown here when the meeting is closed for good')
    await seal(place)
    expect(await how()).toMatchObject({ answers: 'at least 10', figures: { felt: 'consult' } })
    expect(await page()).not.toContain('So far')
  })

  test('tell nothing after the seal where fewer than ten answered', async () => {
    const place = await over()
    await end(place)
    await feels(place, 9)
    await seal(place)
    expect(await world.services.meetings.howItWas(place.area.slug, place.ref)).toMatchObject({
      answers: 'fewer than 10',
      figures: undefined,
    })
  })

  test('count each device once, the last answer; nothing is shown below ten, nothing exactly after, and nothing joins to anybody', async () => {
    const place = await over()
    const { area, ref } = place
    await end(place)
    const devices = Array.from({ length: 10 }, () => world.visitor())
    const how = () => world.services.meetings.howItWas(area.slug, ref)
    for (const device of devices.slice(0, 9)) await world.services.meetings.feelMeeting(device, area.slug, ref, { ...ANSWERS, said: 'no' })
    await world.services.meetings.feelMeeting(devices[0]!, area.slug, ref, ANSWERS)
    expect(await how()).toMatchObject({ answers: 'fewer than 10', figures: undefined, claimed: 'co_produce' })
    for (const device of devices) await world.services.meetings.feelMeeting(device, area.slug, ref, ANSWERS)
    expect(await how()).toMatchObject({ answers: 'at least 10' })
    const { id } = await world.db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    const rows = await world.db.selectFrom('meetingFelt').where('meetingId', '=', id).selectAll().execute()
    expect(rows).toHaveLength(10)
    const recorded = await world.db.selectFrom('record').where('name', '=', 'meetings.felt').where('about', '=', id).selectAll().execute()
    // Nine first answers, one that was changed, then eight that were changed and a tenth; the same again changes nothing.
    expect(recorded).toHaveLength(19)
    for (const { facts, at } of recorded) {
      expect(facts).toBe('{}')
      expect(at).toMatch(/:00:00\.000Z$/)
    }
    const kept = JSON.stringify([rows, recorded])
    for (const { device } of devices) expect(kept).not.toContain(device)
  })

  test('stand beside those of other meetings that have ended', async () => {
    const first = await over()
    await end(first)
    const { area, officer, ref } = await agendaPlace(world, 5, first.area)
    await world.services.meetings.live.startMeeting(officer, area.slug, ref, {})
    const others = async () => (await world.services.meetings.howItWas(area.slug, first.ref)).others.map(({ meeting }) => meeting.ref)
    expect(await others()).toEqual([])
    await world.services.meetings.live.endMeeting(officer, area.slug, ref, {})
    expect(await others()).toEqual([ref])
    const other = async () => (await world.services.meetings.howItWas(area.slug, first.ref)).others[0]
    await feels({ area, ref }, 10)
    expect(await other()).toMatchObject({ sealedAt: null, figures: undefined })
    await world.services.meetings.live.sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    expect(await other()).toMatchObject({ figures: { felt: 'consult' } })
  })
})

test('figures are tenths, from ten answers on; of levels named as often the one that promises less', () => {
  const some = (count: number, more: object = {}) => Array.from({ length: count }, () => ({ ...ANSWERS, ...more }))
  expect(feltFigures(some(9))).toBeUndefined()
  const figures = feltFigures([...some(6), ...some(6, { said: 'no', level: 'engage' })])!
  expect(figures.felt).toBe('consult')
  expect(figures.questions[0]).toEqual({ question: 'said', tenths: { yes: 5, partly: 0, no: 5 } })
  expect(figures.levels.map(({ tenths }) => tenths)).toEqual([0, 5, 5, 0, 0])
})
