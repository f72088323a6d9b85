import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { NoteId } from '#app/contract/ids.ts'
import { heard, type LiveNews, type LiveView, MOST_CAUGHT_UP, notesIn, stateIn, told, viewOf } from '#app/contract/live-meeting.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { onEachDatabase, type World } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

const snapshotIn = (news: LiveNews) => ('snapshot' in news ? viewOf(news.snapshot) : expect.fail('events, not a snapshot'))
const eventsIn = (news: LiveNews) => ('events' in news ? news.events : expect.fail('a snapshot, not events'))

onEachDatabase('running a meeting', (world) => {
  const meetings = () => world.services.meetings
  const live = () => meetings().live

  async function begun(world: World) {
    const place = await agendaPlace(world)
    const item = await meetings().addItem(place.officer, place.area.slug, place.ref, anItem())
    await live().startMeeting(place.officer, place.area.slug, place.ref, {})
    return { ...place, item }
  }
  const all = async ({ area, ref }: { area: { slug: string }; ref: string }) =>
    snapshotIn(await live().news(world.visitor(), area.slug, ref))

  test('only chair and clerk run it, only when it is on, and only with items of its own agenda', async () => {
    const { area, officer, rep, ref } = await agendaPlace(world)
    for (const actor of [world.visitor(), rep])
      await expect(live().startMeeting(actor, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(live().note(officer, area.slug, ref, { kind: 'note', words: 'Too early' })).rejects.toMatchObject({
      refusal: { kind: 'conflict', reason: expect.stringContaining('not begun') },
    })
    await live().startMeeting(officer, area.slug, ref, {})
    await expect(live().startMeeting(officer, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    const other = await agendaPlace(world)
    const item = await meetings().addItem(other.officer, other.area.slug, other.ref, anItem())
    await expect(live().openItem(officer, area.slug, ref, { item })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { item: expect.any(String) } },
    })
    await live().endMeeting(officer, area.slug, ref, {})
    await expect(live().takeBreak(officer, area.slug, ref, { minutes: '5' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('everybody who follows sees where it is and what was typed, and nothing that was taken back', async () => {
    const place = await begun(world)
    const { area, officer, ref, item } = place
    const before = await all(place)
    await live().openItem(officer, area.slug, ref, { item })
    const first = await live().note(officer, area.slug, ref, { kind: 'note', words: 'Nobody rings back.' })
    const second = await live().note(officer, area.slug, ref, { kind: 'caption', words: 'Thank you all.' })
    const events = eventsIn(await live().news(world.visitor(), area.slug, ref, before.position))
    const after = told(before, { at: '2026-03-03T09:30:00.000Z', events })!
    expect(stateIn(after)).toMatchObject({ itemRef: item, itemSince: world.now.toISOString() })
    expect(notesIn(after).map(({ id, words, itemRef }) => ({ id, words, itemRef }))).toEqual([
      { id: first, words: 'Nobody rings back.', itemRef: item },
      { id: second, words: 'Thank you all.', itemRef: item },
    ])
    await live().takeNoteBack(officer, area.slug, ref, { note: first })
    const again = await live().news(world.visitor(), area.slug, ref, before.position)
    expect(JSON.stringify([again, await live().news(world.visitor(), area.slug, ref)])).not.toContain('Nobody rings back')
    expect(notesIn(told(after, again)!)).toEqual(notesIn(await all(place)))
    await expect(live().takeNoteBack(officer, area.slug, ref, { note: first })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('a command that is sent again is carried out once, whatever happened since', async () => {
    const place = await begun(world)
    const { area, officer, ref } = place
    const command = randomUUID()
    const said = { kind: 'note', words: 'Said once.', command }
    const [one, two] = await Promise.all([live().note(officer, area.slug, ref, said), live().note(officer, area.slug, ref, said)])
    await live().endMeeting(officer, area.slug, ref, {})
    expect(new Set([one, two, await live().note(officer, area.slug, ref, said)]).size).toBe(1)
    expect(notesIn(await all(place)).map(({ words }) => words)).toEqual(['Said once.'])
  })

  test('forms of one page that send the same command are carried out each: a line is taken back right after it was typed', async () => {
    const place = await begun(world)
    const { area, officer, ref, item } = place
    const command = randomUUID()
    const note = await live().note(officer, area.slug, ref, { kind: 'note', words: 'A name slipped out.', command })
    await live().takeNoteBack(officer, area.slug, ref, { note, command })
    await live().openItem(officer, area.slug, ref, { item, command })
    const now = await all(place)
    expect(notesIn(now)).toEqual([])
    expect(stateIn(now)).toMatchObject({ itemRef: item })
  })

  test('a line in which a name slipped out is taken back after the meeting too, until it is sealed', async () => {
    const place = await begun(world)
    const { area, officer, ref } = place
    const [one, two] = [
      await live().note(officer, area.slug, ref, { kind: 'note', words: 'A name slipped out.' }),
      await live().note(officer, area.slug, ref, { kind: 'note', words: 'Nobody rings back.' }),
    ]
    await live().endMeeting(officer, area.slug, ref, {})
    await live().takeNoteBack(officer, area.slug, ref, { note: one })
    expect(notesIn(await all(place)).map(({ id }) => id)).toEqual([two])
    await live().sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    await expect(live().takeNoteBack(officer, area.slug, ref, { note: two })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('what was typed fits the record, what was taken back is destroyed whole, and whoever changes a line is found', async () => {
    const { area, officer, ref } = await begun(world)
    const [slipped, kept] = [
      await live().note(officer, area.slug, ref, { kind: 'note', words: 'A name slipped out.' }),
      await live().note(officer, area.slug, ref, { kind: 'caption', words: 'The bus was late.' }),
    ]
    await live().takeNoteBack(officer, area.slug, ref, { note: slipped })
    await world.services.sealer.seal()
    const verify = () => verifyRecord(world.own.database, world.services.tools.vault)
    expect(await verify()).toMatchObject({ fits: true })
    expect(
      await world.db
        .selectFrom('liveNote')
        .where('id', '=', slipped as NoteId)
        .select('words')
        .execute(),
    ).toEqual([{ words: '' }])
    await world.own.database.transact(
      async (tx) => void (await sql`update "liveNote" set "words" = 'On time.' where "id" = ${kept}`.execute(tx)),
    )
    expect(await verify()).toMatchObject({ fits: false, what: 'content' })
  })

  test('who missed much, or asks from a place that is not there, is told how everything stands', async () => {
    const place = await begun(world)
    const { area, officer, ref } = place
    const { position } = await all(place)
    for (let i = 0; i <= MOST_CAUGHT_UP; i++) await live().note(officer, area.slug, ref, { kind: 'caption', words: `Line ${i}` })
    expect(eventsIn(await live().news(world.visitor(), area.slug, ref, position + 1))).toHaveLength(MOST_CAUGHT_UP)
    for (const since of [position, position + 1000, -1])
      expect(notesIn(snapshotIn(await live().news(world.visitor(), area.slug, ref, since)))).toHaveLength(MOST_CAUGHT_UP + 1)
    await expect(live().news(world.visitor(), area.slug, 'MT-000000')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })
})

test('whatever is lost, doubled or out of turn on the way, a page ends with what is kept', () => {
  const card = (n: number) =>
    ({ thing: 'note', id: `note_${n % 4}`, kind: 'note', itemRef: null, words: `${n}`, by: '', at: '2026-03-03T09:30:00.000Z' }) as const
  const happening = fc.oneof(fc.constant('note' as const), fc.constant('gone' as const), fc.constant('other' as const))
  const arrival = fc.record({ pick: fc.nat(), lost: fc.boolean() })
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), fc.array(arrival, { maxLength: 90 }), (happened, arrivals) => {
      const stream = happened.map((what, i) => ({
        position: i + 1,
        ...(what === 'note' ? { card: card(i) } : what === 'gone' ? { gone: { thing: 'note' as const, id: `note_${i % 4}` } } : {}),
      }))
      const truth = stream.reduce<LiveView>((view, event) => heard(view, event)!, { position: 0, cards: new Map() })
      let view: LiveView = { position: 0, cards: new Map() }
      for (const { pick, lost } of arrivals) {
        const event = stream[pick % Math.max(1, stream.length)]
        if (lost || !event) continue
        view = heard(view, event) ?? told(view, { at: '2026-03-03T09:30:00.000Z', events: stream.slice(view.position, event.position) })!
      }
      view = told(view, { at: '2026-03-03T09:30:00.000Z', events: stream.slice(view.position) })!
      expect([...view.cards].sort()).toEqual([...truth.cards].sort())
      expect(view.position).toBe(truth.position)
    }),
    { seed: 20261122, numRuns: 1000 },
  )
})
