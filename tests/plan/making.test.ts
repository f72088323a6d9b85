import { expect, test } from 'vitest'
import { organisation } from '../build/desk.ts'
import { agreedPlan, anAction, draftPlan, fullAction, PLAN, planPlace } from '../build/plans.ts'
import { onEachDatabase } from '../build/world.ts'

const NO_PLAN = { refusal: { kind: 'not_found', what: 'plan' } }
const FORBIDDEN = { refusal: { kind: 'forbidden' } }

onEachDatabase('making a plan', (world) => {
  test('is for officers, the chair and admins; nobody else', async () => {
    const { area, owner, chair } = await planPlace(world)
    const { plan } = world.services
    const moderator = await world.holder(area, 'moderator')
    const elsewhere = await world.holder(await world.area(), 'officer')
    for (const actor of [world.visitor(), moderator, owner, elsewhere])
      await expect(plan.makePlan(actor, area.slug, PLAN)).rejects.toMatchObject(FORBIDDEN)
    expect(await plan.plansOf(chair, area.slug)).toEqual([])
    const admin = await world.holder(area, 'area_admin')
    for (const actor of [chair, admin]) expect(await plan.makePlan(actor, area.slug, PLAN)).toMatch(/^PL-/)
  })

  test('says what is wrong at the field, and writes nothing', async () => {
    const { area, officer } = await planPlace(world)
    const making = world.services.plan.makePlan(officer, area.slug, { kind: 'dream', title: ' ', startsOn: '2026-02-30' })
    await expect(making).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { kind: expect.any(String), title: expect.any(String), startsOn: expect.any(String) } },
    })
    expect(await world.services.plan.plansOf(officer, area.slug)).toEqual([])
  })

  test('a draft exists only for those who work on plans', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { ref, priority } = await draftPlan(world, place)
    const action = await fullAction(world, place, { ref, priority })
    const { plan } = world.services
    const moderator = await world.holder(area, 'moderator')
    for (const actor of [world.visitor(), moderator, await world.holder(area, 'representative')]) {
      await expect(plan.planPage(actor, area.slug, ref)).rejects.toMatchObject(NO_PLAN)
      await expect(plan.actionPage(actor, area.slug, action)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
      expect(await plan.plansOf(actor, area.slug)).toEqual([])
      expect(await plan.currentPlan(actor, area.slug)).toBeUndefined()
      await expect(plan.changePlan(actor, area.slug, ref, PLAN)).rejects.toMatchObject(NO_PLAN)
    }
    for (const actor of [officer, owner])
      expect(await plan.planPage(actor, area.slug, ref)).toMatchObject({
        plan: { state: 'draft' },
        priorities: [{ actions: [{ ref: action }] }],
      })
  })

  test('is linked with the plan before it, never in a circle', async () => {
    const { area, officer } = await planPlace(world)
    const { plan } = world.services
    const first = await plan.makePlan(officer, area.slug, { ...PLAN, kind: 'wsoa', title: 'Statement' })
    const second = await plan.makePlan(officer, area.slug, { ...PLAN, before: first })
    expect(await plan.planPage(officer, area.slug, second)).toMatchObject({ before: { ref: first, kind: 'wsoa' } })
    expect(await plan.planPage(officer, area.slug, first)).toMatchObject({ after: [{ ref: second }] })
    for (const before of [second, first, 'PL-000000', 'nonsense'])
      await expect(plan.changePlan(officer, area.slug, first, { ...PLAN, before })).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { before: expect.any(String) } },
      })
  })

  test('findings have a source and a date, and stand beside a priority', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const { plan } = world.services
    const { ref, priority } = await draftPlan(world, place)
    const finding = { source: 'Ofsted and CQC, outcome letter', foundOn: '2021-11-12', words: 'Parents are *not* answered.', priority }
    const id = await plan.addFinding(officer, area.slug, ref, finding)
    const page = await plan.planPage(officer, area.slug, ref)
    expect(page.findings).toMatchObject([
      { id, source: finding.source, foundOn: '2021-11-12', priority: { id: priority, title: 'Families are answered' } },
    ])
    expect(page.findings[0]!.html).toContain('<em>not</em>')
    await expect(plan.removePriority(officer, area.slug, ref, priority)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await plan.removeFinding(officer, area.slug, ref, id)
    await plan.removePriority(officer, area.slug, ref, priority)
    expect(await plan.planPage(officer, area.slug, ref)).toMatchObject({ findings: [], priorities: [] })
    await expect(plan.addFinding(officer, area.slug, ref, { ...finding, priority })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { priority: 'Choose a priority of this plan' } },
    })
  })

  test('actions take the themes of their priority, and go with it when those change', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const { plan } = world.services
    const [phone, post, bus] = [await world.theme(area, 'phone'), await world.theme(area, 'post'), await world.theme(area, 'bus')]
    const { ref, priority } = await draftPlan(world, place, [phone.slug])
    const one = await fullAction(world, place, { ref, priority })
    const own = await fullAction(world, place, { ref, priority }, { themes: [bus.slug] })
    const themes = async (action: string) => (await plan.actionPage(officer, area.slug, action)).themes.map(({ slug }) => slug)
    expect(await themes(one)).toEqual(['phone'])
    await plan.changePriority(officer, area.slug, ref, priority, { title: 'Answered', about: '', themes: [phone.slug, post.slug] })
    expect(await themes(one)).toEqual(['phone', 'post'])
    expect(await themes(own)).toEqual(['bus'])
  })

  test('an action owner works on actions of the own organisation only', async () => {
    const place = await planPlace(world)
    const { area, owner, organisationId } = place
    const other = await organisation(world, area, 'NHS Wyrefield')
    const { plan } = world.services
    const { ref, priority } = await draftPlan(world, place)
    await expect(plan.addAction(owner, area.slug, ref, anAction(priority, other))).rejects.toMatchObject(FORBIDDEN)
    await expect(plan.addAction(owner, area.slug, ref, anAction(priority, undefined))).rejects.toMatchObject(FORBIDDEN)
    const action = await plan.addAction(owner, area.slug, ref, anAction(priority, organisationId))
    await plan.changeAction(owner, area.slug, action, anAction(priority, organisationId, { title: 'Answer at once' }))
    const giving = plan.changeAction(owner, area.slug, action, anAction(priority, other))
    await expect(giving).rejects.toMatchObject(FORBIDDEN)
    expect(await plan.actionPage(owner, area.slug, action)).toMatchObject({
      title: 'Answer at once',
      organisation: 'Wyrefield County Council',
    })
  })

  test('what it said before stays readable, with who changed it and when, and the record commits to it', async () => {
    const place = await planPlace(world)
    const { area, owner, organisationId } = place
    const { action, priority } = await agreedPlan(world, place)
    await world.services.plan.changeAction(owner, area.slug, action, anAction(priority, organisationId, { want: 'Everybody is answered.' }))
    const { changes } = await world.services.plan.actionPage(world.visitor(), area.slug, action)
    expect(changes[0]).toMatchObject({
      by: 'Head of SEND, Wyrefield County Council',
      what: 'What we want',
      was: 'Somebody answers.',
      became: 'Everybody is answered.',
    })
    const rows = await world.db
      .selectFrom('record')
      .where('name', '=', 'plan.action_changed')
      .where('areaId', '=', area.id)
      .selectAll()
      .execute()
    expect(rows.every(({ commitment, facts }) => commitment !== '' && !facts.includes('answered'))).toBe(true)
  })

  test('organisations and groups sign, or are named as not signing, each in their words; the latest counts', async () => {
    const place = await planPlace(world)
    const { area, officer, organisationId } = place
    const forum = await world.forum(area, 'Wyrefield Parent Carers')
    const { plan } = world.services
    const { ref } = await agreedPlan(world, place)
    const sign = (says: object) => plan.signOff(officer, area.slug, ref, { kind: 'signed', words: '', signedOn: '2026-03-03', ...says })
    await sign({ organisation: organisationId })
    await sign({ forum, words: 'We will look at it.' })
    await sign({ forum, kind: 'not_signed', words: 'Nobody asked us about the dates.' })
    await sign({ name: 'The Schools Trust' })
    await expect(sign({})).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await expect(sign({ forum, organisation: organisationId })).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await expect(sign({ forum: await world.forum(await world.area()) })).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    expect((await plan.planPage(world.visitor(), area.slug, ref)).signOffs).toMatchObject([
      { by: 'Wyrefield County Council', kind: 'signed', side: 'organisation' },
      { by: 'Wyrefield Parent Carers', kind: 'not_signed', side: 'forum', html: expect.stringContaining('Nobody asked us') },
      { by: 'The Schools Trust', kind: 'signed', side: 'other' },
    ])
  })
})
