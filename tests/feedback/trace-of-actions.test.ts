import { expect, test } from 'vitest'
import { agreedPlan, finished, planPlace, told } from '../build/plans.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('a trace that goes on into the plan', (world) => {
  const storyFor = async (receipt: { code: string }) => (await world.services.feedback.trace(await world.holding(receipt)))!.stories[0]!

  test('says which action, by whom and by when; they are asked once it has begun', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { action } = await agreedPlan(world, place)
    const { plan, feedback } = world.services
    const said = await world.say(area, 'Nobody rings back.')
    await plan.linkSaid(officer, area.slug, action, { refs: said.ref })
    const link = {
      ref: action,
      title: 'Answer the phone within one day',
      ownerTitle: 'Head of SEND',
      organisation: 'Wyrefield County Council',
    }
    expect(await storyFor(said)).toMatchObject({
      steps: [{ step: 'said' }, { step: 'action', action: link }],
      next: [{ what: 'read' }, { what: 'answer' }, { what: 'action', by: '2026-09-30', late: false, action: link }, { what: 'feel' }],
      may: { feel: false },
    })
    const author = await world.holding(said)
    await expect(feedback.feel(author, said.ref, { felt: 'yes' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await plan.update(owner, area.slug, action, told('green'))
    expect(await storyFor(said)).toMatchObject({ may: { feel: true } })
    expect((await storyFor(said)).next.map(({ what }) => what)).toEqual(['read', 'answer', 'action'])
    await feedback.feel(author, said.ref, { felt: 'not_yet' })
    const row = await world.db.selectFrom('contribution').where('ref', '=', said.ref).select('status').executeTakeFirstOrThrow()
    expect(row.status).toBe('waiting')
    await plan.dropAction(owner, area.slug, action, { reason: 'No money.' })
    const dropped = await storyFor(said)
    expect(dropped.steps).toContainEqual(expect.objectContaining({ step: 'action_dropped', reason: 'No money.' }))
    expect(dropped).toMatchObject({ may: { feel: false }, next: [{ what: 'read' }, { what: 'answer' }, { what: 'feel' }] })
  })

  test('tells of a later date with its reason, of an end, and thanks with the number of voices', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { action } = await agreedPlan(world, place)
    const { plan, moderation, feedback } = world.services
    const moderator = await world.holder(area, 'moderator')
    const [mine, other, hidden] = [
      await world.say(area, 'Nobody rings.'),
      await world.say(area, 'Nor us.'),
      await world.say(area, 'Nor me.'),
    ]
    for (const { ref } of [mine, other]) await moderation.publish(moderator, area.slug, ref, {})
    await feedback.meToo(await world.holder(area), area.slug, other.ref)
    await plan.moveDue(owner, area.slug, action, { dueOn: '2026-10-31', reason: 'Before it was linked.' })
    world.pass({ days: 1 })
    await plan.linkSaid(officer, area.slug, action, { refs: [mine.ref, other.ref, hidden.ref] })
    await plan.moveDue(owner, area.slug, action, { dueOn: '2026-12-31', reason: 'Nobody applied.' })
    await plan.moveDue(owner, area.slug, action, { dueOn: '2026-11-30', reason: 'It goes faster.' })
    await finished(world, place, action)
    const { steps, next } = await storyFor(mine)
    world.pass({ days: -1 })
    expect(steps.filter(({ step }) => step.startsWith('action'))).toMatchObject([
      { step: 'action' },
      { step: 'action_slipped', from: '2026-10-31', to: '2026-12-31', reason: 'Nobody applied.' },
      { step: 'action_done', voices: 3 },
    ])
    expect(next.map(({ what }) => what)).toEqual(['answer'])
  })

  test('says that it was talked about, by others, in public', async () => {
    const area = await world.area()
    const moderator = await world.holder(area, 'moderator')
    const { moderation } = world.services
    const first = await world.say(area, 'Nobody rings back.')
    await moderation.publish(moderator, area.slug, first.ref, {})
    const own = await world.say(area, 'I rang again.', { parent: first.ref }, await world.holding(first))
    const reply = await world.say(area, 'Nor us.', { parent: first.ref })
    expect((await storyFor(first)).steps.map(({ step }) => step)).not.toContain('discussed')
    for (const { ref } of [own, reply]) await moderation.publish(moderator, area.slug, ref, {})
    expect((await storyFor(first)).steps).toContainEqual(expect.objectContaining({ step: 'discussed', replies: 1 }))
  })
})
