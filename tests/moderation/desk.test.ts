import { expect, test } from 'vitest'
import type { Ref } from '#app/contract/ids.ts'
import { figuresOf } from '#db/feedback/figures.ts'
import { publicContribution, versionsOf } from '#db/feedback/queries.ts'
import { matching } from '#db/search/queries.ts'
import { everything, mailsAbout, mailsWent, organisation, recorded, rowOf, wantsToKnow } from '#tests/build/desk.ts'
import { onEachDatabase } from '#tests/build/world.ts'

const PHONE = 'Ring Mrs Thistle on 01632 960123. Nobody did for six weeks.'
const forbidden = { refusal: { kind: 'forbidden' } }
const missing = { refusal: { kind: 'not_found' } }
const conflicting = { refusal: { kind: 'conflict' } }

onEachDatabase('deciding at the desk', (world) => {
  const desk = () => world.services.moderation
  /** Everything that the rules suggest, ticked, as the page sends it. */
  async function ticked(actor: Awaited<ReturnType<typeof world.holder>>, slug: string, ref: Ref) {
    const { suggestions } = await desk().item(actor, slug, ref)
    return suggestions.map(({ start, end, shownAs }) => ({ start: String(start), end: String(end), shownAs, take: 'yes' }))
  }

  test('nobody decides without a role here: not a visitor, not a representative, not a moderator of another area', async () => {
    const area = await world.area()
    const { ref } = await world.say(area)
    const strangers = [
      world.visitor(),
      await world.holder(area, 'representative', 'chair', 'safeguarding_lead'),
      await world.holder(await world.area(), 'moderator'),
    ]
    const before = await everything(world)
    for (const stranger of strangers) {
      await expect(desk().publish(stranger, area.slug, ref, {})).rejects.toMatchObject(forbidden)
      await expect(desk().keepPrivate(stranger, area.slug, ref, {})).rejects.toMatchObject(forbidden)
      await expect(desk().hold(stranger, area.slug, ref, { reason: 'ask_colleague' })).rejects.toMatchObject(forbidden)
      await expect(desk().decline(stranger, area.slug, ref, { reason: 'abusive' })).rejects.toMatchObject(forbidden)
      await expect(desk().hide(stranger, area.slug, ref, { reason: 'mistake' })).rejects.toMatchObject(forbidden)
      await expect(desk().tag(stranger, area.slug, ref, { themes: [] })).rejects.toMatchObject(forbidden)
      await expect(desk().route(stranger, area.slug, ref, {})).rejects.toMatchObject(forbidden)
      await expect(desk().escalateByHand(stranger, area.slug, ref)).rejects.toMatchObject(forbidden)
      await expect(desk().undo(stranger, area.slug, 'step_x')).rejects.toMatchObject(forbidden)
    }
    expect(await everything(world)).toBe(before)
  })

  test('shows the words with what was ticked taken out, under the themes, and tells what kinds went', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const theme = await world.theme(area)
    const { ref } = await world.say(area, PHONE)
    await desk().publish(moderator, area.slug, ref, {
      spans: await ticked(moderator, area.slug, ref),
      themes: theme.slug,
      also: 'six weeks = a long time',
    })
    const row = (await publicContribution(world.db, area.id, ref))!
    const shown = (await versionsOf(world.db, row.id)).find(({ id }) => id === row.currentVersionId)!
    expect(shown.words).not.toMatch(/Thistle|960123|six weeks/)
    expect(shown.words).toContain('a long time')
    expect(JSON.parse(shown.takenOut)).toEqual([
      { kind: 'name', count: 1 },
      { kind: 'other', count: 1 },
      { kind: 'phone', count: 1 },
    ])
    expect(await recorded(world, ref)).toMatchObject([
      { name: 'feedback.said' },
      { name: 'moderation.read' },
      { name: 'moderation.published', actor: moderator.roles[0]!.id, facts: { from: 'waiting', to: 'public', takenOut: 3 } },
      { name: 'themes.tagged', facts: { themes: [theme.id] } },
    ])
    expect(await figuresOf(world.db, area.id, `theme:${theme.id}`)).toEqual([{ bucket: '2026-03', value: 1 }])
  })

  test('keeps what was left unticked, and finds what was shown but not what was taken out', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const { ref } = await world.say(area, PHONE)
    const spans = (await ticked(officer, area.slug, ref)).map((span, at) => (at === 0 ? { ...span, take: '' } : span))
    await desk().publish(officer, area.slug, ref, { spans })
    const find = async (text: string) =>
      (
        await world.db
          .selectFrom(matching(world.db, area.id, text)!.as('found'))
          .selectAll()
          .execute()
      ).length
    expect(await find('Thistle')).toBe(1)
    expect(await find('960123')).toBe(0)
  })

  test('refuses what cannot be understood and leaves everything as it was', async () => {
    const area = await world.area()
    const other = await world.theme(await world.area())
    const moderator = await world.holder(area, 'moderator')
    const { ref } = await world.say(area, 'Ours.')
    const elsewhere = await organisation(world, await world.area())
    await desk().item(moderator, area.slug, ref)
    const before = await everything(world)
    const publish = (input: unknown) => desk().publish(moderator, area.slug, ref, input)
    await expect(publish({ also: 'not there' })).rejects.toMatchObject({
      refusal: { fields: { also: expect.stringContaining('not there') } },
    })
    await expect(publish({ also: 'Ours' })).rejects.toMatchObject({
      refusal: { fields: { also: expect.stringContaining('nothing is left') } },
    })
    await expect(publish({ themes: [other.slug] })).rejects.toMatchObject({ refusal: { fields: { themes: expect.any(String) } } })
    await expect(publish({ spans: [{ start: 2, end: 99, shownAs: '', take: 'yes' }] })).rejects.toMatchObject({
      refusal: { kind: 'invalid' },
    })
    await expect(publish({ organisation: elsewhere })).rejects.toMatchObject({
      refusal: { kind: 'invalid' },
    })
    await expect(publish({ offer: ['casino'] })).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await expect(desk().decline(moderator, area.slug, ref, { reason: 'I do not like it' })).rejects.toMatchObject({
      refusal: { kind: 'invalid' },
    })
    await expect(desk().publish(moderator, area.slug, 'CT-000000', {})).rejects.toMatchObject(missing)
    await expect(desk().publish(moderator, 'nowhere', ref, {})).rejects.toMatchObject(missing)
    expect(await everything(world)).toBe(before)
  })

  test('never shows what its author wants private, or took back; keeps it private and counts it', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const { ref } = await world.say(area, 'Only for you.', { show: 'no' })
    await wantsToKnow(world, area, ref)
    await expect(desk().publish(moderator, area.slug, ref, {})).rejects.toMatchObject(conflicting)
    await desk().keepPrivate(moderator, area.slug, ref, {})
    expect(await rowOf(world, ref)).toMatchObject({ publishedAt: null, privateAt: expect.any(String), readAt: expect.any(String) })
    expect(await mailsAbout(world, ref)).toMatchObject([{ template: 'kept_private', dueAt: '2026-03-03T09:40:00.000Z' }])
  })

  test('a colleague who was quicker is not overwritten', async () => {
    const area = await world.area()
    const [ann, farid] = [await world.holder(area, 'moderator'), await world.holder(area, 'officer')]
    const { ref } = await world.say(area)
    await desk().hold(ann, area.slug, ref, { seen: 'waiting', reason: 'check_names' })
    const before = await everything(world)
    await expect(desk().publish(farid, area.slug, ref, { seen: 'waiting' })).rejects.toMatchObject(conflicting)
    expect(await everything(world)).toBe(before)
    await desk().publish(farid, area.slug, ref, { seen: 'held' })
    expect((await rowOf(world, ref)).publishedAt).not.toBeNull()
  })

  test('tells the author, ten minutes later, that it is shown or why it is not; never the words', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const { ref } = await world.say(area, 'Secret words', { tell: 'ann@example.org' })
    await desk().decline(moderator, area.slug, ref, { reason: 'one_child' })
    const [mail] = await mailsAbout(world, ref)
    expect(mail).toMatchObject({ template: 'declined', waits: true, dueAt: '2026-03-03T09:40:00.000Z' })
    expect(mail!.facts).not.toContain('Secret')
    const silent = await world.say(area)
    await desk().publish(moderator, area.slug, silent.ref, {})
    expect(await mailsAbout(world, silent.ref)).toEqual([])
  })

  test('hides at once what was shown by mistake, and its words with it', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const { ref } = await world.say(area, PHONE)
    await wantsToKnow(world, area, ref)
    await expect(desk().hide(moderator, area.slug, ref, { reason: 'mistake' })).rejects.toMatchObject(conflicting)
    await desk().publish(moderator, area.slug, ref, {})
    await desk().hide(moderator, area.slug, ref, { reason: 'points_to_somebody' })
    const row = await rowOf(world, ref)
    expect(row).toMatchObject({ publishedAt: null, removedAt: expect.any(String), reason: 'points_to_somebody' })
    expect((await versionsOf(world.db, row.id)).map(({ words }) => words)).toEqual([null, null])
    expect(await world.db.selectFrom('searchDocument').where('contributionId', '=', row.id).selectAll().execute()).toEqual([])
    expect((await mailsAbout(world, ref)).map(({ template }) => template)).toEqual(['published', 'hidden'])
    await desk().publish(moderator, area.slug, ref, { spans: await ticked(moderator, area.slug, ref) })
    expect((await mailsAbout(world, ref)).at(-1)).toMatchObject({ template: 'shown_again' })
  })

  test('shown anew: what was taken out by hand stays out, and earlier words stay readable only when asked', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const { ref } = await world.say(area, 'The clinic in Ashby closed. Nobody told us.')
    await desk().publish(moderator, area.slug, ref, { also: 'Ashby = our town' })
    expect((await desk().item(moderator, area.slug, ref)).suggestions).toMatchObject([{ what: 'Ashby', shownAs: 'our town', take: true }])
    const spans = await ticked(moderator, area.slug, ref)
    await desk().publish(moderator, area.slug, ref, { spans, also: 'clinic = service', earlier: 'yes' })
    expect((await desk().item(moderator, area.slug, ref)).earlier.map(({ words }) => words)).toEqual([
      'The clinic in [our town] closed. Nobody told us.',
    ])
    await desk().publish(moderator, area.slug, ref, { spans, also: 'Nobody = No person' })
    expect((await desk().item(moderator, area.slug, ref)).earlier).toHaveLength(1)
  })

  test('passes it to an organisation and offers other ways to help', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const trust = await organisation(world, area)
    const { ref } = await world.say(area)
    await desk().route(moderator, area.slug, ref, { organisation: trust, offer: ['sendiass'] })
    expect((await rowOf(world, ref)).routedTo).toBe(trust)
    expect(await recorded(world, ref)).toContainEqual({
      name: 'moderation.routed',
      actor: moderator.roles[0]!.id,
      facts: { organisation: trust, offered: ['sendiass'] },
    })
  })

  test('sends it privately to the safeguarding lead, and from then on it is not at the desk', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    await world.holder(area, 'safeguarding_lead')
    const { ref } = await world.say(area)
    await desk().publish(moderator, area.slug, ref, {})
    await desk().escalateByHand(moderator, area.slug, ref)
    expect(await rowOf(world, ref)).toMatchObject({ publishedAt: null, privateAt: expect.any(String), escalatedAt: expect.any(String) })
    await expect(desk().item(moderator, area.slug, ref)).rejects.toMatchObject(missing)
    await expect(desk().publish(moderator, area.slug, ref, {})).rejects.toMatchObject(missing)
    const alerts = await world.db.selectFrom('outbox').where('template', '=', 'escalated').selectAll().execute()
    expect(alerts.length).toBeGreaterThan(0)
  })
})

