import { expect, test } from 'vitest'
import { tracing } from '#server/feedback/trace.ts'
import type { makeLimits } from '#server/http/limits.ts'
import { onEachDatabase } from '../build/world.ts'

const ANSWER = { kind: 'did', title: 'Calls are returned', said: 'Nobody phones back.', words: 'We now ring back within two days.' }

onEachDatabase('following what became of it', (world) => {
  const storyFor = async (receipt: { code: string }) => (await world.services.feedback.trace(await world.holding(receipt)))!.stories

  test.each([
    ['nothing', ''],
    ['words that are no code', 'please let me in'],
    ['five words of nobody', 'heron kettle amber robin cloak'],
  ])('refuses %s, and says what is wrong in words', async (_, code) => {
    const opening = world.services.feedback.openTrace(world.visitor(), code)
    await expect(opening).rejects.toMatchObject({ refusal: { kind: 'invalid', fields: { code: expect.stringMatching(/[a-z] [a-z]/) } } })
  })

  test('shows nothing to whoever has not typed a code, and nothing of others', async () => {
    const area = await world.area()
    await world.say(area)
    expect(await world.services.feedback.trace(world.visitor())).toBeUndefined()
    expect(await world.services.feedback.trace(world.visitor({ receipt: 'f'.repeat(64) }))).toBeUndefined()
  })

  test('opens with the code in any writing', async () => {
    const receipt = await world.say(await world.area(), 'Nobody phones us back.')
    const [a, b, c, d, e] = receipt.code.split(' ')
    for (const code of [receipt.code.toUpperCase(), `1. ${a}\n2. ${b}\n3. ${c}\n4. ${d}\n5. ${e}`, `${a}-${b}-${c}-${d}-${e}`])
      expect(await storyFor({ code })).toMatchObject([{ ref: receipt.ref, words: 'Nobody phones us back.' }])
  })

  test('says what was said, and by which day the rest comes', async () => {
    const area = await world.area()
    const receipt = await world.say(area, 'Nobody phones us back.\n\nNot once.', { language: 'en' })
    const [story] = await storyFor(receipt)
    expect(story).toMatchObject({
      area: { slug: area.slug },
      words: 'Nobody phones us back.\n\nNot once.',
      isPublic: false,
      steps: [{ step: 'said', at: '2026-03-03T09:00:00.000Z' }],
      next: [{ what: 'read', by: '2026-03-04', late: false }, { what: 'answer', by: '2026-03-17', late: false }, { what: 'feel' }],
      may: { stillHappening: true, wrongBox: false, reply: true, takeBack: true, feel: false, tellByAccount: false },
    })
    world.pass({ days: 2 })
    expect((await storyFor(receipt))[0]!.next).toMatchObject([
      { what: 'read', late: true },
      { what: 'answer', late: false },
      { what: 'feel' },
    ])
    world.pass({ days: -2 })
  })

  test('tells each step from being read to being answered, and what was taken out', async () => {
    const area = await world.area()
    const theme = await world.theme(area)
    const receipt = await world.say(area, 'Mrs Wilkins never phones us back on 07700 900123.')
    const moderator = await world.holder(area, 'moderator', 'officer')
    const { moderation, impact } = world.services
    await moderation.publish(moderator, area.slug, receipt.ref, {
      themes: [theme.slug],
      also: 'Mrs Wilkins\n07700 900123',
      offer: ['sendiass'],
    })
    world.pass({ days: 6 })
    await impact.answer(moderator, area.slug, { ...ANSWER, refs: [receipt.ref] })
    const [story] = await storyFor(receipt)
    world.pass({ days: -6 })
    expect(story!.words).toContain('Mrs Wilkins')
    expect(story!.steps.map(({ step }) => step)).toEqual(['said', 'read', 'tagged', 'published', 'shown_where_to_turn', 'answered'])
    expect(story!.steps).toMatchObject([
      {},
      { at: '2026-03-03T09:30:00.000Z' },
      { themes: [{ slug: theme.slug }], byYou: false },
      { takenOut: expect.arrayContaining([expect.objectContaining({ count: 1 })]) },
      { contacts: ['sendiass'] },
      { workingDays: 4, answer: { kind: 'did', title: 'Calls are returned' } },
    ])
    expect(story).toMatchObject({ isPublic: true, next: [], may: { feel: true, wrongBox: true } })
  })

  test.each([
    [
      'declined',
      (at: Desk) => at.moderation.decline(at.moderator, at.slug, at.ref, { reason: 'advertising' }),
      { step: 'declined', reason: expect.stringContaining('sells') },
    ],
    ['held', (at: Desk) => at.moderation.hold(at.moderator, at.slug, at.ref, { reason: 'translation' }), { step: 'held' }],
    [
      'kept private',
      (at: Desk) => at.moderation.keepPrivate(at.moderator, at.slug, at.ref, {}),
      { step: 'kept_private', why: 'by_the_desk' },
    ],
    [
      'shown and hidden again',
      async (at: Desk) => {
        await at.moderation.publish(at.moderator, at.slug, at.ref, {})
        await at.moderation.hide(at.moderator, at.slug, at.ref, { reason: 'mistake' })
      },
      { step: 'hidden', reason: expect.stringContaining('our fault') },
    ],
  ])('tells its author when it was %s', async (_, doing, last) => {
    const area = await world.area()
    const receipt = await world.say(area)
    const moderator = await world.holder(area, 'moderator')
    await doing({ moderation: world.services.moderation, moderator, slug: area.slug, ref: receipt.ref })
    expect((await storyFor(receipt))[0]!.steps.at(-1)).toMatchObject(last)
  })
  interface Desk {
    moderation: typeof world.services.moderation
    moderator: Awaited<ReturnType<typeof world.holder>>
    slug: string
    ref: string
  }

  test('says that the safeguarding lead has it, and asks for nothing more', async () => {
    const receipt = await world.say(await world.area(), 'I am going to kill myself tonight, I have the tablets here')
    expect(await storyFor(receipt)).toMatchObject([
      {
        steps: [{ step: 'said' }, { step: 'kept_private', why: 'safeguarding' }],
        next: [],
        may: { stillHappening: false, reply: false, takeBack: false },
        whyNotTakeBack: expect.stringContaining('safeguarding lead'),
      },
    ])
  })

  test('is the same with the account that wrote it, and closed to every other account', async () => {
    const area = await world.area()
    const [ann, bob] = [await world.holder(area), await world.holder(area)]
    const { ref } = await world.say(area, 'Nobody phones us back.', {}, ann)
    const { feedback } = world.services
    expect(await feedback.traceOfWritten(ann, ref)).toMatchObject({
      stories: [{ ref, words: 'Nobody phones us back.', may: { tellByAccount: true } }],
    })
    await expect(feedback.traceOfWritten(bob, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(feedback.traceOfWritten(world.visitor(), ref)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
  })

  test('takes wrong codes slowly after ten in an hour, and still opens for the right one', async () => {
    const receipt = await world.say(await world.area())
    const counts = new Map<string, number>()
    const limits = {
      spend: async (name: string, key: string) => void counts.set(`${name} ${key}`, (counts.get(`${name} ${key}`) ?? 0) + 1),
      used: async (name: string, key: string) => (counts.get(`${name} ${key}`) ?? 0) >= 10,
      forget: async () => undefined,
    } satisfies Awaited<ReturnType<typeof makeLimits>>
    const { openTrace } = tracing({ ...world.services.tools, limits })
    const actor = world.visitor()
    for (let tries = 0; tries < 14; tries += 1) await expect(openTrace(actor, 'heron kettle amber robin cloak')).rejects.toThrow()
    expect([...counts].map(([name, count]) => [name.split(' ')[0], count])).toEqual([
      ['wrongCode', 10],
      ['wrongCodeSlow', 4],
    ])
    expect(await openTrace(actor, receipt.code)).toEqual({ codeHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
})
