import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { AreaTable } from '#db/people/schema.ts'
import { openCsv } from '#server/feedback/import-csv.ts'
import { importActions } from '#server/plan/import.ts'
import { findingColumns, importFindings } from '#server/plan/import-findings.ts'
import { ActionImportOptions, actionColumns, FindingImportOptions } from '#server/plan/import-options.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { everything } from '#tests/build/desk.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'
import { quickFolder } from '../build/quick-folder.ts'

const folder = quickFolder('plan-import')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const HEADER = 'Number,Priority,Action,Owner,Organisation,Start,Due,3 months,Measure,Difference,Status,Themes'
const FULL = '1.1,Answers,Answer the phone,Head of SEND,The Council,2026-01-05,2026-09-30,A rota,Calls,Nobody rings twice,on track,Phones'

async function opened(lines: string[]) {
  const path = join(folder, 'rows.csv')
  writeFileSync(path, lines.join('\n'))
  const csv = await openCsv(path)
  const told: [number, string][] = []
  const tell = ({ line }: { line: number }, why: string) => void told.push([line, why])
  return { csv, told, work: { rows: csv.rows, refuse: tell, note: tell, tell: () => undefined } }
}
async function takeActions(world: World, lines: string[], given: object) {
  const { csv, told, work } = await opened(lines)
  const options = ActionImportOptions.parse(given)
  const sum = await importActions(world.services.tools, {
    options,
    columns: actionColumns(options, csv.columns),
    file: 'rows.csv',
    ...work,
  })
  return { ...sum, told }
}
async function takeFindings(world: World, lines: string[], given: object) {
  const { csv, told, work } = await opened(lines)
  const options = FindingImportOptions.parse(given)
  const sum = await importFindings(world.services.tools, { options, columns: findingColumns(options, csv.columns), ...work })
  return { ...sum, told }
}
async function theOnlyPlan(world: World, area: AreaTable) {
  const officer = await world.holder(area, 'officer')
  const [plan] = await world.services.plan.plansOf(officer, area.slug)
  return world.services.plan.planPage(officer, area.slug, plan!.ref)
}

