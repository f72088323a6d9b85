import type { ReactElement } from 'react'
import { renderToStaticMarkup as draw } from 'react-dom/server'
import { expect, test } from 'vitest'
import { feltVerdict } from '#app/contract/felt.ts'
import type { Ref } from '#app/contract/ids.ts'
import { AreaHome } from '#app/impact/area-home.tsx'
import { ImpactPage } from '#app/impact/impact-page.tsx'
import { ActionPage } from '#app/plan/action-page.tsx'
import { ExceptionsPage } from '#app/plan/exceptions-page.tsx'
import { PlanPage } from '#app/plan/plan-page.tsx'
import { ThemePage } from '#app/themes/theme-page.tsx'
import type { AreaTable } from '#db/people/schema.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { organisation } from '../build/desk.ts'
import { agreedPlan, draftPlan, finished, fullAction, type PlanPlace, planPlace, told } from '../build/plans.ts'
import { answered, patched, published, tookDown } from '../build/public.ts'
import { onEachDatabase, type World } from '../build/world.ts'
import { danglingReferences, figuresIn, repeated, valuesOf } from '../design/markup.ts'

const LEAST = 5
interface Year {
  place: PlanPlace
  area: AreaTable
  themes: ThemeTable[]
  ref: string
  actions: string[]
}

/** A plan in full life: linked words, some taken down; actions done, felt, not felt, dropped, without words; answers kept and broken. */
async function aYear(world: World): Promise<Year> {
  const place = await planPlace(world, { leastRatings: LEAST })
  const { area, officer, owner } = place
  const { plan } = world.services
  const themes = [await world.theme(area), await world.theme(area), await world.theme(area)]
  const said: Ref[] = []
  for (let at = 0; at < 8; at += 1) said.push(await published(world, area, `Thing ${at}.`, { themes: [themes[at % 3]!.id] }))
  const { ref, actions } = await agreedPlan(world, place, { themes: [themes[0]!.slug, themes[1]!.slug], actions: 6 })
  await plan.linkSaid(officer, area.slug, actions[0], { refs: said.slice(0, 3) })
  await plan.linkSaid(officer, area.slug, actions[1], { refs: said.slice(2, 5) })
  await plan.linkSaid(officer, area.slug, actions[5], { refs: said.slice(5, 6) })
  await tookDown(world, said[0]!)
  await finished(world, place, actions[0]!)
  await finished(world, place, actions[1]!)
  await plan.update(owner, area.slug, actions[2], told('green'))
  await plan.dropAction(officer, area.slug, actions[5], { reason: 'No money.' })
  for (const [action, answers] of [
    [actions[0], ['not_yet', 'not_yet', 'not_yet', 'not_yet', 'partly']],
    [actions[1], ['yes', 'yes', 'yes', 'yes', 'not_yet']],
    [actions[2], [...Array(7).fill('yes'), ...Array(5).fill('not_yet')]],
  ] as const)
    for (const answer of answers) await plan.feelAction(await world.holder(area), area.slug, action, { answer })
  const nhs = await organisation(world, area, 'Wyrefield NHS')
  await answered(world, area, [said[1]!], { kind: 'will_by', byDay: '2026-03-20', organisationId: nhs })
  await answered(world, area, [said[2]!], { kind: 'looking_into', untilDay: '2026-03-20' })
  await answered(world, area, [said[3]!], { kind: 'will_by', byDay: '2027-03-20', organisationId: nhs })
  await patched(world, said[3]!, { status: 'done_felt' })
  await patched(world, said[2]!, { status: 'looking_into' })
  await patched(world, said[6]!, { routedTo: nhs })
  world.pass({ days: 60 })
  await published(world, area, 'Said today.', { themes: [themes[2]!.id] })
  return { place, area, themes, ref, actions }
}

