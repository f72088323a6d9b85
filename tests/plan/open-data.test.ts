import { text } from 'node:stream/consumers'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { AreaTable } from '#db/people/schema.ts'
import { insertFinding, planVisibleTo } from '#db/plan/queries.ts'
import { newId } from '#server/clock.ts'
import { csvCell } from '#server/open-data/csv-cell.ts'
import type { PlanRow } from '#server/open-data/plan-rows.ts'
import { agreedPlan, draftPlan, finished, fullAction, planPlace } from '#tests/build/plans.ts'
import { published } from '#tests/build/public.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'

/** Plans of every state: a draft that nobody sees, one that is open, one that is agreed with a done action and words behind it. */
async function planned(world: World) {
  const place = await planPlace(world, { leastRatings: 5 })
  const { area, officer } = place
  const { plan } = world.services
  const theme = await world.theme(area)
  const agreed = await agreedPlan(world, place, { themes: [theme.slug], actions: 2 })
  await plan.addFinding(officer, area.slug, agreed.ref, {
    source: 'Inspectors',
    foundOn: '2025-11-04',
    words: '=Late',
    priority: agreed.priority,
  })
  await finished(world, place, agreed.action)
  const said = await published(world, area, 'Nobody rings back.')
  await plan.linkSaid(officer, area.slug, agreed.action, { refs: [said] })
  for (let at = 0; at < 5; at += 1) await plan.feelAction(await world.holder(area), area.slug, agreed.action, { answer: 'not_yet' })
  await plan.feelAction(await world.holder(area), area.slug, agreed.actions[1]!, { answer: 'yes' })
  const hidden = await draftPlan(world, place, [], { title: 'Nobody sees this' })
  await fullAction(world, place, hidden)
  const open = await draftPlan(world, place, [], { title: 'Open', before: agreed.ref })
  await fullAction(world, place, open, { title: 'Only proposed' })
  await plan.openForComment(officer, area.slug, open.ref, { closesOn: '2099-01-01' })
  return { area, agreed, open, theme, said }
}
async function rowsOf(world: World, area: AreaTable, after = ''): Promise<PlanRow[]> {
  return ((await world.services.openData.list(area.slug, 'plan', after)) as { plan: PlanRow[] }).plan
}

onEachDatabase('the open data of plans', (world) => {
  test('say what everybody can read, with both ratings, and nothing of a draft', async () => {
    const { area, agreed, open, theme, said } = await planned(world)
    const rows = await rowsOf(world, area)
    expect(new Set(rows.map(({ plan }) => plan))).toEqual(new Set([agreed.ref, open.ref]))
    expect(JSON.stringify(rows)).not.toContain('Nobody sees this')
    const own = rows.filter(({ plan }) => plan === agreed.ref)
    expect(own.map(({ row }) => row)).toEqual(['plan', 'finding', 'priority', 'action', 'milestone', 'action', 'milestone'])
    expect(own[0]).toMatchObject({ kind: 'app', state: 'agreed', before: null })
    expect(own[2]).toMatchObject({ themes: [theme.slug] })
    expect(own[3]).toMatchObject({ ref: agreed.action, brag: 'blue', felt: 'not_yet', ratings: null, feltNotYet: null, doneNotFelt: true })
    expect(own[3]).toMatchObject({ said: 1, contributions: [said], themes: [theme.slug], evidence: 1, measures: 1 })
    expect(own[5]).toMatchObject({ felt: 'too_few', ratings: null, feltYes: null, feltPartly: null, feltNotYet: null })
    expect(rows.filter(({ plan }) => plan === open.ref)[0]).toMatchObject({ state: 'open', before: agreed.ref, agreedOn: null })
  })

  test('are the same as the pages of the plan', async () => {
    const { area, agreed } = await planned(world)
    const rows = await rowsOf(world, area)
    const page = await world.services.plan.planPage(world.visitor(), area.slug, agreed.ref)
    const actions = rows.filter(({ row, plan }) => row === 'action' && plan === agreed.ref)
    for (const line of page.priorities.flatMap((priority) => priority.actions)) {
      const { felt, themes: _, milestones, ...same } = line
      const row = actions.find(({ ref }) => ref === line.ref)!
      for (const name of [
        'number',
        'title',
        'organisation',
        'dueOn',
        'firstDueOn',
        'slips',
        'brag',
        'doneNotFelt',
        'doneOn',
        'said',
        'evidence',
        'measures',
      ] as const)
        expect(row[name], name).toEqual(same[name])
      expect([row.felt, row.ratings]).toEqual([felt.verdict, felt.n ?? null])
      expect(rows.filter((one) => one.row === 'milestone' && one.ref === line.ref).map(({ months, dueOn }) => [months, dueOn])).toEqual(
        milestones.map(({ months, dueOn }) => [months, dueOn]),
      )
    }
    expect(actions.filter(({ brag }) => brag === 'blue')).toHaveLength(page.totals.brag.blue)
    expect(actions.filter(({ doneNotFelt }) => doneNotFelt)).toHaveLength(page.totals.doneNotFelt)
  })

  test('are what their description says, also as a table, and begin at the start after what is no place', async () => {
    const { area } = await planned(world)
    const rows = await rowsOf(world, area)
    const { openData } = world.services
    const check = new Ajv2020({ strict: false, allErrors: true }).compile(openData.describe().components.schemas.plan as object)
    check(JSON.parse(JSON.stringify(await openData.list(area.slug, 'plan', ''))))
    expect(check.errors ?? []).toEqual([])
    for (const after of ['x', 'PL-000000', "PL-000000|'; drop table plan"]) expect(await rowsOf(world, area, after)).toEqual(rows)
    const csv: Record<string, string>[] = parse(await text(await openData.csv(world.visitor(), area.slug, 'plan')), {
      columns: true,
      bom: true,
    })
    expect(csv).toEqual(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)]))))
    expect(
      openData
        .dictionary()
        .find(({ name }) => name === 'plan')!
        .columns.map(({ meaning }) => meaning),
    ).not.toContain('')
  })

  test('come in pages that neither overlap nor leave anything out', async () => {
    const { area, agreed } = await planned(world)
    const { id: planId } = (await planVisibleTo(world.db, 'public', area.id, agreed.ref))!
    await world.services.tools.change(async (tx) => {
      for (let at = 0; at < 205; at += 1) {
        const says = { source: 'Us', foundOn: '2025-01-01', words: `Number ${at}`, priorityId: null } as const
        await insertFinding(tx, { id: newId('finding'), areaId: area.id, planId, rank: at + 2, ...says })
      }
    })
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page = (await world.services.openData.list(area.slug, 'plan', after)) as { plan: PlanRow[]; next: string | null }
      expect(page.plan.length).toBeLessThanOrEqual(200)
      seen.push(...page.plan.map(({ plan, at }) => `${plan} ${at}`))
      after = page.next && new URL(page.next).searchParams.get('after')
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(7 + 4 + 205)
  })
})

function cellOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.join('|')
  if (typeof value === 'number') return String(value)
  return csvCell(typeof value === 'string' ? value : '')
}