onEachDatabase('importing a plan', (world) => {
  test('makes a draft with all that the rows name, once; a person agrees it', async () => {
    const area = await world.area()
    await world.theme(area, 'phones')
    const given = { area: area.slug, 'plan-title': 'Our plan', 'plan-kind': 'app' }
    const rows = [HEADER, FULL, '1.2,answers,Write back,Head of SEND,the council,,2026-12-31,A form,Calls,Letters are answered,,']
    expect(await takeActions(world, rows, given)).toMatchObject({ read: 2, added: 2, known: 0, refused: 0, told: [] })
    const before = await everything(world)
    expect(await takeActions(world, rows, given)).toMatchObject({ read: 2, added: 0, known: 2, refused: 0 })
    expect(await everything(world)).toBe(before)
    const page = await theOnlyPlan(world, area)
    expect(page).toMatchObject({ plan: { kind: 'app', title: 'Our plan', state: 'draft' }, priorities: [{ title: 'Answers' }] })
    expect(page.priorities[0]!.themes.map(({ slug }) => slug)).toEqual(['phones'])
    expect(page.priorities[0]!.actions).toMatchObject([
      {
        number: '1.1',
        title: 'Answer the phone',
        organisation: 'The Council',
        dueOn: '2026-09-30',
        brag: 'green',
        missing: [],
        measures: 1,
      },
      { number: '1.2', title: 'Write back', organisation: 'The Council', startsOn: null, brag: 'grey', missing: [], measures: 1 },
    ])
    expect(page.priorities[0]!.actions[0]!.milestones).toMatchObject([{ months: 3, dueOn: '2026-04-05', metOn: null }])
    expect(await world.services.measures.measures(world.visitor(), area.slug)).toMatchObject([{ title: 'Calls' }])
    await expect(world.services.plan.planPage(world.visitor(), area.slug, page.plan.ref)).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    const officer = await world.holder(area, 'officer')
    await world.services.plan.agree(officer, area.slug, page.plan.ref, { agreed: 'yes', elsewhere: 'At the board' })
    expect((await world.services.plan.currentPlan(world.visitor(), area.slug))?.plan.actions).toBe(2)
  })

  test('names line by line what an action lacks, and refuses bad rows one by one', async () => {
    const area = await world.area()
    const { read, added, refused, told } = await takeActions(
      world,
      [
        HEADER,
        ',,Only this,,,,,,,,,',
        '2.1,,,Somebody,,,,,,,,',
        '2.2,,No such day,,,,31/02/2026,,,,,',
        '2.3,,Wrong way round,,,2026-05-01,2026-04-01,,,,,',
        '2.4,,What status,,,,,,,,purple,',
        '2.5,,What theme,,,,,,,,,Nowhere',
        ',,only  THIS,,,,,,,,,',
        '2.6,,Done they say,Head,Us,,2026-05-01,There,Calls,Better,Complete,',
        '2.6,,Another one,,,,,,,,,',
        'too,short',
      ],
      { area: area.slug, 'plan-title': 'Rough' },
    )
    expect({ read, added, refused }).toEqual({ read: 10, added: 2, refused: 8 })
    expect(told).toEqual([
      [
        2,
        expect.stringMatching(
          /“Only this” cannot be published yet\. Missing: who is accountable for it, the organisation, the date .* and how/,
        ),
      ],
      [3, 'It does not say what will be done'],
      [4, expect.stringMatching(/^Column “due”: “31\/02\/2026” is not a date like/)],
      [5, 'It is due on 2026-04-01, before it starts on 2026-05-01'],
      [6, expect.stringMatching(/^“purple” is not a status/)],
      [7, 'There is no theme “Nowhere” here. Take in the themes first'],
      [8, 'Line 2 is the same action, or has the same number'],
      [10, 'Line 9 is the same action, or has the same number'],
      [11, expect.stringMatching(/^It has 2 cells/)],
    ])
    const actions = (await theOnlyPlan(world, area)).priorities.flatMap((priority) => priority.actions)
    expect(actions.map(({ title, brag }) => [title, brag])).toEqual([
      ['Only this', 'grey'],
      ['Done they say', 'green'],
    ])
    expect(await takeActions(world, [HEADER, '2.6,,Something else,,,,,,,,,'], { area: area.slug, 'plan-title': 'Rough' })).toMatchObject({
      refused: 1,
      told: [[2, 'The plan has another action 2.6 already: “Done they say”']],
    })
  })

  test('writes nothing with a dry run, also no area, and says the same', async () => {
    const before = await everything(world)
    const given = { area: 'not-there-yet', 'plan-title': 'Dry', 'dry-run': true }
    expect(await takeActions(world, [HEADER, ',,Only this,,,,,,,,,', ',,,,,,,,,,,'], given)).toMatchObject({ added: 1, refused: 1 })
    expect(
      (await takeFindings(world, ['who,when,what', 'Us,2021-01-01,Late'], { ...given, source: 'who', date: 'when', words: ['what'] }))
        .added,
    ).toBe(1)
    expect(await everything(world)).toBe(before)
  })

  test('goes into the plan that is named, and into no other', async () => {
    const area = await world.area()
    const given = { area: area.slug, 'plan-title': 'One' }
    await takeActions(world, [HEADER, FULL.replace('Phones', '')], given)
    const { ref } = (await theOnlyPlan(world, area)).plan
    expect(await takeActions(world, ['what we will do', 'More'], { area: area.slug, plan: ref.toLowerCase() })).toMatchObject({ added: 1 })
    for (const [plan, why] of [
      ['PL-000000', /there is no plan PL-000000 here/],
      ['nonsense', /is not the reference of a plan/],
    ] as const)
      await expect(takeActions(world, [HEADER, FULL], { area: area.slug, plan })).rejects.toThrow(why)
    await expect(takeActions(world, ['a,b', '1,2'], given)).rejects.toThrow(/--action: name the column/)
    for (const options of [
      { area: area.slug },
      { ...given, plan: ref },
      { ...given, 'plan-kind': 'other' },
      { ...given, 'plan-start': '1.2.2026' },
    ])
      expect(ActionImportOptions.safeParse(options).success).toBe(false)
  })

  test('takes in findings of inspectors with source and date, once, for the rows that are named', async () => {
    const area = await world.area()
    const rows = [
      'Area name,Published,Weaknesses,What',
      'Wyrefield,16/05/2018,12,',
      'Elsewhere,01/01/2019,3,Not ours',
      'Wyrefield,,4,No date',
      'Wyrefield,01/11/2021,,',
      'Wyrefield,02/11/2021,4,Still open',
    ]
    const given = {
      area: area.slug,
      'plan-title': 'Found',
      'source-text': 'Area inspection',
      source: 'Area name',
      date: 'Published',
      'date-format': 'dd/MM/yyyy',
      words: ['Weaknesses', 'What'],
      where: ['Area name=Wyrefield'],
    }
    expect(await takeFindings(world, rows, given)).toMatchObject({ read: 5, added: 2, known: 0, leftOut: 1, refused: 2 })
    expect(await takeFindings(world, rows, given)).toMatchObject({
      added: 0,
      known: 2,
      told: [
        [4, expect.stringMatching(/is not a date of the form/)],
        [5, 'It does not say what was found'],
      ],
    })
    expect((await theOnlyPlan(world, area)).findings).toMatchObject([
      { source: 'Area inspection: Wyrefield', foundOn: '2018-05-16', words: 'Weaknesses: 12' },
      { foundOn: '2021-11-02', words: 'Weaknesses: 4\nWhat: Still open' },
    ])
  })

  test('leaves a record that fits', async () => {
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true })
  })
})
