import { expect, test } from 'vitest'
import { verifyRecord } from '#server/record/verify.ts'
import { anAction, PLAN } from '../build/plans.ts'
import { onEachDatabase, type World } from '../build/world.ts'
import { type AgendaPlace, agendaPlace, anItem } from './agenda-place.ts'

const DECIDED = {
  words: 'Routes go out by the first of July.',
  decider: 'Head of transport',
  body: 'SEND partnership board',
  delegation: 'Scheme of delegation, part 3',
  options: 'Leave it as it is\nSend them in August',
  reasons: 'Families need the summer.',
  refs: '',
}
const conflict = { refusal: { kind: 'conflict' } }
const forbidden = { refusal: { kind: 'forbidden' } }

onEachDatabase('what comes of a meeting', (world) => {
  const meetings = () => world.services.meetings
  const after = () => meetings().after

  /** A meeting that has begun, with an item, and something that is proposed on it. */
  async function held(world: World, days = 1) {
    const place = await agendaPlace(world, days)
    const item = await meetings().addItem(place.officer, place.area.slug, place.ref, anItem())
    world.pass({ days: days + 0.5 })
    await meetings().live.startMeeting(place.officer, place.area.slug, place.ref, {})
    return { ...place, item }
  }
  async function proposed({ officer, area, ref, item }: AgendaPlace & { item: string }) {
    await after().proposeDecision(officer, area.slug, ref, { item, words: 'Send routes earlier.' })
    return (await after().outcomes(area.slug, ref)).decisions[0]!.ref
  }

  test('only chair and clerk propose and decide, only when it has begun, and only on its own items', async () => {
    const place = await agendaPlace(world)
    const { area, officer, ref, rep } = place
    const item = await meetings().addItem(officer, area.slug, ref, anItem())
    const form = { item, words: 'Too early' }
    await expect(after().proposeDecision(officer, area.slug, ref, form)).rejects.toMatchObject(conflict)
    for (const actor of [world.visitor(), rep])
      await expect(after().proposeDecision(actor, area.slug, ref, form)).rejects.toMatchObject(forbidden)
    await meetings().live.startMeeting(officer, area.slug, ref, {})
    const other = await held(world)
    await expect(after().proposeDecision(officer, area.slug, ref, { ...form, item: other.item })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { item: expect.any(String) } },
    })
    expect((await after().outcomes(area.slug, ref)).decisions).toEqual([])
  })

  test('nothing is decided before those who could not come have had their say; then it carries who, why and on what, and stays', async () => {
    const place = await held(world)
    const { area, officer, ref } = place
    const decision = await proposed(place)
    expect((await after().decision(world.visitor(), area.slug, decision)).whyNotYet).toContain('say something until')
    await expect(after().makeDecision(officer, area.slug, ref, decision, DECIDED)).rejects.toMatchObject({
      refusal: { kind: 'conflict', reason: expect.stringContaining('decided after that') },
    })
    world.pass({ days: 8 })
    const said = await world.say(area, 'The route came too late.')
    await expect(after().makeDecision(officer, area.slug, ref, decision, { ...DECIDED, refs: said.ref })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { refs: expect.any(String) } },
    })
    const moderator = await world.holder(area, 'moderator')
    await world.services.moderation.publish(moderator, area.slug, said.ref, {})
    await after().makeDecision(officer, area.slug, ref, decision, { ...DECIDED, refs: `${said.ref} ${said.ref}` })
    const view = await after().decision(world.visitor(), area.slug, decision)
    expect(view).toMatchObject({
      state: 'decided',
      words: DECIDED.words,
      proposed: { words: 'Send routes earlier.' },
      decided: { decider: DECIDED.decider, options: ['Leave it as it is', 'Send them in August'] },
      said: { all: 1, fromOutside: 1 },
    })
    await expect(after().makeDecision(officer, area.slug, ref, decision, DECIDED)).rejects.toMatchObject(conflict)
    await expect(after().dropDecision(officer, area.slug, ref, decision, { reason: 'No' })).rejects.toMatchObject(conflict)
    expect((await after().decisions(area.slug, { state: 'decided' })).rows.map((row) => row.ref)).toEqual([decision])
    expect((await after().decisions(area.slug, { state: 'proposed' })).rows).toEqual([])
  })

  test('a representative adds a dissent that nobody else can change; only the group takes it back', async () => {
    const place = await held(world)
    const { area, officer, ref, rep, forum } = place
    const decision = await proposed(place)
    const words = 'July is too late too.\nWe said May.'
    const dissent = { forum, words }
    for (const actor of [officer, world.visitor()])
      await expect(after().dissentFrom(actor, area.slug, ref, decision, dissent)).rejects.toMatchObject(forbidden)
    const id = await after().dissentFrom(rep, area.slug, ref, decision, dissent)
    expect((await after().decision(world.visitor(), area.slug, decision)).dissent).toMatchObject([{ id, words, own: false }])
    await expect(after().dissentFrom(rep, area.slug, ref, decision, dissent)).rejects.toMatchObject({
      refusal: { kind: 'conflict', reason: 'Your group has said this already.' },
    })
    const otherForum = await world.forum(area, 'Another group')
    const other = await world.holder(area, { role: 'representative', forumId: otherForum })
    await expect(after().takeBackDissent(other, area.slug, ref, forum, id)).rejects.toMatchObject(forbidden)
    await expect(after().takeBackDissent(other, area.slug, ref, otherForum, id)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    expect((await after().decisions(area.slug, { dissent: 'yes' })).rows.map((row) => row.ref)).toEqual([decision])
    await after().takeBackDissent(rep, area.slug, ref, forum, id)
    expect((await after().decision(rep, area.slug, decision)).dissent).toMatchObject([{ id, words: '', takenBackOn: expect.any(String) }])
    await expect(after().takeBackDissent(rep, area.slug, ref, forum, id)).rejects.toMatchObject(conflict)
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true })
  })

  test('an action of the log keeps what was told of it, needs a reason when it is not done, and puts itself forward when it is late', async () => {
    const place = await held(world)
    const { area, officer, ref, rep } = place
    const dueOn = new Date(world.now.getTime() + 2 * 86_400_000).toISOString().slice(0, 10)
    const form = { words: 'Ring everybody back', who: 'SEND team, the council', dueOn, item: place.item }
    await expect(after().noteAction(rep, area.slug, ref, form)).rejects.toMatchObject(forbidden)
    await after().noteAction(officer, area.slug, ref, form)
    const [task] = (await after().actionLog(area.slug)).open
    await expect(after().tellAction(officer, area.slug, ref, task!.ref, { state: 'not_done', reason: '' })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { reason: expect.any(String) } },
    })
    world.pass({ days: 5 })
    const next = await agendaPlace(world, 20, area)
    await meetings().putForward(officer, area.slug, next.ref)
    const items = (await meetings().agenda(world.visitor(), area.slug, next.ref)).items
    expect(items.map(({ putForward }) => putForward?.path)).toContain(`meetings/actions#${task!.ref}`)
    await after().tellAction(officer, area.slug, ref, task!.ref, { state: 'not_done', reason: 'Nobody was there' })
    await after().tellAction(officer, area.slug, ref, task!.ref, { state: 'done', reason: '' })
    const [closed] = (await after().actionLog(area.slug)).closed
    expect(closed).toMatchObject({ state: 'done', steps: [{ state: 'not_done', reason: 'Nobody was there' }, { state: 'done' }] })
    await expect(after().actionToPlan(officer, area.slug, ref, task!.ref, { plan: 'PL-000000', priority: 'x' })).rejects.toMatchObject(
      conflict,
    )
  })

  test('what was not finished goes on at the next meeting, by hand with a reason or by itself, and only once', async () => {
    const place = await held(world)
    const { area, officer, ref, item } = place
    await after().leaveItem(officer, area.slug, ref, item, { outcome: 'not_finished', reason: 'Time was up' })
    const decision = await proposed(place)
    const carry = { what: item, reason: 'It needs an hour' }
    await expect(after().carryOn(officer, area.slug, ref, carry)).rejects.toMatchObject({
      refusal: { kind: 'conflict', reason: expect.stringContaining('no next meeting') },
    })
    const next = await agendaPlace(world, 20, area)
    await expect(after().carryOn(next.rep, area.slug, ref, carry)).rejects.toMatchObject(forbidden)
    await after().carryOn(officer, area.slug, ref, carry)
    await expect(after().carryOn(officer, area.slug, ref, carry)).rejects.toMatchObject(conflict)
    await meetings().putForward(officer, area.slug, next.ref)
    const items = (await meetings().agenda(world.visitor(), area.slug, next.ref)).items
    expect(items.map(({ carriedReason, putForward }) => [putForward?.ref, carriedReason])).toEqual([
      [item, 'It needs an hour'],
      [decision, ''],
    ])
    expect((await after().outcomes(area.slug, ref)).unfinished).toMatchObject([
      { ref: item, carried: { meeting: next.ref, reason: 'It needs an hour' } },
      { ref: decision, carried: { meeting: next.ref } },
    ])
  })

  /** A plan of the area with one priority. */
  async function aPlan({ area, officer }: AgendaPlace) {
    const plan = await world.services.plan.makePlan(officer, area.slug, PLAN)
    return { plan, priority: await world.services.plan.addPriority(officer, area.slug, plan, { title: 'Routes', about: '', themes: [] }) }
  }

  test('an action of the log becomes one action of the plan, also when that is sent twice at once', async () => {
    const place = await held(world)
    const { area, officer, ref, rep } = place
    const form = await aPlan(place)
    await after().noteAction(officer, area.slug, ref, { words: 'Ring everybody back', who: 'SEND team', dueOn: '2030-01-01', item: '' })
    const task = (await after().actionLog(area.slug)).open[0]!.ref
    const toPlan = (actor = officer, more: object = {}) => after().actionToPlan(actor, area.slug, ref, task, { ...form, ...more })
    await expect(toPlan(rep)).rejects.toMatchObject(forbidden)
    const both = await Promise.allSettled([toPlan(), toPlan()])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: conflict })
    await expect(toPlan()).rejects.toMatchObject(conflict)
    const page = await world.services.plan.planPage(officer, area.slug, form.plan)
    const actions = page.priorities.flatMap(({ actions }) => actions.map((action) => action.ref))
    expect(actions).toHaveLength(1)
    const closed = async () => (await after().actionLog(area.slug)).closed
    expect(await closed(), 'a draft is named to nobody').toMatchObject([
      { state: 'in_plan', planAction: '', steps: [{ state: 'in_plan' }] },
    ])
    await world.services.plan.openForComment(officer, area.slug, form.plan, { closesOn: '2099-01-01' })
    expect(await closed()).toMatchObject([{ planAction: actions[0] }])
  })

  test('an action that a decision rests on keeps its title only as long as everybody can read it', async () => {
    const place = await held(world)
    const { area, officer, ref } = place
    const { plan, priority } = await aPlan(place)
    const refs = await world.services.plan.addAction(officer, area.slug, plan, anAction(priority, undefined))
    await world.services.plan.openForComment(officer, area.slug, plan, { closesOn: '2099-01-01' })
    const decision = await proposed(place)
    world.pass({ days: 8 })
    await after().makeDecision(officer, area.slug, ref, decision, { ...DECIDED, refs })
    const evidence = async () => (await after().decision(world.visitor(), area.slug, decision)).evidence
    expect(await evidence()).toMatchObject([{ kind: 'action', path: `actions/${refs}` }])
    await world.services.tools.change((tx) => tx.updateTable('plan').set({ openedAt: null }).where('areaId', '=', area.id).execute())
    expect(await evidence()).toMatchObject([{ kind: 'action', path: '', title: '' }])
  })
})