/** Everything that counts, counted again from the rows themselves, without any of the queries that the pages use. */
async function recounted(world: World, { area }: Year) {
  const all = async <Name extends 'action' | 'actionSaid' | 'actionTheme' | 'contribution' | 'tag' | 'response'>(name: Name) =>
    world.db
      .selectFrom(name as 'action')
      .selectAll()
      .execute() as unknown as Promise<Record<string, unknown>[]>
  const of = ({ areaId }: Record<string, unknown>) => areaId === area.id
  const standing = (await all('action')).filter(of).filter(({ publishedAt, droppedAt }) => publishedAt && !droppedAt)
  const ids = new Set(standing.map(({ id }) => id))
  const open = (await all('contribution')).filter(of).filter(({ publishedAt, voice }) => publishedAt && voice !== 'official')
  const shown = new Set(open.map(({ id }) => id))
  const links = (await all('actionSaid')).filter(({ actionId, contributionId }) => ids.has(actionId) && shown.has(contributionId))
  const owned = new Set((await all('actionTheme')).filter(({ actionId }) => ids.has(actionId)).map(({ themeId }) => themeId))
  const tags = (await all('tag')).filter(({ contributionId, themeId }) => shown.has(contributionId) && !owned.has(themeId))
  const threads = open.filter(({ parentId }) => parentId === null)
  const verdicts = standing.map((action) => {
    const counts = { yes: Number(action.feltYes), partly: Number(action.feltPartly), notYet: Number(action.feltNotYet) }
    const n = counts.yes + counts.partly + counts.notYet
    return { brag: action.brag, verdict: feltVerdict(counts, LEAST), n }
  })
  const told = verdicts.filter(({ n }) => n >= 10)
  return {
    led: new Set(links.map(({ contributionId }) => contributionId)).size,
    felt: threads.filter(({ status }) => status === 'done_felt').length,
    unowned: tags.length,
    withoutEnd: threads.filter(({ status }) => ['waiting', 'looking_into', 'under_way'].includes(String(status))).length,
    discussions: threads.length,
    unsaid: standing.filter(({ id }) => !links.some(({ actionId }) => actionId === id)).length,
    verdicts,
    ratings: told.reduce((sum, { n }) => sum + n, 0),
    rated: told.length,
  }
}

