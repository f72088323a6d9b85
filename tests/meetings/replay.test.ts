import { expect, test } from 'vitest'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

onEachDatabase('catching up with a meeting', (world) => {
  const WORDS = 'The council rings back within two days.'

  async function held() {
    const place = await agendaPlace(world)
    const { area, officer, ref } = place
    const { meetings } = world.services
    const first = await meetings.addItem(officer, area.slug, ref, anItem())
    const second = await meetings.addItem(officer, area.slug, ref, anItem({ title: 'Parking' }))
    await meetings.live.startMeeting(officer, area.slug, ref, {})
    return { ...place, first, second, live: meetings.live }
  }
  const kept = async ({ area, ref, live }: Awaited<ReturnType<typeof held>>) => live.replay(world.visitor(), area.slug, ref)

  test('is there once a public meeting has begun', async () => {
    const { area, ref } = await agendaPlace(world)
    const wanted = world.services.meetings.live.replay(world.visitor(), area.slug, ref)
    await expect(wanted).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('tells chapter by chapter in the order in which the meeting came to its items, each once; what was taken back never comes', async () => {
    const place = await held()
    const { area, officer, ref, first, second, live } = place
    await live.note(officer, area.slug, ref, { kind: 'note', words: 'Welcome.' })
    await live.openItem(officer, area.slug, ref, { item: second })
    await live.note(officer, area.slug, ref, { kind: 'caption', words: WORDS })
    await live.openItem(officer, area.slug, ref, { item: first })
    await live.openItem(officer, area.slug, ref, { item: second })
    const { chapters } = await kept(place)
    expect(chapters.map(({ itemRef, lines }) => [itemRef, lines.map(({ words }) => words)])).toEqual([
      [undefined, ['Welcome.']],
      [second, [WORDS]],
      [first, []],
    ])
    await live.takeNoteBack(officer, area.slug, ref, { note: chapters[1]!.lines[0]!.id })
    expect(JSON.stringify(await kept(place))).not.toContain(WORDS)
  })

  test('whoever joins after it can still ask until the seal, and is counted apart', async () => {
    const place = await held()
    const { area, officer, ref, first, live } = place
    const early = world.visitor()
    await live.join(early, area.slug, ref, {})
    await live.openItem(officer, area.slug, ref, { item: first })
    await live.endMeeting(officer, area.slug, ref, {})
    const late = world.visitor()
    expect(await live.myPart(late, area.slug, ref)).toMatchObject({ joined: undefined, whyNotJoin: undefined })
    await live.join(late, area.slug, ref, {})
    await live.join(early, area.slug, ref, {})
    const { id } = await world.db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    const people = await world.db.selectFrom('participant').where('meetingId', '=', id).select('late').orderBy('late').execute()
    expect(people).toEqual([{ late: 0 }, { late: 1 }])
    const ask = () => live.ask(late, area.slug, ref, { command: crypto.randomUUID(), words: 'When does the bus come?', how: 'unnamed' })
    expect((await ask()).receipt.code).not.toBe('')
    await expect(live.raiseHand(late, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await live.sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    await expect(ask()).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })
})
