import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import { queueIn, viewOf } from '#app/contract/live-meeting.ts'
import { recordedSince } from '#db/record/queries.ts'
import { published } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

onEachDatabase('the speaking queue of a meeting', (world) => {
  const live = () => world.services.meetings.live

  /** A meeting that is on and at its first item, with one thing sent in that everybody can read, and five people who joined. */
  async function on() {
    const place = await agendaPlace(world, 5)
    const { area, officer, ref, rep, forum } = place
    const item = await world.services.meetings.addItem(officer, area.slug, ref, anItem())
    const other = await world.services.meetings.addItem(officer, area.slug, ref, anItem({ title: 'Parking' }))
    const sentRef = await published(world, area, 'The bus came late again.', { item })
    await live().startMeeting(officer, area.slug, ref, {})
    await live().openItem(officer, area.slug, ref, { item })
    const guests = [world.visitor(), world.visitor(), world.visitor()]
    for (const guest of guests) await live().join(guest, area.slug, ref, {})
    await live().join(rep, area.slug, ref, { as: forum })
    const { id } = await world.db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    return { ...place, id, item, other, sentRef, guests: guests as [Actor, Actor, Actor] }
  }
  type Place = Awaited<ReturnType<typeof on>>
  const raise = (actor: Actor, { area, ref }: Place, input: object = {}) => live().raiseHand(actor, area.slug, ref, input)
  const callNext = ({ area, officer, ref }: Place, input: object = {}) => live().callNext(officer, area.slug, ref, input)
  const queue = async ({ area, ref }: Place) => {
    const news = await live().news(world.visitor(), area.slug, ref)
    return 'snapshot' in news ? queueIn(viewOf(news.snapshot))! : expect.fail('no snapshot')
  }
  const whoWaits = async (place: Place) => (await queue(place)).waiting.map(({ id }) => id)

  test('is for those who joined; only chair and clerk call; one must wait to be called, and speak to be stopped', async () => {
    const place = await on()
    const { area, ref, officer, guests, rep } = place
    await expect(raise(world.visitor(), place)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(live().lowerHand(guests[0], area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    for (const actor of [world.visitor(), guests[0], rep]) {
      await expect(live().callNext(actor, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
      await expect(live().endTurn(actor, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    }
    await expect(live().endTurn(officer, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await callNext(place)
    await expect(callNext(place)).rejects.toMatchObject({ refusal: { kind: 'conflict', reason: 'Nobody waits to be heard.' } })
    await expect(callNext(place, { hand: 'CT-000000' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect((await queue(place)).speaking).not.toBeNull()
    await live().endMeeting(officer, area.slug, ref, {})
    expect(await queue(place)).toMatchObject({ speaking: null, waiting: [] })
    await expect(raise(guests[0], place)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('two tabs raise one hand, a hand that is taken down is gone, and nothing tells whose it was', async () => {
    const place = await on()
    const { area, ref, guests, id } = place
    const hands = await Promise.all([1, 2, 3, 4].map(() => raise(guests[0], place)))
    const again = await raise(guests[0], place, { command: randomUUID() })
    expect(new Set([...hands, again]).size).toBe(1)
    const second = await raise(guests[1], place)
    expect(await whoWaits(place)).toEqual([hands[0], place.sentRef, second])
    await live().lowerHand(guests[0], area.slug, ref, {})
    expect(await whoWaits(place)).toEqual([second, place.sentRef])
    await expect(callNext(place, { hand: hands[0] })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { hand: expect.any(String) } },
    })
    const people = await world.db.selectFrom('participant').where('meetingId', '=', id).select('id').execute()
    const told = JSON.stringify([await live().news(guests[2], area.slug, ref), await live().news(guests[2], area.slug, ref, 1)])
    for (const person of people) expect(told).not.toContain(person.id)
    expect(told).not.toContain(hands[0])
    const rows = (await recordedSince(world.db, `at:${id}`, 0, 100)).filter(({ name }) => name.startsWith('meetings.hand_'))
    expect(rows.map(({ name, at }) => [name, at])).toEqual(
      ['raised', 'raised', 'lowered'].map((what) => [`meetings.hand_${what}`, '2026-03-03T09:00:00.000Z']),
    )
  })

  test('hears by turns who is there and who is not, the group that was heard least first, and no turn is longer than two minutes', async () => {
    const place = await on()
    const { area, officer, ref, guests, rep } = place
    const first = await raise(guests[0], place)
    const second = await raise(guests[1], place)
    const forForum = await raise(rep, place)
    expect(await whoWaits(place)).toEqual([first, place.sentRef, forForum, second])
    expect((await queue(place)).waiting.map(({ who }) => who)).toEqual(['a parent', 'a parent', 'Parents and carers', 'a parent'])
    await callNext(place)
    expect((await queue(place)).speaking).toMatchObject({ id: first, seconds: 120, since: world.now.toISOString(), reason: '' })
    world.pass({ minutes: 3 })
    await callNext(place)
    world.pass({ minutes: 1 })
    await live().endTurn(officer, area.slug, ref, {})
    expect(await queue(place)).toMatchObject({ speaking: null, waiting: [{ id: forForum }, { id: second }], chosen: [] })
    const turns = await world.db.selectFrom('hand').where('spokeSeconds', 'is not', null).orderBy('calledNumber').selectAll().execute()
    expect(turns.filter(({ meetingId }) => meetingId === place.id).map(({ spokeSeconds }) => spokeSeconds)).toEqual([180, 60])
    await live().openItem(officer, area.slug, ref, { item: place.other })
    expect(await whoWaits(place)).toEqual([])
  })

  test('lets the chair call somebody else with a reason that everybody sees, and the page of a follower is told', async () => {
    const place = await on()
    const { area, ref, guests, id } = place
    const first = await raise(guests[0], place)
    const second = await raise(guests[1], place)
    await expect(callNext(place, { hand: second })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { reason: expect.any(String) } },
    })
    const before = (await queue(place)).speaking
    expect(before).toBeNull()
    await callNext(place, { hand: second, reason: 'Has to leave for the school run.' })
    const { waiting, speaking, chosen } = await queue(place)
    expect(speaking).toMatchObject({ id: second, reason: 'Has to leave for the school run.' })
    expect(chosen).toMatchObject([{ id: second, who: 'a parent', reason: 'Has to leave for the school run.' }])
    expect(waiting.map(({ id }) => id)).toEqual([place.sentRef, first])
    const row = (await recordedSince(world.db, `at:${id}`, 0, 100)).at(-1)!
    expect(row).toMatchObject({ name: 'meetings.speaker_overridden', about: second })
    expect(JSON.parse(row.facts)).toMatchObject({ before: first })
    expect(row.facts).not.toContain('school run')
    expect((await live().eventFrom(row)).card).toMatchObject({ thing: 'queue', speaking: { id: second } })
    expect(await live().livePage(guests[0], area.slug, ref)).toMatchObject({ hand: first })
    expect(await live().livePage(world.visitor(), area.slug, ref)).toMatchObject({ hand: undefined })
  })
})
