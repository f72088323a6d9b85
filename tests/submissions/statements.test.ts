import { expect, test } from 'vitest'
import { verifyRecord } from '#server/record/verify.ts'
import { everything, organisation } from '../build/desk.ts'
import { backpack, cast, given, shownWhole } from '../build/letters.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('the two statements of a letter', (world) => {
  test('the council cannot change what the group says, nor the group what the council says', async () => {
    const people = await cast(world)
    const { area, rep, officer, moderator } = people
    const { submissions } = world.services
    const ref = await given(world, people, {}, officer)
    await shownWhole(world, people, ref)
    await submissions.replyForCouncil(officer, area.slug, ref, { words: 'We have read it.' })
    const before = await everything(world)
    const statement = { title: 'Everything is fine', opening: 'We thank the council.' }
    const council = await world.holder(
      area,
      'officer',
      'chair',
      'action_owner',
      'moderator',
      'area_admin',
      'supporter',
      'safeguarding_lead',
    )
    for (const actor of [world.visitor(), officer, moderator, council, (await cast(world, area)).rep]) {
      await expect(submissions.changeStatement(actor, area.slug, ref, statement)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
      await expect(submissions.ownStatement(actor, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    }
    for (const actor of [world.visitor(), rep, moderator, await world.holder(area, 'supporter', 'area_admin', 'safeguarding_lead')])
      await expect(submissions.replyForCouncil(actor, area.slug, ref, { words: 'We were wrong.' })).rejects.toMatchObject({
        refusal: { kind: 'forbidden' },
      })
    const view = await submissions.submission(world.visitor(), area.slug, ref)
    expect(view.group!.html).toContain('We are tired of asking.')
    expect(view.council).toMatchObject({ html: '<p>We have read it.</p>', by: 'Head of SEND' })
    expect(before.length).toBeGreaterThan(0)
  })

  test('what the council says belongs to the organisation that said it; the chair may change it', async () => {
    const people = await cast(world)
    const { area } = people
    const { submissions } = world.services
    const ref = await given(world, people)
    const health = await world.holder(area, {
      role: 'officer',
      organisationId: await organisation(world, area, 'Health'),
      title: 'Clinical officer',
    })
    await submissions.replyForCouncil(health, area.slug, ref, { words: 'From health.' })
    await expect(submissions.replyForCouncil(people.officer, area.slug, ref, { words: 'From us.' })).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    await submissions.replyForCouncil(health, area.slug, ref, { words: 'From health, again.' })
    await submissions.replyForCouncil(await world.holder(area, { role: 'chair', title: 'Independent chair' }), area.slug, ref, {
      words: 'From the chair.',
    })
    const { council } = await submissions.submission(world.visitor(), area.slug, ref)
    expect(council).toMatchObject({ html: '<p>From the chair.</p>', by: 'Independent chair' })
    expect(council!.earlier.map(({ number, html }) => [number, html])).toEqual([
      [2, '<p>From health, again.</p>'],
      [1, '<p>From health.</p>'],
    ])
    for (const words of ['', 'x'.repeat(6001), 'a\0b'])
      await expect(submissions.replyForCouncil(health, area.slug, ref, { words })).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
  })

  test('a new statement of the group waits for a moderator, and the one before stays readable until then and after', async () => {
    const people = await cast(world)
    const { area, rep, moderator } = people
    const { submissions } = world.services
    const ref = await given(world, people)
    await submissions.publishSubmission(moderator, area.slug, ref, {})
    await submissions.changeStatement(rep, area.slug, ref, { title: 'Six things', opening: 'Ask Mrs Thistledown.' })
    const seen = () => submissions.submission(world.visitor(), area.slug, ref)
    expect((await seen()).title).toBe('Five things that must change')
    expect(await submissions.ownStatement(rep, area.slug, ref)).toMatchObject({ title: 'Six things', unread: true })
    expect((await submissions.deskSubmissions(moderator, area.slug))[0]).toMatchObject({ ref, unread: true })
    const desk = await submissions.deskSubmission(moderator, area.slug, ref)
    const span = desk.written!.suggestions.find(({ what }) => what.includes('Thistledown'))!
    await submissions.publishSubmission(moderator, area.slug, ref, { spans: [{ ...span, take: 'yes' }] })
    const view = await seen()
    expect(view.title).toBe('Six things')
    expect(view.group!.html).not.toContain('Thistledown')
    expect(view.group!.earlier).toMatchObject([{ number: 1, title: 'Five things that must change' }])
    for (const bad of [
      { title: '', opening: 'x' },
      { title: 'x', opening: '' },
      { title: 'a\nb', opening: 'x' },
    ])
      await expect(submissions.changeStatement(rep, area.slug, ref, bad)).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await world.services.events.settled()
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true })
  })

  test('a backpack has no statement of the council', async () => {
    const people = await cast(world)
    const ref = await backpack(world, people)
    const saying = world.services.submissions.replyForCouncil(people.officer, people.area.slug, ref, { words: 'We have read it.' })
    await expect(saying).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
  })

  test('the desk says who has to answer a point; moderators and officers, nobody else', async () => {
    const people = await cast(world)
    const { area, rep, moderator } = people
    const { submissions } = world.services
    const ref = await given(world, people)
    const id = await organisation(world, area, 'The trust')
    for (const actor of [world.visitor(), rep, await world.holder(area, 'chair', 'action_owner', 'supporter')])
      await expect(submissions.setOwner(actor, area.slug, ref, '2', { organisation: id })).rejects.toMatchObject({
        refusal: { kind: 'forbidden' },
      })
    const elsewhere = await organisation(world, await world.area())
    await expect(submissions.setOwner(moderator, area.slug, ref, '2', { organisation: elsewhere })).rejects.toMatchObject({
      refusal: { kind: 'invalid' },
    })
    await expect(submissions.setOwner(moderator, area.slug, ref, '9', { organisation: id })).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    await submissions.setOwner(moderator, area.slug, ref, '2', { organisation: id })
    const owners = async () => (await submissions.submission(world.visitor(), area.slug, ref)).points.map(({ owner }) => owner)
    expect(await owners()).toEqual([null, 'The trust', null, null, null])
    await submissions.setOwner(moderator, area.slug, ref, '2', {})
    expect(await owners()).toEqual([null, null, null, null, null])
  })

  test('the desk of an area is closed to whoever neither reads nor answers there', async () => {
    const people = await cast(world)
    const { area, rep } = people
    const { submissions } = world.services
    const ref = await given(world, people)
    for (const actor of [
      world.visitor(),
      rep,
      await world.holder(area, 'supporter', 'area_admin'),
      await world.holder(await world.area(), 'officer'),
    ]) {
      await expect(submissions.deskSubmissions(actor, area.slug)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
      await expect(submissions.deskSubmission(actor, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    }
    const owner = await submissions.deskSubmission(await world.holder(area, 'action_owner'), area.slug, ref, '1')
    expect(owner).toMatchObject({ written: null, open: { words: '' } })
    expect(JSON.stringify(owner)).not.toMatch(/phones|Five things/)
  })
})
