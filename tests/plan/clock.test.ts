import { expect, test } from 'vitest'
import type { ThemeId } from '#app/contract/ids.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { hasComeBack } from '#server/plan/came-back.ts'
import { isRising } from '#server/plan/rising.ts'
import { mails } from '../build/people.ts'
import { agreedPlan, dayIn, draftPlan, finished, fullAction, type PlanPlace, planPlace, told } from '../build/plans.ts'
import { published } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'

test('a theme has come back from five on, and from half of what was usual', () => {
  expect([hasComeBack(4, 0), hasComeBack(5, 0), hasComeBack(5, 120), hasComeBack(5, 121), hasComeBack(50, 1200)]).toEqual([
    false,
    true,
    true,
    false,
    true,
  ])
})
test('a theme rises from ten on, over twice the monthly norm of six months', () => {
  expect([isRising(9, 0), isRising(10, 0), isRising(10, 30), isRising(11, 30), isRising(200, 600)]).toEqual([
    false,
    true,
    false,
    true,
    false,
  ])
})

onEachDatabase('what the clock brings about', (world) => {
  const recorded = async (area: AreaTable, name: string) =>
    (
      await world.db
        .selectFrom('record')
        .where('areaId', '=', area.id)
        .where('name', '=', name as 'plan.felt')
        .orderBy('place')
        .orderBy('position')
        .selectAll()
        .execute()
    ).map(({ place, facts, about }) => ({ place, about, facts: JSON.parse(facts) as Record<string, unknown> }))
  const say = async (area: AreaTable, themeId: ThemeId, times: number) => {
    for (let at = 0; at < times; at += 1) await published(world, area, `It is the same again ${at}.`, { themes: [themeId] })
  }
  const page = async ({ area }: PlanPlace, ref: string) => world.services.plan.actionPage(world.visitor(), area.slug, ref)

  test('a date that passes is noticed once, and again only for another date', async () => {
    const place = await planPlace(world)
    const { area, owner } = place
    const { action } = await agreedPlan(world, place, { more: { dueOn: '2026-03-10' } })
    await world.services.plan.passDays()
    expect(await recorded(area, 'plan.action_late')).toEqual([])
    expect(await page(place, action)).toMatchObject({ late: false })
    world.pass({ days: 8 })
    await world.services.plan.passDays()
    await world.services.plan.passDays()
    expect(await recorded(area, 'plan.action_late')).toMatchObject([{ facts: { dueOn: '2026-03-10' } }])
    expect(await page(place, action)).toMatchObject({ late: true })
    await world.services.plan.moveDue(owner, area.slug, action, { dueOn: '2026-03-20', reason: 'A pause.' })
    world.pass({ days: 10 })
    await world.services.plan.passDays()
    expect(await recorded(area, 'plan.action_late')).toMatchObject([{ facts: { dueOn: '2026-03-10' } }, { facts: { dueOn: '2026-03-20' } }])
    await world.services.plan.dropAction(owner, area.slug, action, { reason: 'x' })
    expect(await page(place, action)).toMatchObject({ late: false })
  })

  test('a month that passes, comments that close and a milestone that is not met are noticed once each', async () => {
    const place = await planPlace(world)
    const { area, officer } = place
    const { ref } = await agreedPlan(world, place, { more: { dueOn: '2027-09-30' } })
    const draft = await draftPlan(world, place)
    await fullAction(world, place, draft)
    const [closesOn, milestone] = [dayIn(world, 5), dayIn(world, 90)]
    await world.services.plan.openForComment(officer, area.slug, draft.ref, { closesOn })
    world.pass({ days: 100 })
    for (let times = 0; times < 2; times += 1) await world.services.plan.passDays()
    expect(await recorded(area, 'plan.comments_closed')).toMatchObject([{ facts: { closesOn } }])
    expect(await recorded(area, 'plan.month_passed')).toMatchObject([{ facts: { months: 3 } }])
    expect(await recorded(area, 'plan.milestone_late')).toMatchObject([{ facts: { dueOn: milestone } }])
    expect(await world.services.plan.planPage(world.visitor(), area.slug, ref)).toMatchObject({ plan: { monthsOld: 3 } })
  })

  test('what becomes an exception by time alone is noticed, and again when it is none any more', async () => {
    const place = await planPlace(world)
    const { area, owner } = place
    const { action } = await agreedPlan(world, place, { more: { dueOn: '2029-09-30' } })
    await world.services.plan.passDays()
    expect(await recorded(area, 'plan.exceptions_changed')).toHaveLength(0)
    world.pass({ days: 31 })
    await world.services.plan.passDays()
    await world.services.plan.passDays()
    expect(await recorded(area, 'plan.exceptions_changed')).toHaveLength(1)
    expect(await world.services.plan.exceptions(world.visitor(), area.slug)).toMatchObject({ silent: [{ ref: action, silent: true }] })
    await world.services.plan.update(owner, area.slug, action, told('green'))
    await world.services.plan.passDays()
    expect((await world.services.plan.exceptions(world.visitor(), area.slug)).silent).toEqual([])
    expect(await recorded(area, 'plan.exceptions_changed')).toHaveLength(2)
  })

  test('a theme all of whose actions are done is watched for twelve months; then no longer', async () => {
    const place = await planPlace(world)
    const { area } = place
    const theme = await world.theme(area)
    const { actions } = await agreedPlan(world, place, { themes: [theme.slug], actions: 2 })
    const [first, second] = actions as [string, string]
    await finished(world, place, first)
    expect(await page(place, first)).toMatchObject({ watchedUntil: null })
    await world.services.plan.dropAction(place.owner, area.slug, second, { reason: 'x' })
    const until = `${world.now.getUTCFullYear() + 1}${world.now.toISOString().slice(4, 10)}`
    expect(await page(place, first)).toMatchObject({ watchedUntil: until })
    expect(await recorded(area, 'plan.theme_closed')).toMatchObject([{ about: theme.id, facts: { watchedUntil: until } }])
    expect(await world.services.plan.ratingsByTheme(world.visitor(), area.slug)).toMatchObject([{ watchedUntil: until, cameBackOn: null }])
    world.pass({ days: 200 })
    await world.services.plan.watchThemes()
    expect(await page(place, first)).toMatchObject({ watchedUntil: until })
    world.pass({ days: 170 })
    await world.services.plan.watchThemes()
    await world.services.plan.watchThemes()
    expect(await page(place, first)).toMatchObject({ watchedUntil: null, cameBackOn: null })
    expect(await recorded(area, 'plan.watch_ended')).toHaveLength(1)
  })

  test('what families say again opens a closed theme: it came back', async () => {
    const place = await planPlace(world)
    const { area, owner } = place
    const theme = await world.theme(area)
    await say(area, theme.id, 3)
    const { action } = await agreedPlan(world, place, { themes: [theme.slug] })
    await finished(world, place, action)
    world.pass({ days: 20 })
    await say(area, theme.id, 6)
    await world.services.plan.watchThemes()
    expect(await page(place, action)).toMatchObject({ cameBackOn: null })
    world.pass({ days: 12 })
    await world.services.plan.watchThemes()
    await world.services.plan.watchThemes()
    expect(await page(place, action)).toMatchObject({ brag: 'blue', watchedUntil: null, cameBackOn: world.now.toISOString().slice(0, 10) })
    expect((await recorded(area, 'plan.came_back')).map(({ place: at }) => at.slice(3, 9)).sort()).toEqual(['action', 'area_0'])
    expect(await world.services.plan.exceptions(world.visitor(), area.slug)).toMatchObject({
      cameBack: [{ ref: action }],
      totals: { cameBack: 1 },
    })
    await world.services.plan.update(owner, area.slug, action, told('amber'))
    await world.services.plan.update(owner, area.slug, action, told('blue'))
    expect(await page(place, action)).toMatchObject({
      cameBackOn: null,
      doneOn: world.now.toISOString().slice(0, 10),
      watchedUntil: expect.any(String),
    })
  })

  test('an action that is open again takes its theme out of the watch', async () => {
    const place = await planPlace(world)
    const { area, owner } = place
    const theme = await world.theme(area)
    const { action } = await agreedPlan(world, place, { themes: [theme.slug] })
    await finished(world, place, action)
    await world.services.plan.update(owner, area.slug, action, told('red'))
    expect(await page(place, action)).toMatchObject({ watchedUntil: null })
    await say(area, theme.id, 8)
    world.pass({ days: 31 })
    await world.services.plan.watchThemes()
    expect(await page(place, action)).toMatchObject({ cameBackOn: null })
    expect(await recorded(area, 'plan.theme_closed')).toHaveLength(1)
  })

  test('chair and officers are told once a month of a theme on which far more is said', async () => {
    const place = await planPlace(world)
    const { area } = place
    const [theme, quiet] = [await world.theme(area), await world.theme(area)]
    const waiting = async () =>
      (await world.db.selectFrom('outbox').where('about', '=', area.id).where('template', '=', 'theme_rising').selectAll().execute()).length
    await say(area, theme.id, 10)
    await say(area, quiet.id, 9)
    await world.services.plan.tellRising()
    await world.services.plan.tellRising()
    expect(await waiting()).toBe(2)
    expect(await recorded(area, 'plan.theme_rising')).toMatchObject([{ about: theme.id }])
    expect((await mails(world, 'theme_rising')).length).toBeGreaterThan(0)
    world.pass({ days: 31 })
    await say(area, theme.id, 3)
    await world.services.plan.tellRising()
    expect(await waiting()).toBe(2)
  })

  test('action owners of an organisation with open actions are asked once a month', async () => {
    const place = await planPlace(world)
    const { area, owner, organisationId } = place
    await world.holder(area, { role: 'action_owner', organisationId }, { role: 'action_owner', organisationId })
    await world.holder(area, 'action_owner')
    const asked = async () =>
      (
        await world.db
          .selectFrom('outbox')
          .where('about', '=', area.id)
          .where('template', '=', 'action_nudge')
          .orderBy('id')
          .selectAll()
          .execute()
      ).map(({ vaultKey }) => vaultKey)
    await draftPlan(world, place)
    await world.services.plan.nudgeOwners()
    expect(await asked()).toEqual([])
    const { action } = await agreedPlan(world, place)
    await world.services.plan.nudgeOwners()
    await world.services.plan.nudgeOwners()
    const first = await asked()
    expect(first).toHaveLength(2)
    expect(first).toContain(world.services.tools.vault.nameOf('account', owner.accountId!))
    world.pass({ days: 31 })
    await world.services.plan.nudgeOwners()
    expect(await asked()).toHaveLength(4)
    await finished(world, place, action)
    world.pass({ days: 31 })
    await world.services.plan.nudgeOwners()
    expect(await asked()).toHaveLength(4)
  })
})
