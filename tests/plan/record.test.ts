import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { recountArea } from '#server/feedback/recount.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { agreedPlan, finished, planPlace, told } from '../build/plans.ts'
import { published } from '../build/public.ts'
import { onEachDatabase, type World } from '../build/world.ts'

/** Each with what puts it back. */
const TAMPERINGS: [string, string, string][] = [
  ['what an action will do', `update "action" set "title" = 'Nothing'`, `update "action" set "title" = 'Answer the phone within one day'`],
  ['when it was first due', `update "action" set "firstDueOn" = '2027-01-31'`, `update "action" set "firstDueOn" = '2026-09-30'`],
  ['why the date was moved', `update "slip" set "reason" = 'Rain.'`, `update "slip" set "reason" = 'Nobody applied.'`],
  ['that evidence was accepted', `update "evidence" set "acceptedAs" = null`, `update "evidence" set "acceptedAs" = 'Chair'`],
  [
    'what was changed',
    `update "planChange" set "became" = 'red' where "became" = 'blue'`,
    `update "planChange" set "became" = 'blue' where "became" = 'red'`,
  ],
  ['what a plan is called', `update "plan" set "title" = 'Our plan'`, `update "plan" set "title" = 'Accelerated progress plan'`],
  ['the words of who did not sign', `update "signOff" set "words" = 'We agree.'`, `update "signOff" set "words" = 'Nobody asked us.'`],
]

/** A plan that has lived a little. */
async function livedPlan(world: World) {
  const place = await planPlace(world)
  const { area, officer, owner } = place
  const { plan } = world.services
  const { ref, action } = await agreedPlan(world, place)
  await plan.signOff(officer, area.slug, ref, {
    name: 'The Schools Trust',
    kind: 'not_signed',
    words: 'Nobody asked us.',
    signedOn: '2026-03-01',
  })
  await plan.update(owner, area.slug, action, told('green'))
  await plan.moveDue(owner, area.slug, action, { dueOn: '2026-12-31', reason: 'Nobody applied.' })
  await finished(world, place, action)
  const gone = await plan.addAction(officer, area.slug, (await plan.planPage(officer, area.slug, ref)).plan.ref, {
    priority: (await plan.planPage(officer, area.slug, ref)).priorities[0]!.id,
    title: 'A draft that goes again',
  })
  await plan.removeAction(officer, area.slug, gone)
  await world.services.sealer.seal()
  return { ...place, action }
}

onEachDatabase('the record of a plan', (world) => {
  const verify = () => verifyRecord(world.own.database, world.services.tools.vault)
  const run = (statement: string) => sql.raw(statement).execute(world.own.database.migrating)

  test('fits all that a plan and its actions say', async () => {
    await livedPlan(world)
    expect(await verify()).toMatchObject({ fits: true })
  })

  test.each(TAMPERINGS)('finds that %s was changed behind its back', async (_, statement, back) => {
    await run(statement)
    expect(await verify()).toMatchObject({ fits: false, what: 'content' })
    await run(back)
    expect(await verify()).toMatchObject({ fits: true })
  })

  test('a theme that becomes part of another takes its actions, priorities and watch along, and still fits', async () => {
    const place = await planPlace(world)
    const { area } = place
    const [old, into] = [await world.theme(area), await world.theme(area)]
    const { ref, action } = await agreedPlan(world, place, { themes: [old.slug] })
    await finished(world, place, action)
    const admin = await world.holder(area, 'area_admin')
    await world.services.themes.mergeTheme(admin, area.slug, old.id, { into: into.id })
    expect(await world.services.plan.planPage(world.visitor(), area.slug, ref)).toMatchObject({
      priorities: [{ themes: [{ slug: into.slug }], actions: [{ ref: action, themes: [{ slug: into.slug }] }] }],
    })
    expect(await world.services.plan.ratingsByTheme(world.visitor(), area.slug)).toMatchObject([
      { slug: into.slug, watchedUntil: expect.any(String) },
    ])
    expect(await verify()).toMatchObject({ fits: true })
  })

  test('the running counts of an action can be recounted and mended', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const { action } = await agreedPlan(world, place)
    const { plan } = world.services
    const refs = [await published(world, area, 'Nobody rings.'), await published(world, area, 'Nor us.')]
    await plan.linkSaid(officer, area.slug, action, { refs })
    await plan.feelAction(await world.holder(area), area.slug, action, { answer: 'partly' })
    const recount = () => recountArea(world.services.tools, world.own.database, area.id)
    expect((await recount()).miscounts).toEqual([])
    await run(`update "action" set "saidShown" = 9, "feltPartly" = 0 where "ref" = '${action}'`)
    const off = await recount()
    expect(off.miscounts).toEqual([
      { what: `saidShown of ${action}`, kept: 9, counted: 2 },
      { what: `feltPartly of ${action}`, kept: 0, counted: 1 },
    ])
    await off.mend()
    expect((await recount()).miscounts).toEqual([])
  })
})
