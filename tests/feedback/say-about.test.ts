import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { taggingsOf } from '#db/themes/queries.ts'
import { rowOf } from '../build/desk.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('saying something about something', (world) => {
  const once = () => randomBytes(16).toString('hex')
  const themesOf = async (id: `contribution_${string}`) => (await taggingsOf(world.db, id)).map(({ slug }) => slug)

  test('arrives tagged with the theme whose page it was said on', async () => {
    const area = await world.area()
    const theme = await world.theme(area)
    const { ref } = await world.say(area, 'The taxi was late.', { theme: theme.slug })
    const row = await rowOf(world, ref)
    expect(row).toMatchObject({ aboutKind: 'theme', aboutId: theme.id })
    expect(await themesOf(row.id)).toEqual([theme.slug])
    expect(await world.services.feedback.sayPage(world.visitor(), area.slug, { theme: theme.slug })).toMatchObject({
      about: { theme: { slug: theme.slug, title: theme.title } },
    })
  })

  test('follows a theme to where it was merged', async () => {
    const area = await world.area()
    const [kept, merged] = [await world.theme(area), await world.theme(area)]
    await world.services.tools.change((tx) => tx.updateTable('theme').set({ mergedIntoId: kept.id }).where('id', '=', merged.id).execute())
    const { ref } = await world.say(area, 'The taxi was late.', { theme: merged.slug })
    expect(await themesOf((await rowOf(world, ref)).id)).toEqual([kept.slug])
  })

  test('arrives linked to the answer that it is about, and under its themes', async () => {
    const area = await world.area()
    const [theme, own] = [await world.theme(area), await world.theme(area)]
    const officer = await world.holder(area, 'moderator', 'officer')
    const first = await world.say(area)
    await world.services.moderation.tag(officer, area.slug, first.ref, { themes: [theme.slug] })
    const answer = { kind: 'did', title: 'Done', said: 'Said', words: 'Words', refs: [first.ref] }
    const answerRef = await world.services.impact.answer(officer, area.slug, answer)
    const { ref } = await world.say(area, 'It is not.', { answer: answerRef, theme: own.slug })
    const row = await rowOf(world, ref)
    expect(row.aboutKind).toBe('response')
    expect((await themesOf(row.id)).sort()).toEqual([theme.slug, own.slug].sort())
    expect(await world.services.feedback.sayPage(world.visitor(), area.slug, { answer: answerRef })).toMatchObject({
      about: { answer: { ref: answerRef, title: 'Done' } },
    })
  })

  test.each([
    ['a theme', { theme: 'nothing-like-it' }],
    ['an answer', { answer: 'AN-000000' }],
    ['a message', { parent: 'CT-000000' }],
    ['a word that is no reference', { parent: '../../etc' }],
  ])('does not know %s that is not there, neither on the page nor when it is sent', async (_, about) => {
    const area = await world.area()
    const notFound = { refusal: { kind: 'not_found' } }
    await expect(world.services.feedback.sayPage(world.visitor(), area.slug, about)).rejects.toMatchObject(notFound)
    await expect(world.say(area, 'Words', about)).rejects.toMatchObject(notFound)
  })

  test('replies to what is public, and shows no word of what is not', async () => {
    const area = await world.area()
    const first = await world.say(area, 'The taxi was late again.')
    const moderator = await world.holder(area, 'moderator')
    const { feedback, moderation } = world.services
    await expect(feedback.sayPage(world.visitor(), area.slug, { parent: first.ref })).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    const author = await world.holding(first)
    await expect(feedback.sayPage(author, area.slug, { parent: first.ref })).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await moderation.publish(moderator, area.slug, first.ref, {})
    expect(await feedback.sayPage(world.visitor(), area.slug, { parent: first.ref })).toMatchObject({
      about: { parent: { ref: first.ref, excerpt: 'The taxi was late again.', own: false } },
    })
    const reply = await world.say(area, 'Ours as well.', { parent: first.ref })
    expect(await rowOf(world, reply.ref)).toMatchObject({ parentId: (await rowOf(world, first.ref)).id, depth: 1 })
    await moderation.hide(moderator, area.slug, first.ref, { reason: 'mistake' })
    await expect(world.say(area, 'And ours', { parent: first.ref })).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('keeps nothing before it is sent, and sees danger before that', async () => {
    const area = await world.area()
    const { feedback } = world.services
    expect(await feedback.lookBeforeSending(area.slug, { words: ' Five words are quite enough. ', show: 'no' })).toMatchObject({
      words: 'Five words are quite enough.',
      show: 'no',
      helpFirst: false,
      submission: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(await feedback.lookBeforeSending(area.slug, { words: 'I am going to kill myself tonight' })).toMatchObject({ helpFirst: true })
    await expect(feedback.lookBeforeSending(area.slug, { words: ' ' })).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    expect(await world.db.selectFrom('contribution').where('areaId', '=', area.id).select('id').execute()).toEqual([])
  })

  test('takes other words from the same page for something new, and the same words for the same', async () => {
    const area = await world.area()
    const submission = once()
    const first = await world.say(area, 'First words', { submission })
    const again = await world.say(area, 'First words ', { submission })
    const other = await world.say(area, 'Other words', { submission })
    expect([again.code, again.ref]).toEqual([first.code, first.ref])
    expect(other.code).not.toBe(first.code)
    expect(await world.db.selectFrom('contribution').where('areaId', '=', area.id).select('id').execute()).toHaveLength(2)
  })

  test('writes down for a family that said yes, with a code of its own', async () => {
    const area = await world.area()
    const { feedback, tools } = world.services
    const family = { words: 'Nobody told us.', channel: 'coffee_morning', language: 'pl', consent: 'yes', tell: 'ann@example.org' }
    const outsider = await world.holder(await world.area(), 'supporter')
    for (const actor of [world.visitor(), await world.holder(area), outsider])
      await expect(feedback.sayForOthers(actor, area.slug, { ...family, submission: once() })).rejects.toMatchObject({
        refusal: { kind: 'forbidden' },
      })
    const supporter = await world.holder(area, 'supporter')
    await expect(feedback.sayForOthers(supporter, area.slug, { ...family, consent: '', submission: once() })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { consent: expect.stringContaining('Ask them first') } },
    })
    const receipts = []
    for (let at = 0; at < 5; at += 1) receipts.push(await feedback.sayForOthers(supporter, area.slug, { ...family, submission: once() }))
    expect(new Set(receipts.map(({ code }) => code)).size).toBe(5)
    const row = await rowOf(world, receipts[0]!.ref)
    expect(row).toMatchObject({ channel: 'coffee_morning', language: 'pl', onBehalf: 1, voice: 'family' })
    expect(await tools.vault.get(world.db, area.id, 'tell', row.id)).toEqual({ email: 'ann@example.org' })
    expect(await tools.vault.list(world.db, 'accounts', 'wrote', supporter.accountId!)).toEqual([])
    expect((await feedback.trace(await world.holding(receipts[0]!)))!.stories).toMatchObject([{ onBehalf: true, words: 'Nobody told us.' }])
  })

  test('lets everybody see how to become a supporter, and keeps channel and language from family to family', async () => {
    const area = await world.area()
    const { feedback } = world.services
    expect(await feedback.supporterPage(world.visitor(), area.slug, {})).toMatchObject({
      may: false,
      channel: 'coffee_morning',
      language: 'en',
    })
    const supporter = await world.holder(area, 'supporter')
    expect(await feedback.supporterPage(supporter, area.slug, { channel: 'phone', language: 'pl' })).toMatchObject({
      may: true,
      channel: 'phone',
      language: 'pl',
    })
    expect(await feedback.supporterPage(supporter, area.slug, { channel: 'import', language: 'x' })).toMatchObject({
      channel: 'coffee_morning',
      language: 'en',
    })
  })
})
