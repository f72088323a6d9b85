import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import type { LiveCard, LiveNews } from '#app/contract/live-meeting.ts'
import type { LiveHeldCard, LiveQuestionCard } from '#app/contract/live-questions.ts'
import { recordedSince } from '#db/record/queries.ts'
import { questionOrder } from '#server/meetings/question-order.ts'
import { onEachDatabase } from '../build/world.ts'
import { type AgendaPlace, agendaPlace, anItem } from './agenda-place.ts'

const QUESTION = 'When will the buses come on time?'
type Place = AgendaPlace & { id: `meeting_${string}`; item: string }

onEachDatabase('asking in a meeting', (world) => {
  const live = () => world.services.meetings.live

  async function begun(): Promise<Place> {
    const place = await agendaPlace(world)
    const { area, officer, ref } = place
    const item = await world.services.meetings.addItem(officer, area.slug, ref, anItem())
    await live().startMeeting(officer, area.slug, ref, {})
    await live().openItem(officer, area.slug, ref, { item })
    const { id } = await world.db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    return { ...place, id, item }
  }
  async function guestOf({ area, ref }: Place): Promise<Actor> {
    const guest = world.visitor()
    await live().join(guest, area.slug, ref, {})
    return guest
  }
  const ask = ({ area, ref }: Place, actor: Actor, words = QUESTION, more: object = {}) =>
    live().ask(actor, area.slug, ref, { command: randomUUID(), words, ...more })
  const newsOf = ({ area, ref }: Place, since?: number): Promise<LiveNews> => live().news(world.visitor(), area.slug, ref, since)
  async function cards(place: Place): Promise<LiveCard[]> {
    const news = await newsOf(place)
    return 'snapshot' in news ? news.snapshot.cards : expect.fail('no snapshot')
  }
  const questions = async (place: Place) => (await cards(place)).filter((card): card is LiveQuestionCard => card.thing === 'question')
  const held = async (place: Place) => (await cards(place)).find((card): card is LiveHeldCard => card.thing === 'held')
  /** A question that everybody can read. */
  async function shown(place: Place, actor: Actor, words = QUESTION, more: object = {}) {
    const before = new Set((await questions(place)).map(({ id }) => id))
    await ask(place, actor, words, more)
    const { held } = (await live().livePage(place.officer, place.area.slug, place.ref)).questions
    await live().showQuestion(place.officer, place.area.slug, place.ref, { question: held![0]!.id })
    return (await questions(place)).find(({ id }) => !before.has(id))!
  }

  test('is for those who take part, of this meeting, while it is on; showing and keeping back for those who decide what is shown', async () => {
    const place = await begun()
    const { area, officer, ref, rep } = place
    const guest = await guestOf(place)
    const other = await begun()
    const outsider = await guestOf(other)
    for (const actor of [world.visitor(), outsider, rep])
      await expect(ask(place, actor)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(ask(place, guest, '')).rejects.toMatchObject({ refusal: { kind: 'invalid', fields: { words: expect.any(String) } } })
    await expect(ask(place, guest, QUESTION, { how: 'forum' })).rejects.toMatchObject({ refusal: { fields: { how: expect.any(String) } } })
    expect(await world.db.selectFrom('question').selectAll().execute()).toEqual([])
    const { id } = await shown(place, guest)
    const chair = await world.holder(area, 'chair')
    for (const actor of [world.visitor(), guest, rep, chair, other.officer])
      for (const verb of ['showQuestion', 'keepQuestionBack'] as const)
        await expect(live()[verb](actor, area.slug, ref, { question: id, reason: 'repeats' })).rejects.toMatchObject({
          refusal: { kind: 'forbidden' },
        })
    await expect(live().answerQuestion(guest, area.slug, ref, { question: id })).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(live().supportQuestion(outsider, other.area.slug, other.ref, { question: id })).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    const somebodyElse = await guestOf(place)
    await expect(live().withdrawQuestion(somebodyElse, area.slug, ref, { question: id })).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    await live().endMeeting(officer, area.slug, ref, {})
    await expect(live().supportQuestion(guest, area.slug, ref, { question: id })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await live().sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    await expect(ask(place, guest)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(live().supportQuestion(guest, area.slug, ref, { question: id })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('what waits is read by those who may and by nobody else; its author hears why at once', async () => {
    const place = await begun()
    const { area, officer, ref } = place
    const guest = await guestOf(place)
    const command = randomUUID()
    const first = await ask(place, guest, 'Why does the office ring nobody back?', { command })
    expect(first).toMatchObject({ why: 'reading', receipt: { code: expect.stringMatching(/^(\w+ ){4}\w+$/), helpFirst: false } })
    expect(await ask(place, guest, 'Why does the office ring nobody back?', { command })).toEqual(first)
    expect((await ask(place, guest, 'Ring me on 07700 900123 please, why not?')).why).toBe('points')
    expect(await ask(place, guest, 'He hits my child and I want to kill myself.')).toMatchObject({
      why: 'danger',
      receipt: { helpFirst: true },
    })
    expect(await held(place)).toEqual({ thing: 'held', id: 'held', reading: 1, points: 1 })
    const chair = await world.holder(area, 'chair')
    for (const actor of [world.visitor(), guest, await guestOf(place), chair]) {
      const page = await live().livePage(actor, area.slug, ref)
      expect(page.questions.held).toBeUndefined()
      expect(JSON.stringify([page, await newsOf(place, 0), await newsOf(place)])).not.toMatch(/ring nobody|07700|hits my/i)
    }
    expect((await live().livePage(guest, area.slug, ref)).questions.mine.map(({ why, state }) => `${why} ${state}`).sort()).toEqual([
      'danger private',
      'points held',
      'reading held',
    ])
    const { held: waiting } = (await live().livePage(officer, area.slug, ref)).questions
    expect(waiting!.map(({ words }) => words).join()).toMatch(/ring nobody/)
    expect(JSON.stringify(waiting)).not.toContain('hits my')
    for (const { id } of waiting!) await live().showQuestion(officer, area.slug, ref, { question: id })
    expect((await questions(place)).map(({ words }) => words).join()).not.toContain('07700')
    expect(await questions(place)).toHaveLength(2)
    expect(await held(place)).toMatchObject({ reading: 0, points: 0 })
  })

  test('that somebody may be in danger moves nothing that others follow, neither when it is said nor when it is taken back', async () => {
    const place = await begun()
    const { area, ref, id } = place
    const guest = await guestOf(place)
    const lengths = async () =>
      Promise.all(
        [`at:${id}`, `at:${id}/moderators`].map(async (at) => (await recordedSince(world.db, at as `at:${typeof id}`, 0, 500)).length),
      )
    const own = async () =>
      (await world.db.selectFrom('participant').where('meetingId', '=', id).select('position').executeTakeFirstOrThrow()).position
    const [before, ownBefore] = [await lengths(), await own()]
    await ask(place, guest, 'He hits my child and I want to kill myself.')
    expect(await lengths()).toEqual(before)
    expect(await own()).toBe(ownBefore + 1)
    const people = await recordedSince(world.db, `at:${id}/people`, 0, 500)
    expect(people.at(-1)).toMatchObject({ name: 'meetings.question_asked', actor: expect.stringMatching(/^family:/) })
    const { id: question } = (await live().livePage(guest, area.slug, ref)).questions.mine[0]!
    const closedAt = '2026-03-03T09:30:00.000Z'
    await world.services.tools.change((tx) => tx.updateTable('escalation').set({ closedAt }).execute())
    await live().withdrawQuestion(guest, area.slug, ref, { question })
    expect(await lengths()).toEqual(before)
    expect(await own()).toBe(ownBefore + 2)
    expect((await live().livePage(guest, area.slug, ref)).questions.mine).toEqual([])
    await ask(place, guest)
    expect(await lengths()).toEqual(before.map((length) => length + 1))
  })

  test('one that is hidden at the desk, kept back or taken back is nowhere, and pages hear of it', async () => {
    const place = await begun()
    const { area, officer, ref, forum, rep } = place
    await live().join(rep, area.slug, ref, { as: forum })
    const guest = await guestOf(place)
    const hidden = await shown(place, guest, 'Which name slipped out here?')
    const taken = await shown(place, rep, 'Why is the plan late again?', { how: 'forum' })
    expect([hidden.by, taken.by, taken.itemRef]).toEqual(['A parent or carer', 'Parents and carers', place.item])
    const news = await newsOf(place)
    await world.services.moderation.hide(officer, area.slug, hidden.ref, { reason: 'points_to_somebody' })
    await live().withdrawQuestion(rep, area.slug, ref, { question: taken.id })
    await ask(place, guest, 'Buy my lamps, will you?')
    const [{ id: advert } = { id: '' }] = (await live().livePage(officer, area.slug, ref)).questions.held!
    await live().keepQuestionBack(officer, area.slug, ref, { question: advert, reason: 'advertising' })
    const position = 'snapshot' in news ? news.snapshot.position : expect.fail('no snapshot')
    const since = await newsOf(place, position)
    const gone = 'events' in since ? since.events.flatMap((event) => (event.gone ? [event.gone.id] : [])) : []
    expect(gone).toEqual([hidden.id, taken.id, advert])
    expect(JSON.stringify([since, await newsOf(place, 0), await newsOf(place)])).not.toMatch(/slipped|plan is late|lamps/)
    expect(await questions(place)).toEqual([])
  })

  test('one person counts once, however often and from wherever; it can be ended; an answer is noted once', async () => {
    const place = await begun()
    const { area, officer, ref, forum, rep } = place
    const guest = await guestOf(place)
    const { id: question } = await shown(place, guest, 'Who pays for the taxi?', { how: 'unnamed' })
    await Promise.all(Array.from({ length: 50 }, () => live().supportQuestion(guest, area.slug, ref, { question, command: randomUUID() })))
    await live().join(rep, area.slug, ref, { as: forum })
    await live().supportQuestion(rep, area.slug, ref, { question })
    expect(await questions(place)).toMatchObject([{ by: 'Somebody in the meeting', support: 2, groups: 2, answered: false }])
    const rows = (await recordedSince(world.db, `at:${place.id}`, 0, 500)).filter(({ name }) => name === 'meetings.question_supported')
    expect(rows).toHaveLength(2)
    const people = await world.db.selectFrom('participant').where('meetingId', '=', place.id).select('id').execute()
    for (const { id } of people)
      expect(
        JSON.stringify((await recordedSince(world.db, `at:${place.id}`, 0, 500)).filter(({ name }) => name !== 'meetings.joined')),
      ).not.toContain(id)
    expect((await live().livePage(guest, area.slug, ref)).questions.supported).toEqual([question])
    await live().endSupport(guest, area.slug, ref, { question })
    await live().endSupport(guest, area.slug, ref, { question })
    await live().answerQuestion(officer, area.slug, ref, { question })
    expect(await questions(place)).toMatchObject([{ support: 1, groups: 1, answered: true }])
    await expect(live().answerQuestion(officer, area.slug, ref, { question })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('pages on which a question was shown are counted together', async () => {
    const place = await begun()
    const { id } = await shown(place, await guestOf(place))
    for (let i = 0; i < 12; i++) await live().livePage(world.visitor(), place.area.slug, place.ref)
    const { seen } = await world.db
      .selectFrom('question')
      .where('id', '=', id as `question_${string}`)
      .select('seen')
      .executeTakeFirstOrThrow()
    expect(seen).toBeGreaterThanOrEqual(3)
    expect(seen).toBeLessThanOrEqual(12)
  })
})

test('every second question shown is one that was seen least, the others those most wanted, by people and by groups in turn', () => {
  const one = (id: string, support: number, groups: number, seen: number) => ({ id, support, groups, seen })
  const order = questionOrder([
    one('crowd', 40, 1, 50),
    one('groups', 9, 9, 50),
    one('new', 0, 0, 0),
    one('newer', 0, 0, 1),
    one('old', 1, 1, 90),
  ])
  expect(order).toEqual(['crowd', 'new', 'newer', 'groups', 'old'])
  const standing = fc.record({ support: fc.nat(50), groups: fc.nat(9), seen: fc.nat(200) })
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 30 }), (rows) => {
      const questions = rows.map((row, i) => ({ id: `q${String(i).padStart(2, '0')}`, ...row }))
      const order = questionOrder(questions)
      expect([...order].sort()).toEqual(questions.map(({ id }) => id))
      expect(questionOrder([...questions].reverse())).toEqual(order)
      const seen = (id: string | undefined) => questions.find((one) => one.id === id)!.seen
      for (let i = 1; i < order.length; i += 2) expect(seen(order[i])).toBe(Math.min(...order.slice(i).map((id) => seen(id))))
    }),
    { seed: 20261122, numRuns: 300 },
  )
})
