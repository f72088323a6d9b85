import { expect, test } from 'vitest'
import { everything, organisation, recorded, rowOf } from '#tests/build/desk.ts'
import { onEachDatabase } from '#tests/build/world.ts'

const forbidden = { refusal: { kind: 'forbidden' } }
const DANGER = 'I want to die'

onEachDatabase('the queue of the reading desk', (world) => {
  const desk = () => world.services.moderation

  test('is closed to everybody without a reading role in this area, and they read nothing', async () => {
    const area = await world.area()
    const { ref } = await world.say(area, 'Private to us')
    const strangers = [
      world.visitor(),
      await world.holder(area, 'representative', 'supporter', 'chair', 'action_owner', 'area_admin'),
      await world.holder(await world.area(), 'moderator', 'officer'),
    ]
    const before = await everything(world)
    for (const stranger of strangers) {
      await expect(desk().queue(stranger, area.slug)).rejects.toMatchObject(forbidden)
      await expect(desk().item(stranger, area.slug, ref)).rejects.toMatchObject(forbidden)
      await expect(desk().nextAfter(stranger, area.slug, ref)).rejects.toMatchObject(forbidden)
    }
    expect(await everything(world)).toBe(before)
  })

  test('shows what waits, oldest first, with its opening words, private ones too, and the words of danger nowhere', async () => {
    const area = await world.area()
    const first = await world.say(
      area,
      'First, and rather long: the bus came late, the school was shut, and nobody had told us anything about it before.',
    )
    world.pass({ hours: 2 })
    const second = await world.say(area, 'Second', { show: 'no' })
    const danger = await world.say(area, DANGER)
    for (const role of ['moderator', 'officer', 'safeguarding_lead'] as const) {
      const view = await desk().queue(await world.holder(area, role), area.slug)
      expect(view.lines.map(({ ref }) => ref)).toEqual([first.ref, second.ref])
      expect(view).toMatchObject({ total: 2, area: { waiting: 2, held: 0, oldestSaidAt: '2026-03-03T09:00:00.000Z' } })
      expect(view.lines[0]!.opening).toMatch(/^First, and rather long: .{20,46}…$/)
      expect(view.lines[1]!.mayShow).toBe(false)
      expect(JSON.stringify(view)).not.toContain(DANGER)
    }
    const lead = await world.holder(area, 'safeguarding_lead', 'moderator')
    await expect(desk().item(lead, area.slug, danger.ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    world.pass({ hours: -2 })
  })

  test('opening something reads it once for all of us', async () => {
    const area = await world.area()
    const [ann, farid] = [await world.holder(area, 'moderator'), await world.holder(area, 'officer')]
    const { ref } = await world.say(area)
    await desk().item(ann, area.slug, ref)
    await desk().item(farid, area.slug, ref)
    expect((await rowOf(world, ref)).readAt).toBe('2026-03-03T09:30:00.000Z')
    expect((await recorded(world, ref)).map(({ name, actor }) => [name, actor])).toEqual([
      ['feedback.said', expect.stringMatching(/^family:/)],
      ['moderation.read', ann.roles[0]!.id],
    ])
  })

  test('goes on to the next after a decision, and begins anew after the last', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const refs = []
    for (const words of ['one', 'two', 'three']) {
      world.pass({ hours: 1 })
      refs.push((await world.say(area, words)).ref)
    }
    const [one, two, three] = refs
    expect(await desk().item(moderator, area.slug, two)).toMatchObject({ previous: one, next: three })
    await desk().publish(moderator, area.slug, two, {})
    expect(await desk().nextAfter(moderator, area.slug, two)).toBe(three)
    await desk().publish(moderator, area.slug, three, {})
    expect(await desk().nextAfter(moderator, area.slug, three)).toBe(one)
    await desk().hold(moderator, area.slug, one, { reason: 'translation' })
    expect(await desk().nextAfter(moderator, area.slug, one)).toBeNull()
    expect(await desk().queue(moderator, area.slug, 'held')).toMatchObject({ total: 1, dealtWithToday: 3, lines: [{ ref: one }] })
    world.pass({ hours: -3 })
  })

  test('the list of areas names only those in which one has a role, with what one may do there', async () => {
    const [area, other] = [await world.area({ name: 'Aylesford' }), await world.area({ name: 'Brackley' })]
    await world.area()
    const actor = await world.holder(area, 'moderator')
    const both = { ...actor, roles: [...actor.roles, ...(await world.holder(other, 'safeguarding_lead')).roles] }
    expect(await desk().deskAreas(world.visitor())).toEqual([])
    expect(await desk().deskAreas(await world.holder(area, 'representative'))).toEqual([])
    await world.say(other, DANGER)
    expect(await desk().deskAreas(both)).toMatchObject([
      { name: 'Aylesford', escalations: null, may: { readQueue: true, moderate: true, answer: false, seeEscalations: false } },
      { name: 'Brackley', escalations: 1, may: { readQueue: true, moderate: false, seeEscalations: true, editRules: true } },
    ])
  })

  test('helps to decide: suggestions by number, themes with the words that say so, and what it stands under', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const theme = await world.theme(area, 'transport')
    await world.services.tools.change((tx) =>
      tx.updateTable('theme').set({ title: 'Getting to school', about: 'Buses, taxis and escorts' }).where('id', '=', theme.id).execute(),
    )
    await organisation(world, area, 'Wyrefield Trust')
    const root = await world.say(area, 'The bus')
    await desk().publish(moderator, area.slug, root.ref, {})
    const reply = await world.say(area, 'Mr Thorne said the taxis and buses stop in May. Ring 01632 960123.', { parent: root.ref })
    const view = await desk().item(moderator, area.slug, reply.ref)
    expect(view.suggestions.map(({ number, what }) => [number, what])).toEqual([
      [1, expect.stringContaining('Thorne')],
      [2, '01632 960123'],
    ])
    expect(view.themes[0]).toMatchObject({ slug: 'transport', chosen: false, why: expect.arrayContaining(['taxis', 'buses']) })
    expect(view.under).toMatchObject({ ref: root.ref, opening: 'The bus' })
    expect(view.organisations).toMatchObject([{ name: 'Wyrefield Trust', chosen: false }])
  })
})
