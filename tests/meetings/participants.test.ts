import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { peopleIn, queueIn, viewOf } from '#app/contract/live-meeting.ts'
import { recordedSince } from '#db/record/queries.ts'
import { onEachDatabase, type World } from '../build/world.ts'
import { agendaPlace } from './agenda-place.ts'

onEachDatabase('taking part in a meeting', (world) => {
  const live = () => world.services.meetings.live

  async function begun(world: World, guests = true) {
    const place = await agendaPlace(world)
    if (!guests)
      await world.services.tools.change((tx) => tx.updateTable('meeting').set({ guests: 0 }).where('ref', '=', place.ref).execute())
    await live().startMeeting(place.officer, place.area.slug, place.ref, {})
    const { id } = await world.db.selectFrom('meeting').where('ref', '=', place.ref).select('id').executeTakeFirstOrThrow()
    return { ...place, id }
  }
  const people = async ({ area, ref }: { area: { slug: string }; ref: string }) => {
    const news = await live().news(world.visitor(), area.slug, ref)
    return 'snapshot' in news ? peopleIn(viewOf(news.snapshot)) : expect.fail('no snapshot')
  }

  test('is for people with an account, for representatives of their own forum, for guests where they are let in, and while it is on', async () => {
    const early = await agendaPlace(world)
    const { area, officer, rep, forum } = early
    await expect(live().join(rep, area.slug, early.ref, { as: forum })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    const place = await begun(world, false)
    const member = await world.holder(place.area)
    const refused = [
      [world.visitor(), place.area.slug, place.ref, 'me', 'forbidden'],
      [member, place.area.slug, place.ref, place.forum, 'forbidden'],
      [rep, place.area.slug, place.ref, place.forum, 'forbidden'],
      [member, area.slug, place.ref, 'me', 'not_found'],
      [member, place.area.slug, place.ref, 'everybody', 'not_found'],
    ] as const
    for (const [actor, slug, ref, as, kind] of refused)
      await expect(live().join(actor, slug, ref, { as })).rejects.toMatchObject({ refusal: { kind } })
    const open = await begun(world)
    const nobody = world.visitor({ device: undefined })
    await expect(live().join(nobody, open.area.slug, open.ref, {})).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await world.db.selectFrom('participant').selectAll().execute()).toEqual([])
    await live().endMeeting(open.officer, open.area.slug, open.ref, {})
    await expect(live().sealMeeting(officer, open.area.slug, open.ref, { reason: 'No minutes' })).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    await live().sealMeeting(open.officer, open.area.slug, open.ref, { reason: 'No minutes' })
    await expect(live().join(member, open.area.slug, open.ref, {})).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('two tabs are one person, here for whom they said last; the record says it to the hour, and nobody can count the few', async () => {
    const { area, ref, id, rep, forum, ...place } = await begun(world)
    const ids = await Promise.all([1, 2, 3].map(() => live().join(rep, area.slug, ref, { as: 'me' })))
    expect(await live().join(rep, area.slug, ref, { as: forum })).toBe(ids[0])
    expect(new Set(ids).size).toBe(1)
    const rows = await recordedSince(world.db, `at:${id}/people`, 0, 100)
    expect(rows.map(({ actor, about, at, facts }) => ({ actor, about, at, facts: JSON.parse(facts) }))).toEqual([
      { actor: `person:${ids[0]}`, about: ids[0], at: '2026-03-03T09:00:00.000Z', facts: { kind: 'member', forum: null } },
      { actor: `person:${ids[0]}`, about: ids[0], at: '2026-03-03T09:00:00.000Z', facts: { kind: 'representative', forum } },
    ])
    expect(await people({ area, ref })).toEqual({ thing: 'people', id: 'people', people: 'fewer than 10', groups: 1 })
    const counted = async () => (await recordedSince(world.db, `at:${id}`, 0, 100)).filter(({ name }) => name === 'meetings.people_counted')
    const before = (await counted()).length
    for (let i = 0; i < 9; i++) await live().join(world.visitor(), area.slug, ref, {})
    expect(await counted()).toHaveLength(before + 1)
    for (let i = 0; i < 2; i++) await live().join(world.visitor(), area.slug, ref, {})
    expect(await counted()).toHaveLength(before + 3)
    expect(await people({ area, ref })).toMatchObject({ people: 'fewer than 10', guests: '11', groups: 1 })
    expect(await live().myPart(rep, area.slug, ref)).toMatchObject({ joined: 'representative', forum: 'Parents and carers' })
    expect(await live().myPart(place.officer, area.slug, ref)).toMatchObject({ joined: undefined, whyNotJoin: undefined })
  })

  test('whoever says later that they are here for a group takes their hand along; when it is over it stays as it was', async () => {
    const { area, ref, id, rep, forum, officer } = await begun(world)
    await live().join(rep, area.slug, ref, {})
    await live().raiseHand(rep, area.slug, ref, {})
    const whoWaits = async () => {
      const news = await live().news(world.visitor(), area.slug, ref)
      return 'snapshot' in news && queueIn(viewOf(news.snapshot))?.waiting.map(({ who }) => who)
    }
    expect(await whoWaits()).toEqual(['a parent'])
    await live().join(rep, area.slug, ref, { as: forum })
    expect(await whoWaits()).toEqual(['Parents and carers'])
    const moved = (await recordedSince(world.db, `at:${id}`, 0, 100)).filter(({ name }) => name === 'meetings.queue_moved')
    expect(moved).toMatchObject([{ actor: 'system' }])
    await live().endMeeting(officer, area.slug, ref, {})
    await expect(live().join(rep, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await people({ area, ref })).toMatchObject({ people: 'fewer than 10', groups: 1 })
  })

  test('while the secret of the meeting is there, nothing else that is kept tells who it is', async () => {
    const { area, ref, id, rep } = await begun(world)
    const later = await agendaPlace(world, 60, area)
    await world.services.meetings.inviteForums(later.officer, area.slug, later.ref, { forums: [rep.roles[0]!.forumId!] })
    const person = await live().join(rep, area.slug, ref, {})
    const { secret } = await world.db.selectFrom('meetingSecret').where('meetingId', '=', id).selectAll().executeTakeFirstOrThrow()
    const vault = await world.db.selectFrom('vault').selectAll().execute()
    const outbox = await world.db.selectFrom('outbox').selectAll().execute()
    expect(outbox.length).toBeGreaterThan(0)
    const kept = new Set(JSON.stringify([vault, outbox, rep]).match(/[\w-]{6,}/g))
    for (const who of kept)
      expect(createHmac('sha256', Buffer.from(secret, 'hex')).update(who).digest('hex')).not.toContain(person.slice('person_'.length))
  })

  test('nobody is the same person in two meetings, and after the seal nobody can tell who it was', async () => {
    const one = await begun(world)
    const two = await begun(world)
    const member = await world.holder(one.area)
    const ids = [await live().join(member, one.area.slug, one.ref, {}), await live().join(member, two.area.slug, two.ref, {})]
    expect(ids[0]).not.toBe(ids[1])
    expect(JSON.stringify(await world.db.selectFrom('participant').selectAll().execute())).not.toContain(member.accountId!.slice(8))
    await expect(live().sealMeeting(one.officer, one.area.slug, one.ref, { reason: 'No minutes' })).rejects.toMatchObject({
      refusal: { kind: 'conflict' },
    })
    await live().endMeeting(one.officer, one.area.slug, one.ref, {})
    await live().sealMeeting(one.officer, one.area.slug, one.ref, { reason: 'No minutes' })
    expect(await world.db.selectFrom('meetingSecret').where('meetingId', '=', one.id).selectAll().execute()).toEqual([])
    expect(await live().myPart(member, one.area.slug, one.ref)).toMatchObject({ joined: undefined })
    const doings = [
      () => live().join(member, one.area.slug, one.ref, {}),
      () => live().sealMeeting(one.officer, one.area.slug, one.ref, { reason: 'No minutes' }),
      () => live().note(one.officer, one.area.slug, one.ref, { kind: 'note', words: 'Late' }),
    ]
    for (const doing of doings) await expect(doing()).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })
})