onEachDatabase('undoing a step', (world) => {
  const desk = () => world.services.moderation

  test('brings everything back as it was: state, themes, words, figures, search, and the mail is not sent', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const theme = await world.theme(area)
    const { ref } = await world.say(area, 'Findable words', { tell: 'ann@example.org' })
    await desk().item(moderator, area.slug, ref)
    const before = await rowOf(world, ref)
    const { stepId } = await desk().publish(moderator, area.slug, ref, { themes: [theme.slug] })
    await desk().undo(await world.holder(area, 'officer'), area.slug, stepId)
    expect(await rowOf(world, ref)).toEqual({ ...before, changedAt: expect.any(String) })
    expect(await figuresOf(world.db, area.id, `theme:${theme.id}`)).toEqual([])
    expect(await world.db.selectFrom('searchDocument').where('areaId', '=', area.id).selectAll().execute()).toEqual([])
    expect(await mailsAbout(world, ref)).toMatchObject([{ template: 'published', waits: false }])
    expect((await recorded(world, ref)).at(-1)).toMatchObject({
      name: 'moderation.undone',
      facts: { step: 'published', from: 'public', to: 'waiting' },
    })
  })

  test('brings hidden words back into sight', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const { ref } = await world.say(area, 'Words that were fine')
    await desk().publish(moderator, area.slug, ref, {})
    const { stepId } = await desk().hide(moderator, area.slug, ref, { reason: 'mistake' })
    await desk().undo(moderator, area.slug, stepId)
    expect((await desk().item(moderator, area.slug, ref)).shown).toEqual({ words: 'Words that were fine', takenOut: [] })
  })

  test('only once, only the last one, only within a day, only in its own area', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const { ref } = await world.say(area)
    const held = await desk().hold(moderator, area.slug, ref, { reason: 'ask_colleague' })
    const declined = await desk().decline(moderator, area.slug, ref, { reason: 'repeats' })
    const elsewhere = await world.area()
    await expect(desk().undo(await world.holder(elsewhere, 'moderator'), elsewhere.slug, declined.stepId)).rejects.toMatchObject(missing)
    await expect(desk().undo(moderator, area.slug, held.stepId)).rejects.toMatchObject(conflicting)
    await desk().undo(moderator, area.slug, declined.stepId)
    await expect(desk().undo(moderator, area.slug, declined.stepId)).rejects.toMatchObject(conflicting)
    world.pass({ days: 1, minutes: 1 })
    await expect(desk().undo(moderator, area.slug, held.stepId)).rejects.toMatchObject(conflicting)
    world.pass({ days: -1, minutes: -1 })
    await desk().undo(moderator, area.slug, held.stepId)
    expect(await rowOf(world, ref)).toMatchObject({ heldAt: null, declinedAt: null })
  })

  test('whoever was told already hears how it stands now', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const { ref } = await world.say(area, 'Tell me', { tell: 'ann@example.org' })
    const { stepId } = await desk().publish(moderator, area.slug, ref, {})
    await mailsWent(world)
    await desk().undo(moderator, area.slug, stepId)
    expect((await mailsAbout(world, ref)).map(({ template }) => template)).toEqual(['published', 'hidden'])
  })
})
