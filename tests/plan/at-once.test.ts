import { expect, test } from 'vitest'
import { recountArea } from '#server/feedback/recount.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { actionByRef } from '../build/plan-rows.ts'
import { agreedPlan, finished, planPlace, told } from '../build/plans.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('many things at once', (world) => {
  test('links, publishing, ratings and updates leave every count right and nothing undone', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { actions } = await agreedPlan(world, place, { actions: 2 })
    const [first, second] = actions as [string, string]
    const { plan, feedback, moderation } = world.services
    await finished(world, place, first)
    const said = await Promise.all(Array.from({ length: 8 }, (_, at) => world.say(area, `Nobody rings back ${at}.`)))
    const refs = said.map(({ ref }) => ref)
    await Promise.all([
      ...actions.map((action) => plan.linkSaid(officer, area.slug, action, { refs })),
      ...[...refs].reverse().map((ref) => moderation.publish(officer, area.slug, ref, {})),
      plan.update(owner, area.slug, second, told('green')),
    ])
    const authors = await Promise.all(said.map((receipt) => world.holding(receipt)))
    const members = await Promise.all(refs.map(() => world.holder(area)))
    await Promise.all([
      ...authors.map((author, at) => feedback.feel(author, refs[at]!, { felt: 'yes' })),
      ...members.map((member) => plan.feelAction(member, area.slug, first, { answer: 'partly' })),
      ...members.map((member) => plan.feelAction(member, area.slug, first, { answer: 'not_yet' })),
      plan.unlinkSaid(officer, area.slug, second, refs[0]),
      plan.update(owner, area.slug, second, told('amber')),
    ])
    const row = await actionByRef(world, first)
    expect([row.saidShown, row.feltYes, row.feltPartly + row.feltNotYet]).toEqual([8, 8, 8])
    expect((await actionByRef(world, second)).saidShown).toBe(7)
    expect((await recountArea(world.services.tools, world.own.database, area.id)).miscounts).toEqual([])
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true })
  })

  test('two last actions of a theme that are done at the same moment close it all the same', async () => {
    const place = await planPlace(world)
    const { area, owner, chair } = place
    const theme = await world.theme(area)
    const { actions } = await agreedPlan(world, place, { actions: 2, themes: [theme.slug] })
    const { plan } = world.services
    for (const ref of actions) {
      const id = await plan.addEvidence(owner, area.slug, ref, { title: 'Call logs', words: '', web: '' })
      await plan.acceptEvidence(chair, area.slug, ref, id)
    }
    await Promise.all(actions.map((ref) => plan.update(owner, area.slug, ref, told('blue'))))
    await plan.watchThemes()
    await plan.watchThemes()
    const closed = await world.db
      .selectFrom('record')
      .where('name', '=', 'plan.theme_closed')
      .where('about', '=', theme.id)
      .selectAll()
      .execute()
    expect(closed.length).toBeGreaterThanOrEqual(1)
    for (const ref of actions) expect((await actionByRef(world, ref)).watchedUntil).not.toBeNull()
  })
})
