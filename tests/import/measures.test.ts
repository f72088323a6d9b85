import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import type { MeasureView } from '#app/contract/measures.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { openCsv } from '#server/feedback/import-csv.ts'
import { importMeasures } from '#server/measures/import.ts'
import { MeasureImportOptions, measureColumns } from '#server/measures/import-options.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'
import { plansInTime } from '#tests/measures/measured.ts'
import { quickFolder } from '../build/quick-folder.ts'

const folder = quickFolder('measures')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const PLANS = 'tests/data/ehc-plans-2025.csv'
const AS_ASKED = {
  measure: 'kpi',
  period: 'time_period',
  value: 'value',
  where: ['la_name=Worcestershire'],
  beside: ['geographic_level=National'],
}
const SIMPLE = { measure: 'what', period: 'when', value: 'figure' }

/** Takes in a file, or the rows given, as the command does. Gives the figures and what was refused. */
async function take(world: World, rows: string | string[], given: object) {
  const path = typeof rows === 'string' ? rows : join(folder, 'rows.csv')
  if (typeof rows !== 'string') writeFileSync(path, rows.join('\n'))
  const options = MeasureImportOptions.parse(given)
  const csv = await openCsv(path)
  const refused: [number, string][] = []
  const work = {
    rows: csv.rows,
    refuse: ({ line }: { line: number }, why: string) => void refused.push([line, why]),
    tell: () => undefined,
  }
  return {
    ...(await importMeasures(world.services.tools, { options, columns: measureColumns(options, csv.columns), file: 'rows.csv', ...work })),
    refused,
  }
}

async function measuresIn(world: World, slug: string): Promise<MeasureView[]> {
  const lines = await world.services.measures.measures(world.visitor(), slug)
  return Promise.all(lines.map(({ ref }) => world.services.measures.measure(world.visitor(), slug, ref)))
}
const sayings = (readings: { period: string; value: number }[] = []) => readings.map(({ period, value }) => `${period} ${value}`)

