import { expect, test } from 'vitest'
import { organisation } from '../build/desk.ts'
import { agreedPlan, dayIn, fullAction, planPlace, told } from '../build/plans.ts'
import { published } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('what is not as it should be', (world) => {
  test('an area that is fine shows nothing; one that is not there is not found', async () => {
    const { area } = await planPlace(world)
    const { plan } = world.services
    const view = await plan.exceptions(world.visitor(), area.slug)
    expect(new Set(Object.values(view.totals))).toEqual(new Set([0]))
    await expect(plan.exceptions(world.visitor(), 'nowhere')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('late, without evidence, and silent actions; not those that are done, dropped, drafts or in a closed plan', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { plan } = world.services
    const { ref, priority, actions } = await agreedPlan(world, place, { actions: 3, more: { dueOn: '2026-03-20' } })
    const [late, spoken, dropped] = actions as [string, string, string]
    const closed = await agreedPlan(world, place, { more: { dueOn: '2026-03-20' } })
    await plan.closePlan(officer, area.slug, closed.ref)
    const draft = await fullAction(world, place, { ref, priority }, { dueOn: '2026-03-20' })
    await plan.dropAction(owner, area.slug, dropped, { reason: 'x' })
    world.pass({ days: 31 })
    await plan.update(owner, area.slug, spoken, told('green', { evidenceTitle: 'Rota' }))
    const view = await plan.exceptions(world.visitor(), area.slug)
    const refs = (name: 'late' | 'noEvidence' | 'silent') => view[name].map((one) => one.ref).sort()
    expect(refs('late')).toEqual([late, spoken].sort())
    expect(refs('noEvidence')).toEqual([late])
    expect(refs('silent')).toEqual([late])
    expect(view.totals).toMatchObject({ late: 2, noEvidence: 1, silent: 1 })
    expect(JSON.stringify(view)).not.toContain(draft)
    expect(view.late[0]).toMatchObject({ plan: { ref }, organisation: 'Wyrefield County Council' })
  })

  test('the council says on track, families say not yet: disputed', async () => {
    const place = await planPlace(world, { leastRatings: 5 })
    const { area, owner } = place
    const { plan } = world.services
    const { action } = await agreedPlan(world, place)
    await plan.update(owner, area.slug, action, told('green'))
    for (let at = 0; at < 5; at += 1) await plan.feelAction(await world.holder(area), area.slug, action, { answer: 'not_yet' })
    expect(await plan.exceptions(world.visitor(), area.slug)).toMatchObject({
      disputed: [{ ref: action, felt: { verdict: 'not_yet', n: undefined } }],
      doneNotFelt: [],
    })
    await plan.update(owner, area.slug, action, told('amber'))
    expect((await plan.exceptions(world.visitor(), area.slug)).disputed).toEqual([])
  })

  test('public words without an answer past its day, by working days; others are not told of', async () => {
    const { area, officer } = await planPlace(world, { answerWithinDays: 10 })
    const { plan, impact } = world.services
    const started = world.now.toISOString().slice(0, 10)
    const [one, answered] = [await published(world, area, 'Nobody rings back.'), await published(world, area, 'Nor us.')]
    await published(world, area, 'A reply.', { parent: one })
    await world.say(area, 'Not public.')
    await impact.answer(officer, area.slug, { kind: 'did', title: 'Done', said: 'x', words: 'y', refs: [answered] })
    world.pass({ days: 13 })
    expect((await plan.exceptions(world.visitor(), area.slug)).unanswered).toEqual([])
    world.pass({ days: 20 })
    const view = await plan.exceptions(world.visitor(), area.slug)
    expect(view.unanswered).toMatchObject([{ ref: one, saidOn: started, dueOn: expect.any(String) }])
    expect(view.unanswered[0]!.workingDaysLate).toBeGreaterThan(0)
    expect(view.totals.unanswered).toBe(1)
  })

  test('a promise whose day has passed counts until something later is answered or its action is done', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const { plan, impact } = world.services
    const day = (days: number) => dayIn(world, days)
    const says = async (more: object) =>
      impact.answer(officer, area.slug, {
        title: 'A rota',
        said: 'x',
        words: 'y',
        refs: [await published(world, area, 'Nobody rings.')],
        ...more,
      })
    const { action } = await agreedPlan(world, place, { more: { dueOn: day(400) } })
    const broken = await says({ kind: 'will_by', by: day(5) })
    const open = await says({ kind: 'looking_into', until: day(5) })
    await says({ kind: 'will_by', by: day(300) })
    const said = await published(world, area, 'Nobody at all rings.')
    await impact.answer(officer, area.slug, { kind: 'will_by', by: day(5), title: 'Kept', said: 'x', words: 'y', refs: [said] })
    const named = await says({ kind: 'will_by', by: day(6), action })
    world.pass({ days: 10 })
    await impact.answer(officer, area.slug, { kind: 'did', title: 'We did', said: 'x', words: 'y', refs: [said] })
    const view = await plan.exceptions(world.visitor(), area.slug)
    expect(view.promises.map(({ ref }) => ref).sort()).toEqual([broken, open, named].sort())
    expect(view.promises.find(({ ref }) => ref === broken)).toMatchObject({
      kind: 'will_by',
      daysLate: 5,
      by: expect.stringContaining('Wyrefield County Council'),
    })
  })
})

onEachDatabase('one’s own actions', (world) => {
  test('are for those who work on the plan: own ones that want an update first, others’ for officers only', async () => {
    const place = await planPlace(world)
    const { area, owner, officer, chair } = place
    const { plan } = world.services
    const nhs = await organisation(world, area, 'NHS Wyrefield')
    const { actions } = await agreedPlan(world, place, { actions: 2, more: { dueOn: '2027-05-01' } })
    const [first, second] = actions as [string, string]
    const theirs = (await agreedPlan(world, place, { more: { organisation: nhs, dueOn: '2027-04-01' } })).action
    await expect(plan.myActions(world.visitor(), area.slug)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(plan.myActions(await world.holder(area, 'moderator'), area.slug)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    world.pass({ days: 40 })
    await plan.update(owner, area.slug, first, told('green'))
    const mine = await plan.myActions(owner, area.slug)
    expect(mine.organisations).toEqual(['Wyrefield County Council'])
    expect(mine.actions.map(({ ref }) => ref)).toEqual([second, first])
    expect(mine.others).toEqual([])
    expect((await plan.myActions(officer, area.slug)).others.map(({ ref }) => ref)).toEqual([theirs])
    expect((await plan.myActions(chair, area.slug)).others).toHaveLength(3)
  })

  test('the actions of a theme are found under it', async () => {
    const place = await planPlace(world)
    const { area } = place
    const theme = await world.theme(area)
    const { action, ref } = await agreedPlan(world, place, { themes: [theme.slug] })
    await agreedPlan(world, place)
    expect(await world.services.plan.actionsOfTheme(world.visitor(), area.slug, theme.slug)).toMatchObject([{ ref: action, plan: { ref } }])
  })
})