onEachDatabase('the chain from words to change', (world) => {
  test('every figure is the one that a recount of the rows gives', async () => {
    const year = await aYear(world)
    const { plan } = world.services
    const nobody = world.visitor()
    const home = await plan.chainHome(nobody, year.area.slug)
    const impact = await plan.chainImpact(nobody, year.area.slug)
    const count = await recounted(world, year)
    expect([home.led, home.felt]).toEqual([count.led, count.felt])
    expect([home.led, home.felt, home.doneNotFeltInAll]).toEqual([4, 1, 1])
    expect(impact.unowned).toEqual([{ slug: year.themes[2]!.slug, title: year.themes[2]!.title, said: count.unowned }])
    expect(impact).toMatchObject({ withoutEnd: count.withoutEnd, discussions: count.discussions, unsaidInAll: count.unsaid })
    expect([impact.ratings, impact.rated], 'of actions that ten or more rated').toEqual([12, 1])
    expect(impact).toMatchObject({ ratings: count.ratings, rated: count.rated, totals: { actions: 5 } })
    for (const { brag, actions, felt } of impact.claimed) {
      const own = count.verdicts.filter((one) => one.brag === brag)
      expect(actions, brag).toBe(own.length)
      for (const [verdict, number] of Object.entries(felt)) expect(number, brag).toBe(own.filter((one) => one.verdict === verdict).length)
    }
  })

  test('what is past its date adds up, over organisations, to what the list of exceptions counts', async () => {
    const { area } = await aYear(world)
    const { plan } = world.services
    const { overdue } = await plan.chainImpact(world.visitor(), area.slug)
    const { totals } = await plan.exceptions(world.visitor(), area.slug)
    expect(overdue).toEqual([
      { organisation: area.council, promises: 1, unanswered: 3 },
      { organisation: 'Wyrefield NHS', promises: 1, unanswered: 1 },
    ])
    expect(overdue.reduce((sum, { promises }) => sum + promises, 0)).toBe(totals.promises)
    expect(overdue.reduce((sum, { unanswered }) => sum + unanswered, 0)).toBe(totals.unanswered)
  })

  test('without a plan the pages stand, and say that there is none', async () => {
    const area = await world.area()
    const { plan } = world.services
    expect(await plan.chainHome(world.visitor(), area.slug)).toMatchObject({ plan: undefined, led: 0, ratings: [] })
    expect(await plan.chainImpact(world.visitor(), area.slug)).toMatchObject({ totals: { actions: 0 }, overdue: [], unowned: [] })
    await expect(plan.chainHome(world.visitor(), 'nowhere')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(plan.chainImpact(world.visitor(), 'nowhere')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })
})

/** Every page of the plan, drawn from what its route is given. */
async function pagesOf(world: World, { area, themes, ref, actions, place }: Year): Promise<Record<string, string>> {
  const { plan, impact, measures } = world.services
  const nobody = world.visitor()
  const { slug } = area
  const draft = await draftPlan(world, place, [themes[0]!.slug])
  await fullAction(world, place, draft)
  await plan.openForComment(place.officer, slug, draft.ref, { closesOn: '2026-05-20' })
  const one = await plan.actionPage(nobody, slug, actions[0])
  const theme = { actions: await plan.actionsOfTheme(nobody, slug, themes[0]!.slug), rating: (await plan.ratingsByTheme(nobody, slug))[0] }
  const drawn: Record<string, ReactElement> = {
    home: <AreaHome area={area} view={await impact.home(nobody, slug)} chain={await plan.chainHome(nobody, slug)} />,
    impact: <ImpactPage area={slug} view={await impact.impact(nobody, slug, {})} chain={await plan.chainImpact(nobody, slug)} />,
    plan: <PlanPage area={slug} view={await plan.planPage(nobody, slug, ref)} />,
    draft: <PlanPage area={slug} view={await plan.planPage(nobody, slug, draft.ref)} />,
    action: <ActionPage area={area} view={one} measures={await measures.measuresWith(nobody, slug, one.measureIds)} />,
    exceptions: <ExceptionsPage area={slug} view={await plan.exceptions(nobody, slug)} />,
    theme: <ThemePage area={slug} view={await impact.themePage(nobody, slug, themes[0]!.slug)} plan={theme} />,
  }
  return Object.fromEntries(Object.entries(drawn).map(([name, page]) => [name, draw(page)]))
}

onEachDatabase('the pages of the plan', (world) => {
  test('show both ratings wherever an action is rated, no figure over too few, and charts whose sentence, picture and table agree', async () => {
    const pages = await pagesOf(world, await aYear(world))
    for (const [name, markup] of Object.entries(pages)) {
      expect(repeated(valuesOf(markup, 'id')), name).toEqual([])
      expect(
        danglingReferences(markup).filter((id) => !/^[ip]-/.test(id)),
        name,
      ).toEqual([])
      expect(markup.match(/The council says/g)?.length, name).toBeGreaterThan(0)
      expect(markup, name).toContain('What the marks mean')
      expect(markup, name).not.toMatch(/undefined|NaN|\[object|2 of 3 say/)
    }
    expect(pages.plan!.match(/ct-pair"/g)).toHaveLength(6)
    expect(pages.plan).toContain('Done, not yet felt. It stays open here until families feel it.')
    expect(pages.draft).toContain('You can comment until Wednesday 20 May 2026.')
    expect(pages.draft!.match(/, until Wednesday 20 May 2026/g)).toHaveLength(2)
    const { impact, exceptions } = pages
    const charts = [impact!, exceptions!].flatMap((markup) => markup.split('<figure class="ct-chart').slice(1))
    expect(charts).toHaveLength(9)
    for (const chart of charts) {
      const [shown = '', table = ''] = chart.split('</figure>')[0]!.split('<table')
      const there = figuresIn(table)
      for (const { of, value } of figuresIn(shown))
        expect(
          there.find((row) => row.of === of || row.of.startsWith(`${of}: `)),
          of,
        ).toMatchObject({ value })
    }
  })
})
