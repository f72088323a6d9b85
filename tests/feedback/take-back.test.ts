import { expect, test } from 'vitest'
import { verifyRecord } from '#server/record/verify.ts'
import { mailsAbout, recorded, rowOf, wantsToKnow } from '../build/desk.ts'
import { onEachDatabase } from '../build/world.ts'

const WORDS = 'Zebrafinch hides under the stairs.'

onEachDatabase('taking back what one said', (world) => {
  async function said(words = WORDS) {
    const area = await world.area()
    const receipt = await world.say(area, words)
    return { area, ref: receipt.ref, author: await world.holding(receipt), moderator: await world.holder(area, 'moderator', 'officer') }
  }
  const versions = async (ref: string) =>
    world.db
      .selectFrom('contributionVersion')
      .innerJoin('contribution', 'contribution.id', 'contributionVersion.contributionId')
      .where('contribution.ref', '=', ref as never)
      .select(['words', 'sealed', 'contributionVersion.kind'])
      .execute()
  const salts = async (ref: string) => {
    const { rootId } = await rowOf(world, ref as never)
    return world.db.selectFrom('recordSalt').where('place', '=', `at:${rootId}`).selectAll().execute()
  }
  const figure = async (areaId: string, subject: string) =>
    (
      await world.db
        .selectFrom('figure')
        .where('areaId', '=', areaId as never)
        .where('subject', '=', subject)
        .select('value')
        .execute()
    ).reduce((sum, { value }) => sum + value, 0)

  test('is closed to everybody else', async () => {
    const { area, ref } = await said()
    const stranger = await world.holding(await world.say(area, 'Other'))
    await expect(world.services.feedback.takeBack(stranger, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    expect(await versions(ref)).toMatchObject([{ sealed: expect.any(String) }])
  })

  test('destroys the words before anybody has read them, and keeps only that something was said', async () => {
    const { area, ref, author, moderator } = await said()
    expect(await salts(ref)).toHaveLength(1)
    await world.services.feedback.takeBack(author, ref)
    expect(await versions(ref)).toEqual([{ kind: 'original', words: null, sealed: null }])
    expect(await salts(ref)).toEqual([])
    expect(await rowOf(world, ref)).toMatchObject({
      takenBackAt: '2026-03-03T09:00:00.000Z',
      erasedAt: expect.any(String),
      reason: 'taken_back',
    })
    expect((await recorded(world, ref)).at(-1)).toMatchObject({ name: 'feedback.taken_back', facts: { from: 'waiting', to: 'removed' } })
    expect([await figure(area.id, 'received'), await figure(area.id, 'state:removed'), await figure(area.id, 'state:waiting')]).toEqual([
      1, 1, 0,
    ])
    await expect(world.services.moderation.publish(moderator, area.slug, ref, {})).rejects.toThrow()
  })

  test('takes public words out of sight, search and every figure of what is public; replies stay', async () => {
    const { area, ref, author, moderator } = await said()
    const { moderation, feedback } = world.services
    const theme = await world.theme(area)
    await moderation.publish(moderator, area.slug, ref, { themes: [theme.slug] })
    const reply = await world.say(area, 'Ours too.', { parent: ref })
    await moderation.publish(moderator, area.slug, reply.ref, {})
    expect(await figure(area.id, 'public')).toBe(2)
    await feedback.takeBack(author, ref)
    expect(await figure(area.id, 'public')).toBe(1)
    expect(await figure(area.id, `theme:${theme.id}`)).toBe(0)
    const { id } = await rowOf(world, ref)
    expect(await world.db.selectFrom('searchDocument').where('contributionId', '=', id).selectAll().execute()).toEqual([])
    expect((await versions(ref)).every(({ words, sealed }) => words === null && sealed === null)).toBe(true)
    expect(await rowOf(world, reply.ref)).toMatchObject({ publishedAt: expect.any(String) })
    const [story] = (await feedback.trace(author))!.stories
    expect(story!.words).toBeUndefined()
    expect(story!.steps.map(({ step }) => step)).toEqual(['said', 'read', 'tagged', 'published', 'taken_back'])
    expect(story!.may).toMatchObject({ takeBack: false, reply: false, stillHappening: false, feel: false })
  })

  test.each(['declined', 'hidden'])('destroys the words also of what was %s', async (how) => {
    const { area, ref, author, moderator } = await said()
    const { moderation, feedback } = world.services
    if (how === 'declined') await moderation.decline(moderator, area.slug, ref, { reason: 'one_child' })
    else {
      await moderation.publish(moderator, area.slug, ref, {})
      await moderation.hide(moderator, area.slug, ref, { reason: 'mistake' })
    }
    await feedback.takeBack(author, ref)
    expect((await versions(ref)).every(({ words, sealed }) => words === null && sealed === null)).toBe(true)
    expect(await figure(area.id, 'state:removed')).toBe(1)
  })

  test('sends nobody a mail about it any more, and forgets the address', async () => {
    const { area, ref, author, moderator } = await said()
    await wantsToKnow(world, area, ref)
    await world.services.moderation.publish(moderator, area.slug, ref, {})
    expect(await mailsAbout(world, ref)).toMatchObject([{ template: 'published', waits: true }])
    await world.services.feedback.takeBack(author, ref)
    expect(await mailsAbout(world, ref)).toMatchObject([{ template: 'published', waits: false }])
    expect(await world.services.tools.vault.get(world.db, area.id, 'tell', (await rowOf(world, ref)).id)).toBeUndefined()
  })

  test('happens once', async () => {
    const { ref, author } = await said()
    const twice = await Promise.allSettled([world.services.feedback.takeBack(author, ref), world.services.feedback.takeBack(author, ref)])
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await recorded(world, ref)).filter(({ name }) => name === 'feedback.taken_back')).toHaveLength(1)
  })

  test('waits while somebody may be in danger and the safeguarding lead has not dealt with it', async () => {
    const { area, ref, author } = await said('I am going to kill myself tonight, I have the tablets here')
    const { feedback, moderation } = world.services
    await expect(feedback.takeBack(author, ref)).rejects.toMatchObject({
      refusal: { kind: 'conflict', reason: expect.stringContaining('safeguarding lead') },
    })
    expect(await versions(ref)).toMatchObject([{ sealed: expect.any(String) }])
    const lead = await world.holder(area, 'safeguarding_lead')
    const { id } = await world.db.selectFrom('escalation').where('areaId', '=', area.id).select('id').executeTakeFirstOrThrow()
    await moderation.escalations.acknowledge(lead, area.slug, id)
    await moderation.escalations.close(lead, area.slug, id, { end: 'helped' })
    await feedback.takeBack(author, ref)
    expect(await versions(ref)).toMatchObject([{ sealed: null }])
  })

  test('leaves a record that still fits, words and all', async () => {
    const { area, ref, author, moderator } = await said()
    await world.services.moderation.publish(moderator, area.slug, ref, {})
    await world.services.feedback.takeBack(author, ref)
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true })
  })
})