onEachDatabase('importing measures', (world) => {
  test('takes in the figures of a council beside those of England, once, and each as it stands in the file', async () => {
    const given = { area: 'worcestershire', ...AS_ASKED, 'beside-label': 'England' }
    expect(await take(world, PLANS, given)).toMatchObject({ read: 216, added: 144, known: 0, corrected: 0, leftOut: 72, refused: [] })
    const measures = await measuresIn(world, 'worcestershire')
    const again = await take(world, PLANS, given)
    expect(again).toMatchObject({ read: 216, added: 0, known: 144, corrected: 0, refused: [] })
    expect(await measuresIn(world, 'worcestershire')).toEqual(measures)
    expect(measures).toHaveLength(19)
    const rows: Record<string, string>[] = parse(readFileSync(PLANS), { columns: true })
    for (const { counts, readings, besides } of measures) {
      const kpi = /“(.*)”/.exec(counts)![1]
      const of = (fits: (row: Record<string, string>) => boolean) =>
        rows.filter((row) => row.kpi === kpi && fits(row)).map((row) => Number(row.value))
      expect(readings.map(({ value }) => value)).toEqual(of(({ la_name }) => la_name === 'Worcestershire'))
      expect(besides).toMatchObject([{ label: 'England' }])
      expect(besides[0]!.readings.map(({ value }) => value)).toEqual(of(({ geographic_level }) => geographic_level === 'National'))
    }
    const inTime = measures.find(({ title }) => title === 'Pc plans issued within 20 weeks')!
    expect(inTime).toMatchObject({
      better: 'neither',
      source: 'rows.csv',
      latest: { period: '2024', value: 37.2 },
      beside: { value: 45.9 },
    })
    expect(sayings(inTime.readings)).toEqual(['2019 46.3', '2020 95.4', '2021 81.3', '2022 31.1', '2023 27.5', '2024 37.2'])
  })

  test('leaves a record that fits, figures included', async () => {
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true, contents: 19 + 144 })
  })

  test('calls what stands beside by the value that was asked for, and takes all rows for ours where nothing else is said', async () => {
    await take(world, PLANS, { area: 'called', ...AS_ASKED })
    expect((await measuresIn(world, 'called'))[0]!.besides).toMatchObject([{ label: 'National' }])
    await take(world, ['what,when,figure,who', 'A,2024,1,us', 'A,2023,2,us', 'A,2024,5,England'], {
      area: 'all',
      ...SIMPLE,
      beside: ['who=England'],
    })
    expect(await measuresIn(world, 'all')).toMatchObject([{ readings: [{ value: 2 }, { value: 1 }], besides: [{ label: 'England' }] }])
  })

  test('refuses bad rows one by one, with line and reason, and keeps the rest', async () => {
    const rows = [
      'what;when;figure;cases;words',
      'Plans;2024;37.2;1389;After the move',
      'Plans;last year;1;;',
      'Plans;2023;c;;',
      'Plans;2022;;;',
      'Plans;2021;1;9;',
      'Plans;2021;1;few;',
      'Plans;2099;1;;',
      'Plans;2020-Q1;1;;',
      ';2020;1;;',
      'Plans;2020;1',
      'Plans;2024;38;;',
      `Plans;2019;1;;${'x'.repeat(301)}`,
      'Plans;2024;37.2;1389;After the move',
      'Plans;2018;0;;',
    ]
    const { added, known, refused } = await take(world, rows, { area: 'lane', ...SIMPLE, n: 'cases', note: 'words' })
    expect({ added, known }).toEqual({ added: 2, known: 1 })
    expect(refused).toEqual([
      [3, expect.stringMatching(/^“last year” is not a period/)],
      [4, '“c” is not a number, so there is no figure for 2023'],
      [5, 'There is no figure for 2022: nothing is not 0'],
      [6, expect.stringMatching(/fewer than 10 cases/)],
      [7, '“few” is not a whole number of cases'],
      [8, '2099 has not begun yet'],
      [9, expect.stringMatching(/are for years/)],
      [10, 'It does not name a measure'],
      [11, 'It has 3 cells, but the first line has 5'],
      [12, 'Line 2 says 37.2 for the same measure and period'],
      [13, expect.stringMatching(/^Its note cannot be kept: .*too long/)],
    ])
    const [plans] = await measuresIn(world, 'lane')
    expect(plans!.readings).toMatchObject([
      { period: '2018', value: 0 },
      { period: '2024', value: 37.2, n: 1389, note: 'After the move', by: 'Taken in from a file' },
    ])
  })

  test('leaves a figure alone that says something else, unless it is told to correct, and then keeps what it was', async () => {
    const rows = (value: string) => ['what,when,figure', `Plans,2024,${value}`, 'Plans,2023,27.5']
    await take(world, rows('37.2'), { area: 'mill', ...SIMPLE })
    expect(await take(world, rows('38'), { area: 'mill', ...SIMPLE })).toMatchObject({
      added: 0,
      known: 1,
      refused: [[2, expect.stringMatching(/^2024 stands here with 37\.2 already/)]],
    })
    expect(await take(world, rows('38'), { area: 'mill', ...SIMPLE, correct: true })).toMatchObject({
      added: 0,
      known: 1,
      corrected: 1,
      refused: [],
    })
    const [plans] = await measuresIn(world, 'mill')
    expect(sayings(plans!.readings)).toEqual(['2023 27.5', '2024 38'])
    expect(plans!.readingChanges).toMatchObject([{ was: { value: 37.2 }, became: { value: 38 }, by: 'Taken in from a file' }])
  })

  test('joins a measure that is kept here by its title, knows its own again under another title, and takes in nothing for one that ended', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const ref = await plansInTime(world, area, officer)
    const rows = ['what,when,figure', 'NEW PLANS WITHIN 20 WEEKS,2024,37.2', 'asked_for,2024,1883']
    expect(await take(world, rows, { area: area.slug, ...SIMPLE })).toMatchObject({ added: 2 })
    const [asked, plans] = await measuresIn(world, area.slug)
    expect(plans).toMatchObject({ ref, readings: [{ value: 37.2 }] })
    expect(asked).toMatchObject({ title: 'Asked for', counts: 'As “asked_for” in rows.csv' })
    await plansInTime(world, area, officer, { title: 'Plans that families asked for' }, asked!.ref)
    expect(await take(world, [...rows, 'asked_for,2023,1439'], { area: area.slug, ...SIMPLE })).toMatchObject({ added: 1, known: 2 })
    expect(await measuresIn(world, area.slug)).toHaveLength(2)
    await world.services.measures.retireMeasure(officer, area.slug, ref)
    expect((await take(world, rows, { area: area.slug, ...SIMPLE })).refused).toEqual([[2, 'This measure is not kept here any more']])
  })

  test('takes a table of one measure under a title, with its unit, its way and its source', async () => {
    const rows = ['year,appeal_rate_pct', '2023,2.1', '2024,2.4']
    const given = {
      area: 'rate',
      title: 'Appeals out of 100 decisions',
      period: 'year',
      value: 'appeal_rate_pct',
      unit: '%',
      better: 'down',
      source: 'The tribunal',
    }
    expect(await take(world, rows, given)).toMatchObject({ added: 2 })
    expect(await measuresIn(world, 'rate')).toMatchObject([
      { title: given.title, unit: '%', better: 'down', source: 'The tribunal', latest: { value: 2.4 } },
    ])
    expect(await take(world, rows, given)).toMatchObject({ added: 0, known: 2 })
  })

  test('says of a row that it fits both what is ours and what stands beside', async () => {
    const given = { area: 'both-ways', ...SIMPLE, where: ['who=us'], beside: ['kind=x'] }
    expect((await take(world, ['what,when,figure,who,kind', 'A,2024,1,us,x'], given)).refused).toEqual([
      [2, expect.stringMatching(/nobody can say whose/)],
    ])
  })

  test('writes nothing in a dry run', async () => {
    expect(await take(world, PLANS, { area: 'nowhere', ...AS_ASKED, 'dry-run': true })).toMatchObject({ added: 144, leftOut: 72 })
    expect(await areaBySlug(world.db, 'nowhere')).toBeUndefined()
  })

  test('two imports of one file at the same time keep each figure once', async () => {
    const given = { area: 'twice', ...AS_ASKED }
    await world.area({ slug: 'twice' })
    await Promise.all([take(world, PLANS, given), take(world, PLANS, given)])
    const measures = await measuresIn(world, 'twice')
    expect(measures).toHaveLength(19)
    expect(measures.flatMap(({ readings, besides }) => [...readings, ...besides.flatMap((beside) => beside.readings)])).toHaveLength(144)
    expect(measures.flatMap(({ readingChanges }) => readingChanges)).toEqual([])
  })
})

