import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { totalsOf } from '#db/feedback/figures.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { themesIn } from '#db/themes/queries.ts'
import { importContributions } from '#server/feedback/import.ts'
import { openCsv } from '#server/feedback/import-csv.ts'
import { columnsOf, ImportOptions } from '#server/feedback/import-options.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'
import { quickFolder } from '../build/quick-folder.ts'

const folder = quickFolder('import')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const NHS = 'tests/data/nhs-300.csv'

/** Takes in a file, or the rows given, as the command does. Gives the figures and what was refused. */
async function take(world: World, rows: string | string[] | Buffer, given: object) {
  const path = typeof rows === 'string' ? rows : join(folder, 'rows.csv')
  if (typeof rows !== 'string') writeFileSync(path, Buffer.isBuffer(rows) ? rows : rows.join('\n'))
  const options = ImportOptions.parse({ text: 'text', ...given })
  const csv = await openCsv(path)
  const refused: [number, string][] = []
  const columns = columnsOf(options, csv.columns)
  const work = {
    options,
    columns,
    rows: csv.rows,
    refuse: ({ line }: { line: number }, why: string) => void refused.push([line, why]),
    tell: () => undefined,
  }
  return { ...(await importContributions(world.services.tools, work)), refused: refused }
}

async function titlesIn(world: World, slug: string) {
  const area = (await areaBySlug(world.db, slug))!
  const totals = await totalsOf(world.db, area.id)
  return Object.fromEntries((await themesIn(world.db, area.id)).map(({ id, title }) => [title, totals.get(`theme:${id}`) ?? 0]))
}

onEachDatabase('importing contributions', (world) => {
  test('takes in three hundred comments with their themes, once', async () => {
    const given = { area: 'riverside', themes: 'themes', separator: '|', state: 'public', id: 'id' }
    expect(await take(world, NHS, given)).toMatchObject({ read: 300, added: 300, known: 0, refused: [] })
    const titles = await titlesIn(world, 'riverside')
    expect(await take(world, NHS, given)).toMatchObject({ read: 300, added: 0, known: 300 })
    expect(await titlesIn(world, 'riverside')).toEqual(titles)
    expect(titles).toEqual(await countedInFile())
    const area = (await areaBySlug(world.db, 'riverside'))!
    expect(area).toMatchObject({ name: 'Riverside', demonstration: 0 })
    const totals = await totalsOf(world.db, area.id)
    expect(totals.get('public')).toBe(300)
    expect(totals.get('received')).toBe(300)
  })

  test('leaves a record that fits, words included', async () => {
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true, contents: 600 })
  })

  test('holds for the desk what nobody has said is fit to be shown', async () => {
    await take(world, ['text', 'We wait since May.'], { area: 'hill-side' })
    const area = (await areaBySlug(world.db, 'hill-side'))!
    expect(area.name).toBe('Hill Side')
    expect(await totalsOf(world.db, area.id)).toEqual(
      new Map([
        ['received', 1],
        ['state:held', 1],
      ]),
    )
    expect(await world.db.selectFrom('searchDocument').where('areaId', '=', area.id).selectAll().execute()).toEqual([])
  })

  test('knows equal rows by their number, so that a longer file adds only what is new', async () => {
    const twice = ['text,who', 'Too late.,a', 'Too late.,a', 'Too late.,b']
    expect(await take(world, twice, { area: 'mill' })).toMatchObject({ added: 3, known: 0 })
    expect(await take(world, [...twice, 'Too late.,a'], { area: 'mill' })).toMatchObject({ added: 1, known: 3 })
    expect(await take(world, twice, { area: 'other-mill' })).toMatchObject({ added: 3 })
  })

  test('refuses bad rows one by one, with line and reason, and keeps the rest', async () => {
    const rows = [
      'id,text,themes,when',
      '1,"Two',
      'lines.",Transport,01/02/2025',
      '2,,Transport,01/02/2025',
      '3,One cell too many,Transport,01/02/2025,5',
      '',
      '4,No such day,Transport,31/02/2025',
      '5,Not yet,Transport,01/02/2099',
      ',No id,Transport,01/02/2025',
      '1,Twice,Transport,01/02/2025',
      `6,${'x'.repeat(20_001)},Transport,01/02/2025`,
      `7,Long theme,${'y'.repeat(121)},01/02/2025`,
      '8,"He said ""no"" to us",Transport | transport |Buses,01/02/2025 23:30',
      '9,A "loose" mark,,01/02/2025',
      '10,"never closed,Transport,01/02/2025',
      '11,lost,Transport,01/02/2025',
    ]
    const given = { area: 'lane', id: 'id', themes: 'themes', separator: '|', date: 'when', 'date-format': 'dd/MM/yyyy' }
    const { added, refused } = await take(world, rows, given)
    expect(added).toBe(2)
    expect(refused.map(([line]) => line)).toEqual([4, 5, 7, 8, 9, 10, 11, 12, 13, 15])
    expect(refused.map(([, why]) => why)).toEqual([
      'There are no words in it',
      'It has 5 cells, but the first line has 4',
      expect.stringMatching(/31\/02\/2025.*is not a date of the form dd\/MM\/yyyy/),
      expect.stringMatching(/has not come yet/),
      'Its id is empty',
      'Its id is the same as in line 2',
      expect.stringMatching(/too long/),
      expect.stringMatching(/^The theme “y+” cannot be used/),
      expect.stringMatching(/23:30.*is not a date/),
      expect.stringMatching(/never closed/),
    ])
    const saidAt = await world.db
      .selectFrom('contribution')
      .innerJoin('area', 'area.id', 'areaId')
      .where('area.slug', '=', 'lane')
      .select('saidAt')
      .distinct()
      .execute()
    expect(saidAt).toEqual([{ saidAt: '2025-02-01T12:00:00.000Z' }])
  })

  test('joins a codebook by title, in whatever capitals, and makes what is missing', async () => {
    const area = await world.area()
    const theme = await world.theme(area, 'buses')
    await take(world, ['text;themes', `A;${theme.title.toUpperCase()}`, 'B;Waiting lists', 'C;Waiting Lists'], {
      area: area.slug,
      themes: 'themes',
      state: 'public',
    })
    expect(await titlesIn(world, area.slug)).toEqual({ [theme.title]: 1, 'Waiting lists': 1, 'Waiting Lists': 1 })
    expect((await themesIn(world.db, area.id)).map(({ slug }) => slug)).toEqual(['buses', 'waiting-lists', 'waiting-lists-2'])
  })

  test('writes nothing in a dry run', async () => {
    const rows = ['text,themes', 'Words,New theme', ',x']
    expect(await take(world, rows, { area: 'nowhere', themes: 'themes', 'dry-run': true })).toMatchObject({
      added: 1,
      refused: [[3, expect.anything()]],
    })
    expect(await areaBySlug(world.db, 'nowhere')).toBeUndefined()
  })

  test('two imports of one file at the same time add each row once', async () => {
    const given = { area: 'both', state: 'public', themes: 'themes', separator: '|' }
    const sums = await Promise.all([take(world, NHS, given), take(world, NHS, given)])
    expect(sums.map(({ read }) => read)).toEqual([300, 300])
    const { count } = await world.db
      .selectFrom('contribution')
      .innerJoin('area', 'area.id', 'areaId')
      .where('area.slug', '=', 'both')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(300)
  })
})

