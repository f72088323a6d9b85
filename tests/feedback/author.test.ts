import { expect, test } from 'vitest'
import type { AnswerKind } from '#app/contract/impact.ts'
import { recorded, rowOf } from '../build/desk.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('what its author can do', (world) => {
  /** Something said, its author with the code, and somebody else with another code. */
  async function said() {
    const area = await world.area()
    const receipt = await world.say(area)
    const author = await world.holding(receipt)
    const stranger = await world.holding(await world.say(area, 'Something else'))
    const moderator = await world.holder(area, 'moderator', 'officer')
    return { area, ref: receipt.ref, author, stranger, moderator }
  }
  const kindOf = (refusal: string) => ({ refusal: { kind: refusal } })

  test('is closed to everybody else, and leaves nothing behind', async () => {
    const { ref, stranger } = await said()
    const { feedback } = world.services
    for (const doing of [
      () => feedback.stillHappening(stranger, ref),
      () => feedback.wrongBox(stranger, ref),
      () => feedback.feel(stranger, ref, { felt: 'yes' }),
      () => feedback.tellMe(stranger, ref, { how: 'email', tell: 'eve@example.org' }),
      () => feedback.stillHappening(world.visitor(), ref),
      () => feedback.stillHappening(stranger, 'CT-AAAAAA'),
    ])
      await expect(doing()).rejects.toMatchObject(kindOf('not_found'))
    expect((await recorded(world, ref)).map(({ name }) => name)).toEqual(['feedback.said'])
    expect(await rowOf(world, ref)).toMatchObject({ stillHappening: 0, wrongBoxAt: null })
  })

  test('one tap says that it is still happening, and counts once a day, however often it is tapped', async () => {
    const { ref, author } = await said()
    const { feedback } = world.services
    const taps = await Promise.allSettled([1, 2, 3].map(() => feedback.stillHappening(author, ref)))
    expect(taps.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(feedback.stillHappening(author, ref)).rejects.toMatchObject(kindOf('conflict'))
    expect(await rowOf(world, ref)).toMatchObject({ stillHappening: 1 })
    const [today] = (await feedback.trace(author))!.stories
    expect(today).toMatchObject({ told: { stillHappening: true }, may: { stillHappening: false } })
    world.pass({ days: 1 })
    await feedback.stillHappening(author, ref)
    world.pass({ days: -1 })
    expect(await rowOf(world, ref)).toMatchObject({ stillHappening: 2 })
    const [story] = (await feedback.trace(author))!.stories
    expect(story!.steps.at(-1)).toMatchObject({ step: 'still_happening', times: 2 })
    expect((await recorded(world, ref)).slice(1)).toMatchObject([
      { name: 'feedback.still_happening', actor: expect.stringMatching(/^family:/) },
      { name: 'feedback.still_happening' },
    ])
  })

  test('says once that it lies in the wrong box, until the desk has looked again', async () => {
    const { area, ref, author, moderator } = await said()
    const { feedback, moderation } = world.services
    await expect(feedback.wrongBox(author, ref)).rejects.toMatchObject(kindOf('conflict'))
    const [theme, other] = [await world.theme(area), await world.theme(area)]
    await moderation.tag(moderator, area.slug, ref, { themes: [theme.slug] })
    await feedback.wrongBox(author, ref)
    await expect(feedback.wrongBox(author, ref)).rejects.toMatchObject(kindOf('conflict'))
    expect((await feedback.trace(author))!.stories).toMatchObject([{ told: { wrongBox: true }, may: { wrongBox: false } }])
    await moderation.tag(moderator, area.slug, ref, { themes: [other.slug] })
    expect((await feedback.trace(author))!.stories).toMatchObject([{ told: { wrongBox: false }, may: { wrongBox: true } }])
  })

  test.each<[AnswerKind | undefined, object]>([
    [undefined, {}],
    ['will_by', { by: '2026-09-01' }],
    ['cannot', { whatWouldChange: 'More money' }],
  ])('is not asked whether it is felt after %s', async (kind, more) => {
    const { area, ref, author, moderator } = await said()
    if (kind)
      await world.services.impact.answer(moderator, area.slug, {
        kind,
        title: 'A title',
        said: 'Said',
        words: 'Words',
        ...more,
        refs: [ref],
      })
    await expect(world.services.feedback.feel(author, ref, { felt: 'yes' })).rejects.toMatchObject(kindOf('conflict'))
  })

  test('says whether what was done is felt, and may think again', async () => {
    const { area, ref, author, moderator } = await said()
    const { feedback, impact } = world.services
    await impact.answer(moderator, area.slug, { kind: 'did', title: 'A title', said: 'Said', words: 'Words', refs: [ref] })
    await expect(feedback.feel(author, ref, { felt: 'perhaps' })).rejects.toMatchObject(kindOf('invalid'))
    expect((await rowOf(world, ref)).status).toBe('done_not_felt')
    for (const [felt, status] of [
      ['partly', 'done_not_felt'],
      ['yes', 'done_felt'],
      ['not_yet', 'done_not_felt'],
    ] as const) {
      await feedback.feel(author, ref, { felt })
      expect((await rowOf(world, ref)).status).toBe(status)
      expect((await feedback.trace(author))!.stories).toMatchObject([{ felt }])
    }
    expect((await recorded(world, ref)).filter(({ name }) => name === 'feedback.felt').map(({ facts }) => facts.answer)).toEqual([
      'partly',
      'yes',
      'not_yet',
    ])
  })

  test('chooses how to be told, and stops it', async () => {
    const { area, ref, author, moderator } = await said()
    const { feedback, moderation, tools } = world.services
    const { id } = await rowOf(world, ref)
    await expect(feedback.tellMe(author, ref, { how: 'email', tell: 'nowhere' })).rejects.toMatchObject(kindOf('invalid'))
    await expect(feedback.tellMe(author, ref, { how: 'account' })).rejects.toMatchObject(kindOf('forbidden'))
    await feedback.tellMe(author, ref, { how: 'email', tell: 'ann@example.org' })
    expect((await feedback.trace(author))!.stories).toMatchObject([{ tell: 'email' }])
    expect(JSON.stringify((await feedback.trace(author))!)).not.toContain('ann@example.org')
    await moderation.publish(moderator, area.slug, ref, {})
    const waiting = () => world.db.selectFrom('outbox').where('about', '=', id).where('cancelledAt', 'is', null).selectAll().execute()
    expect(await waiting()).toMatchObject([{ template: 'published' }])
    await feedback.tellMe(author, ref, { how: 'stop' })
    expect(await waiting()).toEqual([])
    expect(await tools.vault.get(world.db, area.id, 'tell', id)).toBeUndefined()
  })

  test('adds to it under the same code, in the same voice, without a second code', async () => {
    const { area, ref, author, stranger } = await said()
    const { feedback } = world.services
    const added = await world.say(area, 'And now the taxi as well.', { parent: ref, show: 'no' }, author)
    expect(added).toMatchObject({ code: '', sameCode: true })
    const [first, second] = (await feedback.trace(author))!.stories
    expect(first!.ref).toBe(ref)
    expect(second).toMatchObject({ ref: added.ref, reply: true, words: 'And now the taxi as well.' })
    const [root, reply] = [await rowOf(world, ref), await rowOf(world, added.ref)]
    expect(reply).toMatchObject({ parentId: root.id, rootId: root.id, pseudonym: root.pseudonym, mayShow: 0 })
    await expect(world.say(area, 'Me too', { parent: ref }, stranger)).rejects.toMatchObject(kindOf('not_found'))
    await expect(world.say(await world.area(), 'Elsewhere', { parent: ref }, author)).rejects.toMatchObject(kindOf('not_found'))
  })

  test('gets a code of its own for what is new, also while a code is open', async () => {
    const { area, author } = await said()
    const other = await world.say(area, 'Something new', {}, author)
    expect(other.code.split(' ')).toHaveLength(5)
    expect(other.sameCode).toBe(false)
    expect((await world.services.feedback.trace(author))!.stories).toHaveLength(1)
  })
})
