import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '#tests/build/world.ts'
import { type Cast, cast } from './faults/cast.ts'
import { inProcess } from './faults/in-process.ts'
import { type Phone, phone } from './faults/phone.ts'

const SOON = { timeout: 15_000, interval: 20 }

onEachDatabase('a phone that was away', (world) => {
  const server = inProcess(world)
  const phones: Phone[] = []
  const answers: { at: string; events?: unknown[] }[] = []
  beforeAll(() => server.start())
  afterAll(async () => {
    for (const each of phones) each.cut()
    await server.stop()
  })

  async function followed() {
    const own = await cast(world)
    await run(own, 'startMeeting', {})
    const overheard = (text: string, askedAt: number | undefined) => {
      const { ok, news } = JSON.parse(text) as { ok?: boolean; news?: (typeof answers)[number] }
      if (ok && news && askedAt !== undefined) answers.push(news)
    }
    const one = phone({ url: server.stage.url, meeting: own.meeting, overheard })
    phones.push(one)
    one.connect()
    await one.caughtUp()
    return { own, one }
  }
  const run = (own: Cast, verb: string, input: object, actor = own.officer) =>
    server.stage.carry(actor, own)(verb, { ...input } as Record<string, unknown>)
  const note = (own: Cast, words: string) => run(own, 'note', { kind: 'note', words })
  async function sameAsKept(own: Cast, one: Phone) {
    const news = await world.services.meetings.live.news(world.visitor(), own.area.slug, own.ref)
    const { position, cards } = 'snapshot' in news ? news.snapshot : expect.fail('no snapshot')
    await expect.poll(one.position, SOON).toBe(position)
    const sorted = (all: unknown[]) => all.map((card) => JSON.stringify(card)).sort()
    expect(sorted(one.cards())).toEqual(sorted(cards))
  }

  test.each([
    { away: '3 seconds', minutes: 0.05, lines: 1, told: 'one by one' },
    { away: '3 minutes', minutes: 3, lines: 20, told: 'one by one' },
    { away: '3 hours', minutes: 180, lines: 501, told: 'as it stands' },
  ])('for $away is told what it missed, $told', async ({ minutes, lines, told }) => {
    const { own, one } = await followed()
    const first = await note(own, 'A name slipped out.')
    await server.stage.settled()
    await one.caughtUp()
    one.cut()
    world.pass({ minutes })
    await run(own, 'takeNoteBack', { note: first })
    for (let i = 0; i < lines; i++) await note(own, `Line ${i}`)
    one.connect()
    await sameAsKept(own, one)
    expect(answers.at(-1)!.events?.length).toBe(told === 'one by one' ? lines + 1 : undefined)
    // The phone goes by the server's clock: its own may be wrong.
    expect(answers.at(-1)!.at).toBe(world.now.toISOString())
  })

  test('from a silent meeting asks, is told that nothing happened, and keeps what it has', async () => {
    const { own, one } = await followed()
    const before = one.position()
    one.cut()
    one.connect()
    await one.caughtUp()
    expect(answers.at(-1)!.events).toEqual([])
    expect(one.position()).toBe(before)
    await sameAsKept(own, one)
  })

  test('twice in a row, and while the server began anew, is told all of it', async () => {
    const { own, one } = await followed()
    one.cut()
    const first = await note(own, 'A name slipped out.')
    one.connect()
    one.cut()
    await run(own, 'takeNoteBack', { note: first })
    one.connect()
    await sameAsKept(own, one)
    await note(own, 'Before the server began anew.')
    await server.stage.restart()
    await note(own, 'After it.')
    one.connect()
    await sameAsKept(own, one)
  })

  test('one person who presses fifty times at once counts once, in two tabs too', async () => {
    const { own, one } = await followed()
    const [rep, guest] = [own.people[0]!, own.people[1]!]
    for (const actor of [rep, guest]) await run(own, 'join', { as: 'me' }, actor)
    const asked = (await run(own, 'ask', { words: 'When?', how: 'unnamed', command: randomUUID() }, rep)) as { receipt: { ref: string } }
    const { id } = await world.db
      .selectFrom('question')
      .innerJoin('contribution', 'contribution.id', 'question.contributionId')
      .where('contribution.ref', '=', asked.receipt.ref as never)
      .select('question.id')
      .executeTakeFirstOrThrow()
    await run(own, 'showQuestion', { question: id })
    await Promise.all(Array.from({ length: 50 }, () => run(own, 'supportQuestion', { question: id, command: randomUUID() }, guest)))
    await Promise.all(Array.from({ length: 50 }, () => run(own, 'raiseHand', { command: randomUUID() }, guest)))
    await sameAsKept(own, one)
    const cards = one.cards()
    expect(cards.find((card) => card.thing === 'question')).toMatchObject({ support: 1 })
    expect(cards.find((card) => card.thing === 'queue')).toMatchObject({ waiting: [expect.anything()] })
  })
})