test('says what is wrong with a file before anything is taken in', async () => {
  await expect(openCsv(join(folder, 'none.csv'))).rejects.toThrow(/There is no file .*none\.csv/)
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  await expect(openCsv(file('empty.csv', ''))).rejects.toThrow(/is empty/)
  await expect(openCsv(file('latin.csv', Buffer.from('id,text\n1,fine\n2,caf\xe9\n', 'latin1')))).rejects.toThrow(
    /Line 3 of .* is not UTF-8/,
  )
  await expect(openCsv(file('wide.csv', Buffer.from('\ufeffid,text\n', 'utf16le')))).rejects.toThrow(/UTF-16 \(line 1\)/)
  const { columns } = await openCsv(file('bom.csv', '\ufeffid,"text",text\n1,a,b\n'))
  expect(columns).toEqual(['id', 'text', 'text'])
  const options = (more: object) => ImportOptions.parse({ area: 'lane', text: 'id', ...more })
  expect(() => columnsOf(options({ themes: 'topics' }), columns)).toThrow(
    '--themes: there is no column “topics”. The columns are: id, text, text',
  )
  expect(() => columnsOf(options({ id: 'text' }), columns)).toThrow(/more than one column/)
})

test.each([
  [{ area: 'say' }, /used for another page/],
  [{ area: 'No Spaces' }, /small letters/],
  [{ area: 'lane', state: 'hidden' }, /either public or held/],
  [{ area: 'lane', channel: 'pigeon' }, /is one of web, phone/],
  [{ area: 'lane', separator: '|' }, /needs --themes/],
])('refuses the options %j', (given, sentence) => {
  expect(() => ImportOptions.parse({ text: 'text', ...given })).toThrow(sentence)
})

async function countedInFile() {
  const csv = await openCsv(NHS)
  const counts: Record<string, number> = {}
  for await (const { cells } of csv.rows)
    for (const title of cells[csv.columns.indexOf('themes')]!.split('|').filter(Boolean)) counts[title] = (counts[title] ?? 0) + 1
  return counts
}
