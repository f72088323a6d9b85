import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import type { Following, OwnStream } from '#app/contract/live.ts'
import type { LiveEvent, LiveNews } from '#app/contract/live-meeting.ts'
import { insertRole } from '#db/people/role-queries.ts'
import { moment, newId } from '#server/clock.ts'
import { browserOf, member } from '../build/people.ts'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace } from '../meetings/agenda-place.ts'
import { type Browser, ended, follow, lines, send } from './line.ts'

onEachDatabase('the streams of a meeting', (world) => {
  const { browser, gateway } = lines(world)
  const live = () => world.services.meetings.live

  async function begun() {
    const place = await agendaPlace(world)
    await live().startMeeting(place.officer, place.area.slug, place.ref, {})
    return { ...place, at: `${place.area.slug}/${place.ref}` }
  }
  /** Somebody who decides what is shown, signed in in a browser. */
  async function moderator(areaId: Parameters<typeof insertRole>[1]['areaId']) {
    const one = await member(world)
    const id = newId('role')
    await world.services.tools.change((tx) =>
      insertRole(tx, {
        ...{ id, areaId, role: 'moderator', title: '', organisationId: null, forumId: null, side: 'council', deputy: 0 },
        ...{ accountId: one.actor.accountId!, scope: '', termFrom: null, termUntil: null, howChosen: '' },
        ...{ grantedAt: moment(world.services.tools.clock), endedAt: null },
      }),
    )
    return { ...one, role: id }
  }
  /** A guest who has joined, with the cookie of their device. */
  async function guest({ area, ref }: { area: { slug: string }; ref: string }) {
    const { device, setCookie } = world.services.people.cookies.newDevice()
    await live().join(world.visitor({ device }), area.slug, ref, {})
    return { device, cookie: setCookie.split(';')[0]! }
  }
  const ok = (following: Following) => (following.ok ? following : expect.fail('refused'))
  const cardsIn = (news: LiveNews | undefined) => (news && 'snapshot' in news ? news.snapshot.cards : expect.fail('no snapshot'))
  function heardBy(one: Browser) {
    const heard: { stream: OwnStream; event: LiveEvent }[] = []
    one.on('told', (_of, stream, event) => void heard.push({ stream, event }))
    return heard
  }

  test('go only to those to whom they belong: what waits to whoever decides, what is one’s own to oneself', async () => {
    const place = await begun()
    const [ann, ben] = [await guest(place), await guest(place)]
    const mod = await moderator(place.area.id)
    const pages = { ann: browser(ann.cookie), ben: browser(ben.cookie), mod: browser(mod.cookie), nobody: browser() }
    const heard = { ann: heardBy(pages.ann), ben: heardBy(pages.ben), mod: heardBy(pages.mod), nobody: heardBy(pages.nobody) }
    const first = { ann: ok(await follow(pages.ann, place.at)), mod: ok(await follow(pages.mod, place.at)) }
    expect(Object.keys(ok(await follow(pages.nobody, place.at)))).toEqual(['ok', 'news'])
    expect(ok(await follow(pages.ben, place.at)).moderators).toBeUndefined()
    expect(cardsIn(first.ann.own)).toMatchObject([{ thing: 'own', joined: 'guest', hands: [], questions: [], removed: null }])
    expect(cardsIn(first.mod.moderators)).toEqual([])

    const command = randomUUID()
    const fields = { words: 'Who answers the phone on Fridays?', how: 'unnamed' }
    const asked = await send(pages.ann, place.at, { does: 'ask', command, fields })
    expect(asked).toMatchObject({ ok: true, asked: { why: 'reading' } })
    await world.announced()
    await follow(pages.nobody, 'nowhere/MT-000000')
    for (const one of [pages.ann, pages.ben, pages.mod]) await follow(one, 'nowhere/MT-000000')
    expect(heard.mod).toMatchObject([{ stream: 'moderators', event: { position: 1, card: { thing: 'waiting', words: fields.words } } }])
    expect(heard.ann).toMatchObject([{ stream: 'own', event: { card: { questions: [{ state: 'held', why: 'reading' }] } } }])
    expect([heard.ben, heard.nobody]).toEqual([[], []])

    const waiting = cardsIn(ok(await follow(pages.mod, place.at)).moderators)[0]!
    await live().showQuestion((await browserOf(world, mod.email)).actor, place.area.slug, place.ref, {
      question: waiting.id,
    })
    await world.announced()
    await follow(pages.mod, 'nowhere/MT-000000')
    await follow(pages.ann, 'nowhere/MT-000000')
    expect(heard.mod.at(-1)).toEqual({ stream: 'moderators', event: { position: 2, gone: { thing: 'waiting', id: waiting.id } } })
    expect(heard.ann.at(-1)).toMatchObject({ event: { card: { questions: [{ state: 'shown' }] } } })
    expect(ok(await follow(browser(mod.cookie), place.at, { moderators: 0 })).moderators).toMatchObject({
      events: [
        { position: 1, gone: {} },
        { position: 2, gone: {} },
      ],
    })
  })

  test('a command counts once, whichever door it comes by; what it changed is known at the position that comes back', async () => {
    const place = await begun()
    const { device, cookie } = await guest(place)
    const one = browser(cookie)
    await follow(one, place.at)
    const command = randomUUID()
    const [first, again] = await Promise.all([1, 2].map(() => send(one, place.at, { does: 'hand', command })))
    expect(first).toMatchObject({ ok: true, about: expect.stringMatching(/^hand_/) })
    expect(again).toMatchObject({ about: first!.ok ? first!.about : '' })
    expect(await live().raiseHand(world.visitor({ device }), place.area.slug, place.ref, { command })).toBe(first!.ok && first!.about)
    expect(
      await world.db
        .selectFrom('hand')
        .where('personId', 'is not', null)
        .where('id', '=', first!.ok ? (first!.about as never) : ('' as never))
        .selectAll()
        .execute(),
    ).toHaveLength(1)
    const now = await live().news(world.visitor(), place.area.slug, place.ref, 0)
    expect('events' in now && now.events.at(-1)!.position).toBe(first!.ok && first!.position)
    expect(await send(one, place.at, { does: 'down', command: randomUUID() })).toMatchObject({ ok: true })
    expect(await send(one, place.at, { does: 'down', command: randomUUID() })).toEqual({ ok: false, reason: 'Your hand is not up.' })
  })

  test('somebody answers a poll over the line, once, with one choice or several', async () => {
    const place = await begun()
    const { area, ref, officer } = place
    const { cookie } = await guest(place)
    const options = 'Monday\nTuesday\nFriday'
    const poll = await live().preparePoll(officer, area.slug, ref, { kind: 'several', question: 'Which days?', options })
    await live().openPoll(officer, area.slug, ref, { poll })
    const one = browser(cookie)
    await follow(one, place.at)
    const vote = { does: 'vote', command: randomUUID(), fields: { poll, choice: ['0', '2'] } }
    for (const sent of [vote, vote, { ...vote, command: randomUUID(), fields: { poll, choice: '1' } }])
      expect(await send(one, place.at, sent)).toMatchObject({ ok: true, about: poll })
    const votes = await world.db
      .selectFrom('pollVote')
      .where('pollId', '=', poll as never)
      .select('answer')
      .execute()
    expect(votes).toEqual([{ answer: '[1]' }])
    expect(await send(one, place.at, { ...vote, fields: { poll, choice: [{ $ne: 1 }] } })).toMatchObject({ ok: false })
    expect(await send(one, place.at, { ...vote, command: randomUUID(), fields: { poll } })).toMatchObject({
      fields: { choice: expect.any(String) },
    })
  })

  test('a command is refused in words: nobody who joined, another area, no UUID, something unknown', async () => {
    const place = await begun()
    const other = await world.area()
    const { cookie } = await guest(place)
    const hand = { does: 'hand', command: randomUUID() }
    expect(await send(browser(), place.at, hand)).toEqual({ ok: false, reason: 'Join the meeting first.' })
    const one = browser(cookie)
    expect(await send(one, `${other.slug}/${place.ref}`, hand)).toEqual({ ok: false, reason: 'This is not there any more.' })
    for (const bad of [
      null,
      7,
      {},
      { ...hand, command: 'again' },
      { ...hand, does: 'toString' },
      { ...hand, fields: { words: { $ne: 1 } } },
    ])
      expect(await send(one, place.at, bad)).toMatchObject({ ok: false, reason: expect.stringContaining('did not understand') })
    expect(await send(one, place.at, { does: 'ask', command: randomUUID(), fields: { words: '' } })).toMatchObject({
      ok: false,
      fields: { words: expect.any(String) },
    })
    expect(
      await world.db
        .selectFrom('hand')
        .where('personId', 'is not', null)
        .innerJoin('meeting', 'meeting.id', 'hand.meetingId')
        .where('meeting.ref', '=', place.ref)
        .selectAll('hand')
        .execute(),
    ).toEqual([])
  })

  test('what is too large or too much ends the line, and of what is unknown no notice is taken', async () => {
    const place = await begun()
    const large = browser()
    large.emit('follow', 'x'.repeat(10_000) as never, {}, () => undefined)
    expect(await ended(large)).toMatch(/transport/)
    const strange = browser()
    ;(strange as unknown as { emit: (event: string) => void }).emit('steal')
    expect((await follow(strange, place.at)).ok).toBe(true)
    const flood = browser()
    const over = ended(flood)
    const told = new Promise((done) => flood.once('ended', done))
    for (let i = 0; i < 120; i++) flood.emit('follow', place.at as never, {}, () => undefined)
    expect(await told).toContain('too much at once')
    await over
  })

  test('whoever is removed is told why, and does nothing any more; everybody may still read along', async () => {
    const place = await begun()
    const { device, cookie } = await guest(place)
    const one = browser(cookie)
    await follow(one, place.at)
    const heard = heardBy(one)
    const raised = await send(one, place.at, { does: 'hand', command: randomUUID() })
    const hand = raised.ok ? raised.about : ''
    const { area, ref, officer } = place
    const stranger = await world.holder(area, 'representative')
    await expect(live().removePerson(stranger, area.slug, ref, { whose: hand, reason: 'hurts' })).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    await expect(live().removePerson(officer, area.slug, ref, { whose: hand, reason: 'dull' })).rejects.toMatchObject({
      refusal: { kind: 'invalid' },
    })
    const over = ended(one)
    await live().removePerson(officer, area.slug, ref, { whose: hand, reason: 'hurts' })
    await over
    expect(heard.at(-1)).toMatchObject({ stream: 'own', event: { card: { removed: 'hurts', hands: [] } } })
    const actor = world.visitor({ device })
    expect(await live().myPart(actor, area.slug, ref)).toMatchObject({ joined: undefined, removed: 'hurts' })
    await expect(live().raiseHand(actor, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(live().join(actor, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(live().removePerson(officer, area.slug, ref, { whose: hand, reason: 'hurts' })).rejects.toMatchObject({
      refusal: { kind: 'conflict' },
    })
    expect(ok(await follow(browser(cookie), place.at)).news).toMatchObject({ snapshot: { cards: expect.any(Array) } })
    const rows = await world.db
      .selectFrom('record')
      .where('name', '=', 'meetings.removed')
      .where('areaId', '=', area.id)
      .selectAll()
      .execute()
    expect(rows.map(({ facts }) => JSON.parse(facts))).toEqual([{ reason: 'hurts' }])
  })

  test('somebody whose hand is not up is removed by what they asked: shown to the chair, or waiting for whoever may read it', async () => {
    const place = await begun()
    const { area, ref, officer } = place
    const chair = await world.holder(area, 'chair')
    const ask = async (actor: Actor) => {
      await live().ask(actor, area.slug, ref, { command: randomUUID(), words: 'Who answers the phone?', how: 'unnamed' })
      return (await live().livePage(actor, area.slug, ref)).questions.mine[0]!.id
    }
    const [ann, ben] = [world.visitor(), world.visitor()]
    for (const one of [ann, ben]) await live().join(one, area.slug, ref, {})
    const [shown, held] = [await ask(ann), await ask(ben)]
    const remove = (by: Actor, whose: string) => live().removePerson(by, area.slug, ref, { whose, reason: 'names' })
    for (const whose of [shown, held, `question_${'0'.repeat(32)}`])
      await expect(remove(chair, whose)).rejects.toMatchObject({ refusal: { kind: 'invalid', fields: { whose: expect.any(String) } } })
    await live().showQuestion(officer, area.slug, ref, { question: shown })
    await remove(chair, shown)
    expect(await live().myPart(ann, area.slug, ref)).toMatchObject({ joined: undefined, removed: 'names' })
    expect(await live().myPart(ben, area.slug, ref)).toMatchObject({ joined: 'guest' })
    await remove(officer, held)
    expect(await live().myPart(ben, area.slug, ref)).toMatchObject({ joined: undefined, removed: 'names' })
  })

  test('signing out, or losing the role, ends the line, and nothing of what waits is told after that', async () => {
    const place = await begun()
    const [out, lost] = [await moderator(place.area.id), await moderator(place.area.id)]
    const pages = [browser(out.cookie), browser(lost.cookie)]
    for (const page of pages) expect(ok(await follow(page, place.at)).moderators).toBeDefined()
    const heard = pages.map(heardBy)
    const over = pages.map(ended)
    await gateway().lookAgain()
    expect(pages.map(({ connected }) => connected)).toEqual([true, true])
    await world.services.people.signOut(out.cookie)
    await gateway().lookAgain()
    await over[0]
    expect(pages[1]!.connected).toBe(true)
    await world.services.tools.change((tx) =>
      tx
        .updateTable('role')
        .set({ endedAt: moment(world.services.tools.clock) })
        .where('id', '=', lost.role)
        .execute(),
    )
    const asker = await guest(place)
    await live().ask(world.visitor({ device: asker.device }), place.area.slug, place.ref, { command: randomUUID(), words: 'Not for them.' })
    await over[1]
    expect(heard).toEqual([[], []])
    expect(Object.keys(ok(await follow(browser(lost.cookie), place.at, { all: 0, moderators: 0 })))).toEqual(['ok', 'news'])
  })

  test('after the seal nothing that is kept tells what was of the same person', async () => {
    const place = await begun()
    const { area, ref, officer } = place
    const people = [await guest(place), await guest(place)].map(({ device }) => world.visitor({ device }))
    await live().ask(people[0]!, area.slug, ref, { command: randomUUID(), words: 'Who answers the phone?' })
    const mod = await world.holder(area, 'moderator')
    const [waiting] = (await live().livePage(mod, area.slug, ref)).questions.held!
    await live().showQuestion(mod, area.slug, ref, { question: waiting!.id })
    for (const one of people) await live().supportQuestion(one, area.slug, ref, { question: waiting!.id, command: randomUUID() })
    await live().raiseHand(people[0]!, area.slug, ref, { command: randomUUID() })
    const shown = async () => (await live().livePage(world.visitor(), area.slug, ref)).cards.find(({ thing }) => thing === 'question')
    expect(await shown()).toMatchObject({ support: 2, groups: 1 })
    await live().endMeeting(officer, area.slug, ref, {})
    await live().sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    const { id } = await world.db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    const ids = (await world.db.selectFrom('participant').where('meetingId', '=', id).select('id').execute()).map(({ id }) => id)
    expect(ids).toHaveLength(2)
    const kept = JSON.stringify([
      await world.db.selectFrom('question').selectAll().where('meetingId', '=', id).execute(),
      await world.db.selectFrom('questionSupport').selectAll().execute(),
      await world.db.selectFrom('hand').selectAll().where('meetingId', '=', id).execute(),
      await world.db.selectFrom('liveCommand').selectAll().execute(),
    ])
    for (const person of ids) expect(kept).not.toContain(person)
    expect(await shown()).toMatchObject({ support: 2, groups: 1 })
  })
})
