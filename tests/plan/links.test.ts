import { expect, test } from 'vitest'
import type { ThreadView } from '#app/contract/thread.ts'
import { rowOf } from '../build/desk.ts'
import { agreedPlan, aMeasure, draftPlan, fullAction, planPlace } from '../build/plans.ts'
import { published, shown, tookDown } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'

const FORBIDDEN = { refusal: { kind: 'forbidden' } }
const NOT_FOUND = { refusal: { kind: 'not_found' } }

onEachDatabase('what stands behind an action', (world) => {
  test('is linked by hand by those who make plans; what cannot be linked is named', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { action } = await agreedPlan(world, place)
    const { plan } = world.services
    const one = await published(world, area, 'Nobody rings back.')
    const foreign = await published(world, await world.area(), 'Nor here.')
    const link = (refs: string, actor = officer) => plan.linkSaid(actor, area.slug, action, { refs })
    for (const actor of [owner, world.visitor(), await world.holder(area, 'moderator')])
      await expect(link(one, actor)).rejects.toMatchObject(FORBIDDEN)
    await expect(link('')).rejects.toMatchObject({ refusal: { kind: 'invalid', fields: { refs: expect.any(String) } } })
    await expect(link('hello')).rejects.toMatchObject({
      refusal: { fields: { refs: '“hello” is not a reference. They look like CT-7Q2M4X' } },
    })
    await expect(link(`${one} ${foreign}`)).rejects.toMatchObject({ refusal: { fields: { refs: expect.stringContaining(foreign) } } })
    expect((await plan.actionPage(officer, area.slug, action)).said).toBe(0)
    expect(await link(`${one}\n${one.toLowerCase()}`)).toBe(1)
    expect(await link(one)).toBe(0)
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({ said: 1, words: [{ ref: one }] })
    await expect(plan.unlinkSaid(owner, area.slug, action, one)).rejects.toMatchObject(FORBIDDEN)
    await plan.unlinkSaid(officer, area.slug, action, one)
    await expect(plan.unlinkSaid(officer, area.slug, action, one)).rejects.toMatchObject(NOT_FOUND)
    expect((await plan.actionPage(world.visitor(), area.slug, action)).said).toBe(0)
  })

  test('a discussion leads to the actions behind which its replies stand, and only while they are public', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const { action } = await agreedPlan(world, place)
    const { plan, feedback } = world.services
    const root = await published(world, area, 'Nobody rings back.')
    const reply = await published(world, area, 'Nor us.', { parent: root })
    const actions = async () => ((await feedback.thread(world.visitor(), area.slug, root)) as ThreadView).actions
    expect(await actions()).toEqual([])
    await plan.linkSaid(officer, area.slug, action, { refs: reply })
    expect(await actions()).toEqual([{ ref: action, title: '1.1 Answer the phone within one day' }])
    await plan.linkSaid(officer, area.slug, action, { refs: root })
    expect(await actions()).toHaveLength(1)
    await plan.unlinkSaid(officer, area.slug, action, root)
    await tookDown(world, reply)
    expect(await actions()).toEqual([])
  })

  test('an answer that names an action links what it answers; a draft cannot be named', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const { plan, impact } = world.services
    const { action } = await agreedPlan(world, place)
    const hidden = await fullAction(world, place, await draftPlan(world, place))
    const [one, two] = [await published(world, area, 'Nobody rings back.'), await published(world, area, 'Nor us.')]
    const answer = {
      kind: 'will_by',
      by: '2026-06-01',
      title: 'A rota',
      said: 'Nobody rings.',
      words: 'There will be a rota.',
      refs: [one, two],
    }
    for (const wrong of [hidden, 'AC-000000', 'nonsense'])
      await expect(impact.answer(officer, area.slug, { ...answer, action: wrong })).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { action: expect.any(String) } },
      })
    const ref = await impact.answer(officer, area.slug, { ...answer, action })
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({ said: 2, answers: [{ ref }], answersInAll: 1 })
    expect((await impact.answerPage(world.visitor(), area.slug, ref)).answer.action).toEqual({
      ref: action,
      title: 'Answer the phone within one day',
    })
    const other = (await agreedPlan(world, place)).action
    const { refs: _, ...changed } = { ...answer, action: other }
    await impact.changeAnswer(officer, area.slug, ref, changed)
    expect((await plan.actionPage(world.visitor(), area.slug, other)).said).toBe(2)
  })

  test('what is said under an action arrives under its themes and behind it', async () => {
    const place = await planPlace(world)
    const { area } = place
    const theme = await world.theme(area)
    const { action } = await agreedPlan(world, place, { themes: [theme.slug] })
    const { plan, feedback } = world.services
    expect((await feedback.sayPage(world.visitor(), area.slug, { action })).about.line).toMatchObject({ kind: 'action', ref: action })
    const said = await world.say(area, 'Still nobody picks up.', { action })
    expect(await rowOf(world, said.ref)).toMatchObject({ aboutKind: 'action' })
    await shown(world, said.ref, 'Still nobody picks up.', [theme.id])
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({
      said: 1,
      words: [{ ref: said.ref, themes: [{ slug: theme.slug }] }],
      about: [{ ref: said.ref }],
    })
    await expect(world.say(area, 'Hello there.', { action: 'AC-000000' })).rejects.toMatchObject(NOT_FOUND)
    const thread = (await feedback.thread(world.visitor(), area.slug, said.ref)) as ThreadView
    expect(thread.about).toEqual({ kind: 'action', ref: action, title: 'Answer the phone within one day' })
  })

  test('what tells of danger under an action goes to the safeguarding lead and stands behind nothing', async () => {
    const place = await planPlace(world)
    const { action } = await agreedPlan(world, place)
    const said = await world.say(place.area, 'I want to kill myself.', { action })
    expect(said.helpFirst).toBe(true)
    const rows = await world.db
      .selectFrom('actionSaid')
      .where('contributionId', '=', (await rowOf(world, said.ref)).id)
      .selectAll()
      .execute()
    expect(rows).toEqual([])
  })

  test('a draft that is open takes comments line by line, up to its last day', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const theme = await world.theme(area)
    const { plan, feedback } = world.services
    const { ref, priority } = await draftPlan(world, place, [theme.slug])
    const finding = await plan.addFinding(officer, area.slug, ref, {
      source: 'Ofsted',
      foundOn: '2021-11-12',
      words: 'Nobody is answered.',
      priority,
    })
    const action = await fullAction(world, place, { ref, priority })
    const lines = { plan: ref, priority, finding, action }
    for (const [kind, line] of Object.entries(lines))
      await expect(world.say(area, 'We do not agree.', { [kind]: line })).rejects.toMatchObject(NOT_FOUND)
    await plan.openForComment(officer, area.slug, ref, { closesOn: '2026-03-10' })
    for (const [kind, line] of Object.entries(lines)) {
      expect((await feedback.sayPage(world.visitor(), area.slug, { [kind]: line })).about.line).toMatchObject({ kind, planRef: ref })
      const said = await world.say(area, `About the ${kind}.`, { [kind]: line })
      expect(await rowOf(world, said.ref)).toMatchObject({ aboutKind: kind })
      await shown(world, said.ref, `About the ${kind}.`, [theme.id])
      expect(await world.services.moderation.item(officer, area.slug, said.ref)).toMatchObject({ about: { kind } })
      expect(await feedback.thread(world.visitor(), area.slug, said.ref)).toMatchObject({ about: { kind } })
    }
    const page = await plan.planPage(world.visitor(), area.slug, ref)
    expect(page).toMatchObject({ findings: [{ said: 1 }], priorities: [{ said: 1, actions: [{ said: 1 }] }] })
    world.pass({ days: 30 })
    await expect(world.say(area, 'Too late.', { finding })).rejects.toMatchObject(FORBIDDEN)
    expect((await plan.planPage(world.visitor(), area.slug, ref)).plan.takesComments).toBe(false)
  })

  test('a measure is bound to an action; a published one keeps its last', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { action } = await agreedPlan(world, place)
    const { plan } = world.services
    const [first] = (await plan.actionPage(officer, area.slug, action)).measureIds
    const second = await aMeasure(world, area)
    const foreign = await aMeasure(world, await world.area())
    for (const measure of [foreign, 'measure_x', ''])
      await expect(plan.linkMeasure(owner, area.slug, action, { measure })).rejects.toMatchObject({
        refusal: { fields: { measure: expect.any(String) } },
      })
    await expect(plan.unlinkMeasure(owner, area.slug, action, first)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await plan.linkMeasure(owner, area.slug, action, { measure: second })
    await plan.linkMeasure(owner, area.slug, action, { measure: second })
    await plan.unlinkMeasure(owner, area.slug, action, first)
    expect((await plan.actionPage(world.visitor(), area.slug, action)).measureIds).toEqual([second])
    await expect(plan.unlinkMeasure(owner, area.slug, action, first)).rejects.toMatchObject(NOT_FOUND)
  })
})
