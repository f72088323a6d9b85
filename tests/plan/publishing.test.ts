import { expect, test } from 'vitest'
import { agreedPlan, aMeasure, anAction, draftPlan, fullAction, PLAN, planPlace } from '../build/plans.ts'
import { onEachDatabase } from '../build/world.ts'

const CONFLICT = { refusal: { kind: 'conflict' } }
const YES = { agreed: 'yes' }

onEachDatabase('publishing a plan', (world) => {
  test('a draft is open for everybody to read up to a day, then agreed', async () => {
    const place = await planPlace(world)
    const { area, officer, chair } = place
    const { plan } = world.services
    const { ref, priority } = await draftPlan(world, place)
    const action = await fullAction(world, place, { ref, priority })
    const unfinished = await plan.addAction(officer, area.slug, ref, { priority, title: 'Something more' })
    await expect(plan.agree(officer, area.slug, ref, YES)).rejects.toMatchObject({ refusal: { fields: { elsewhere: expect.any(String) } } })
    await expect(plan.openForComment(officer, area.slug, ref, { closesOn: '2026-03-01' })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { closesOn: expect.any(String) } },
    })
    await expect(plan.openForComment(world.visitor(), area.slug, ref, { closesOn: '2026-03-10' })).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    await plan.openForComment(officer, area.slug, ref, { closesOn: '2026-03-10' })
    const page = await plan.planPage(world.visitor(), area.slug, ref)
    expect(page).toMatchObject({ plan: { state: 'open', closesOn: '2026-03-10', takesComments: true }, may: { edit: false, agree: false } })
    expect(page.priorities[0]!.actions).toMatchObject([
      { ref: action, isDraft: true, missing: [] },
      { ref: unfinished, isDraft: true, missing: ['ownerTitle', 'organisation', 'dueOn', 'milestone', 'measure', 'difference'] },
    ])
    await expect(plan.agree(chair, area.slug, ref, YES)).rejects.toMatchObject(CONFLICT)
    world.pass({ days: 10 })
    await plan.removeAction(officer, area.slug, unfinished)
    await plan.agree(chair, area.slug, ref, YES)
    expect(await plan.currentPlan(world.visitor(), area.slug)).toMatchObject({
      plan: { ref, state: 'agreed', monthsOld: 0 },
      priorities: [{ actions: [{ ref: action, isDraft: false, firstDueOn: '2026-09-30', slips: 0 }] }],
    })
    await expect(plan.openForComment(officer, area.slug, ref, { closesOn: '2026-04-10' })).rejects.toMatchObject(CONFLICT)
    await expect(plan.removeAction(officer, area.slug, action)).rejects.toMatchObject(CONFLICT)
  })

  test('an incomplete action stops it: the refusal names what each lacks, and nothing is agreed', async () => {
    const place = await planPlace(world)
    const { area, officer, organisationId } = place
    const { plan } = world.services
    const { ref, priority } = await draftPlan(world, place)
    await fullAction(world, place, { ref, priority })
    const bare = await plan.addAction(officer, area.slug, ref, { priority, number: '2.1', title: 'Train staff' })
    const near = await plan.addAction(officer, area.slug, ref, anAction(priority, organisationId, { difference: ' ' }))
    await plan.linkMeasure(officer, area.slug, near, { measure: await aMeasure(world, area) })
    await plan.openForComment(officer, area.slug, ref, { closesOn: '2026-03-20' })
    world.pass({ days: 30 })
    await expect(plan.agree(officer, area.slug, ref, YES)).rejects.toMatchObject({
      refusal: {
        kind: 'invalid',
        fields: {
          [bare]:
            'Action 2.1 “Train staff” cannot be published yet. Missing: who is accountable for it, the organisation, the date by which it is due, a milestone, a measure and how families’ days will be different.',
          [near]: expect.stringContaining('Missing: a milestone and how families’ days will be different.'),
        },
      },
    })
    expect(await plan.planPage(world.visitor(), area.slug, ref)).toMatchObject({
      plan: { state: 'open' },
      priorities: [{ actions: [{ isDraft: true }, {}, {}] }],
    })
  })

  test('what was agreed before it came here says where and when, and its age counts from then', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const { plan } = world.services
    const draft = await draftPlan(world, place)
    await fullAction(world, place, draft)
    await expect(plan.agree(officer, area.slug, draft.ref, { ...YES, agreedOn: '2025-01-20' })).rejects.toMatchObject({
      refusal: { kind: 'invalid' },
    })
    await expect(plan.agree(officer, area.slug, draft.ref, { ...YES, elsewhere: 'x', agreedOn: '2030-01-20' })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { agreedOn: 'This day has not come yet' } },
    })
    const ago = `${world.now.getUTCFullYear() - 1}-01-20`
    await plan.agree(officer, area.slug, draft.ref, { ...YES, elsewhere: 'Cabinet', agreedOn: ago })
    expect(await plan.planPage(world.visitor(), area.slug, draft.ref)).toMatchObject({
      agreedElsewhere: 'Cabinet',
      plan: { agreedOn: ago, openedOn: null },
    })
    const months = (await plan.planPage(world.visitor(), area.slug, draft.ref)).plan.monthsOld
    expect(months).toBeGreaterThanOrEqual(12)
  })

  test('an action added later is a draft until it is complete and published', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { plan } = world.services
    const { ref, priority } = await agreedPlan(world, place)
    const later = await plan.addAction(officer, area.slug, ref, { priority, title: 'One more' })
    await expect(plan.actionPage(world.visitor(), area.slug, later)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    expect((await plan.planPage(world.visitor(), area.slug, ref)).plan.actions).toBe(1)
    expect((await plan.planPage(owner, area.slug, ref)).plan.actions).toBe(2)
    await expect(plan.publishAction(officer, area.slug, later)).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { [later]: expect.any(String) } },
    })
    const full = await fullAction(world, place, { ref, priority })
    await plan.publishAction(officer, area.slug, full)
    expect(await plan.actionPage(world.visitor(), area.slug, full)).toMatchObject({ isDraft: false, firstDueOn: '2026-09-30' })
    await expect(plan.publishAction(officer, area.slug, full)).rejects.toMatchObject(CONFLICT)
    const empty = await plan.changeAction(officer, area.slug, full, anAction(priority, undefined)).catch((error: unknown) => error)
    expect(empty).toMatchObject({ refusal: { kind: 'invalid', fields: { organisation: expect.any(String) } } })
  })

  test('a closed plan stays as it is', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { plan } = world.services
    const { ref, action } = await agreedPlan(world, place)
    const draft = await draftPlan(world, place)
    await expect(plan.closePlan(officer, area.slug, draft.ref)).rejects.toMatchObject(CONFLICT)
    await plan.closePlan(officer, area.slug, ref)
    await expect(plan.changePlan(officer, area.slug, ref, PLAN)).rejects.toMatchObject(CONFLICT)
    await expect(plan.update(owner, area.slug, action, { brag: 'green', note: 'x' })).rejects.toMatchObject(CONFLICT)
    expect(await plan.planPage(world.visitor(), area.slug, ref)).toMatchObject({ plan: { state: 'closed' } })
  })
})
