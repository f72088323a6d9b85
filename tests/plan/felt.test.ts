import { expect, test } from 'vitest'
import type { ReceiptView } from '#app/contract/say.ts'
import { recordedAbout } from '#db/record/queries.ts'
import { rowOf } from '../build/desk.ts'
import { agreedPlan, draftPlan, finished, fullAction, planPlace } from '../build/plans.ts'
import { shown } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('feeling an action', (world) => {
  /** What is counted in the table itself. */
  const counts = async (ref: string) => {
    const { feltYes, feltPartly, feltNotYet } = (await world.db.selectFrom('action').where('ref', '=', ref).selectAll().executeTakeFirst())!
    return [feltYes, feltPartly, feltNotYet]
  }

  test('is for who is signed in: once, and the latest counts', async () => {
    const place = await planPlace(world)
    const { area } = place
    const { action } = await agreedPlan(world, place)
    const { plan } = world.services
    const ann = await world.holder(area)
    await expect(plan.feelAction(world.visitor(), area.slug, action, { answer: 'yes' })).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    await expect(plan.feelAction(ann, area.slug, action, { answer: 'no' })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { answer: 'Choose yes, partly or not yet' } },
    })
    await plan.feelAction(ann, area.slug, action, { answer: 'yes' })
    await plan.feelAction(ann, area.slug, action, { answer: 'not_yet' })
    await plan.feelAction(ann, area.slug, action, { answer: 'not_yet' })
    await plan.feelAction(await world.holder(area, 'representative'), area.slug, action, { answer: 'partly' })
    expect(await counts(action)).toEqual([0, 1, 1])
    expect(await plan.actionPage(ann, area.slug, action)).toMatchObject({ myFelt: 'not_yet', may: { feel: true } })
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({ myFelt: undefined, may: { feel: false } })
  })

  test('drafts and dropped actions are not felt; another area’s are not found', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { plan } = world.services
    const ann = await world.holder(area)
    const draft = await draftPlan(world, place)
    const hidden = await fullAction(world, place, draft)
    const feel = (ref: string) => plan.feelAction(ann, area.slug, ref, { answer: 'yes' })
    await expect(feel(hidden)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await plan.openForComment(officer, area.slug, draft.ref, { closesOn: '2026-04-01' })
    await expect(feel(hidden)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    const elsewhere = await agreedPlan(world, await planPlace(world))
    await expect(feel(elsewhere.action)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    const { action } = await agreedPlan(world, place)
    await plan.dropAction(owner, area.slug, action, { reason: 'x' })
    await expect(feel(action)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('nothing that is kept joins a rating to a person, and no time finer than the hour', async () => {
    const place = await planPlace(world)
    const { area } = place
    const { actions } = await agreedPlan(world, place, { actions: 2 })
    const ann = await world.holder(area)
    for (const ref of actions) await world.services.plan.feelAction(ann, area.slug, ref, { answer: 'yes' })
    const rows = await world.db
      .selectFrom('actionFelt')
      .innerJoin('action', 'action.id', 'actionFelt.actionId')
      .where('action.ref', 'in', actions)
      .selectAll('actionFelt')
      .execute()
    expect(new Set(rows.map(({ raterKey }) => raterKey)).size).toBe(2)
    expect(Object.keys(rows[0]!).sort()).toEqual(['actionId', 'answer', 'raterKey'])
    const recorded = (await Promise.all(rows.map(({ actionId }) => recordedAbout(world.db, actionId))))
      .flat()
      .filter(({ name }) => name === 'plan.felt')
    expect(new Set(recorded.map(({ actor }) => actor)).size).toBe(2)
    for (const { at, actor, facts } of recorded) {
      expect(at).toMatch(/T\d\d:00:00\.000Z$/)
      expect(actor).toMatch(/^family:/)
      expect(facts).toBe('{"answer":"yes"}')
    }
    const everything = JSON.stringify([rows, recorded])
    expect(everything).not.toContain(ann.accountId!.slice(8))
  })

  test('an answer on a trace counts for every action behind which the words stand, once; later links bring it along', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const { actions } = await agreedPlan(world, place, { actions: 3 })
    const [first, second, third] = actions as [string, string, string]
    const { plan, feedback } = world.services
    const said = await world.say(area, 'Nobody rings back.')
    const ann = await world.holding(said)
    await expect(feedback.feel(ann, said.ref, { felt: 'yes' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    for (const ref of [first, second]) await plan.linkSaid(officer, area.slug, ref, { refs: said.ref })
    await expect(feedback.feel(ann, said.ref, { felt: 'yes' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await finished(world, place, first)
    expect((await feedback.trace(ann))!.stories[0]!.may.feel).toBe(true)
    await feedback.feel(ann, said.ref, { felt: 'yes' })
    await feedback.feel(ann, said.ref, { felt: 'partly' })
    expect([await counts(first), await counts(second), await counts(third)]).toEqual([
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 0],
    ])
    await plan.linkSaid(officer, area.slug, third, { refs: said.ref })
    expect(await counts(third)).toEqual([0, 1, 0])
    await plan.unlinkSaid(officer, area.slug, second, said.ref)
    expect(await counts(second)).toEqual([0, 0, 0])
    await feedback.feel(ann, said.ref, { felt: 'not_yet' })
    expect([await counts(first), await counts(second), await counts(third)]).toEqual([
      [0, 0, 1],
      [0, 0, 0],
      [0, 0, 1],
    ])
  })

  test('from the least number on it is shown; Blue and not yet is done, not yet felt; a rater counts once for a theme', async () => {
    const place = await planPlace(world, { leastRatings: 5 })
    const { area, officer } = place
    const theme = await world.theme(area)
    const { actions } = await agreedPlan(world, place, { actions: 2, themes: [theme.slug] })
    const [action, other] = actions as [string, string]
    const { plan, feedback } = world.services
    await finished(world, place, action)
    const felt = async () => (await plan.actionPage(world.visitor(), area.slug, action)).felt
    const said: ReceiptView[] = []
    for (let at = 0; at < 5; at += 1) said.push(await world.say(area, `Nobody rings back ${at}.`))
    for (const ref of actions) await plan.linkSaid(officer, area.slug, ref, { refs: said.map((one) => one.ref) })
    for (const one of said.slice(0, 4)) await feedback.feel(await world.holding(one), one.ref, { felt: 'not_yet' })
    expect(await felt()).toEqual({ verdict: 'too_few', n: undefined, counts: undefined, least: 5 })
    await feedback.feel(await world.holding(said[4]!), said[4]!.ref, { felt: 'yes' })
    expect(await felt()).toMatchObject({ verdict: 'not_yet', n: undefined, counts: undefined })
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({ brag: 'blue', doneNotFelt: true })
    expect(await plan.actionPage(world.visitor(), area.slug, other)).toMatchObject({ brag: 'grey', doneNotFelt: false })
    expect(await plan.ratingsByTheme(world.visitor(), area.slug)).toMatchObject([
      {
        slug: theme.slug,
        felt: { n: undefined, verdict: 'not_yet' },
        totals: { actions: 2, brag: { blue: 1, grey: 1 }, doneNotFelt: 1, felt: { not_yet: 2 } },
      },
    ])
    expect(await plan.ratingsInAll(world.visitor(), area.slug)).toMatchObject({ actions: 2, doneNotFelt: 1 })
    expect(await plan.exceptions(world.visitor(), area.slug)).toMatchObject({
      doneNotFelt: [{ ref: action }],
      disputed: [],
      totals: { doneNotFelt: 1 },
    })
  })

  test('only what is public counts as words behind it, whenever it becomes public or is taken back', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const { action } = await agreedPlan(world, place)
    const { plan, feedback } = world.services
    const said = await world.say(area, 'Nobody rings back.')
    await plan.linkSaid(officer, area.slug, action, { refs: said.ref })
    const page = () => plan.actionPage(world.visitor(), area.slug, action)
    expect(await page()).toMatchObject({ said: 0, words: [] })
    await shown(world, said.ref, 'Nobody rings back.')
    expect(await page()).toMatchObject({ said: 1, words: [{ ref: said.ref }] })
    await feedback.takeBack(await world.holding(said), said.ref)
    expect(await page()).toMatchObject({ said: 0, words: [] })
    expect((await rowOf(world, said.ref)).takenBackAt).not.toBeNull()
  })
})