describe('the options', () => {
  const columns = ['kpi', 'when', 'a=b', 'figure', 'figure']
  const asked = (more: object = {}) => MeasureImportOptions.parse({ area: 'lane', measure: 'kpi', period: 'when', value: 'kpi', ...more })

  test.each([
    [{ measure: undefined }, /names the column/],
    [{ title: 'One' }, /without --measure/],
    [{ 'beside-label': 'England' }, /needs --beside/],
    [{ better: 'sideways' }, /is one of up, down, neither/],
    [{ area: 'say' }, /used for another page/],
  ])('refuse %j', (more, sentence) => expect(() => asked(more)).toThrow(sentence))

  test.each([
    [{ value: 'figure' }, '--value: more than one column is called “figure”'],
    [{ value: 'none' }, '--value: there is no column “none”. The columns are: kpi, when, a=b, figure, figure'],
    [{ where: ['kpi'] }, '--where: write COLUMN=VALUE, not “kpi”'],
    [{ where: ['la=Leeds'] }, /^--where: there is no column “la”/],
    [{ beside: ['kpi='] }, /^--beside: say with --beside-label/],
  ])('refuse columns that are not there: %j', (more, sentence) => expect(() => measureColumns(asked(more), columns)).toThrow(sentence))

  test('may have an equals sign in the name of a column', () => {
    expect(measureColumns(asked({ where: ['a=b=c', 'kpi=x=y'] }), columns).where).toEqual([
      { column: 2, value: 'c' },
      { column: 0, value: 'x=y' },
    ])
  })
})
