import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { areaBySlug } from '#db/people/area-queries.ts'
import { themesIn } from '#db/themes/queries.ts'
import { openCsv } from '#server/feedback/import-csv.ts'
import { importThemes } from '#server/themes/import.ts'
import { ThemeImportOptions, themeColumns } from '#server/themes/import-options.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'
import { quickFolder } from '../build/quick-folder.ts'

const folder = quickFolder('themes')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function take(world: World, rows: string[], given: object) {
  const path = join(folder, 'themes.csv')
  writeFileSync(path, rows.join('\n'))
  const options = ThemeImportOptions.parse({ title: 'title', ...given })
  const csv = await openCsv(path)
  const refused: [number, string][] = []
  const work = {
    rows: csv.rows,
    refuse: ({ line }: { line: number }, why: string) => void refused.push([line, why]),
    tell: () => undefined,
  }
  return { ...(await importThemes(world.services.tools, { options, columns: themeColumns(options, csv.columns), ...work })), refused }
}
async function codebook(world: World, slug: string) {
  const area = (await areaBySlug(world.db, slug))!
  return (await themesIn(world.db, area.id)).map(({ slug, title, about }) => [slug, title, about])
}

onEachDatabase('importing themes', (world) => {
  test('makes a codebook in the order of the file, once', async () => {
    const rows = ['title,word,about', 'Getting to school,transport,Taxis and buses', 'Waiting for a plan,,"How long, and why"']
    const given = { area: 'dale', slug: 'word', about: 'about' }
    expect(await take(world, rows, given)).toMatchObject({ read: 2, added: 2, known: 0, refused: [] })
    expect(await take(world, rows, given)).toMatchObject({ read: 2, added: 0, known: 2, refused: [] })
    expect(await codebook(world, 'dale')).toEqual([
      ['transport', 'Getting to school', 'Taxis and buses'],
      ['waiting-for-a-plan', 'Waiting for a plan', 'How long, and why'],
    ])
    expect((await areaBySlug(world.db, 'dale'))!.name).toBe('Dale')
  })

  test('goes on after the themes that are there, and leaves those alone, also when they are not in use', async () => {
    const area = await world.area()
    const theme = await world.theme(area, 'buses')
    const admin = await world.holder(area, 'area_admin')
    const gone = await world.theme(area, 'gone')
    await world.services.themes.retireTheme(admin, area.slug, gone.id)
    const rows = ['title,word', `${theme.title.toUpperCase()},`, 'Another name for it,buses', 'Back again,gone', 'New,']
    expect(await take(world, rows, { area: area.slug, slug: 'word' })).toMatchObject({ added: 1, known: 3, refused: [] })
    expect(await codebook(world, area.slug)).toEqual([
      ['buses', theme.title, ''],
      ['new', 'New', ''],
    ])
  })

  test('refuses bad rows one by one, with line and reason, and keeps the rest', async () => {
    const rows = [
      'title,word',
      ',x',
      'Long word,No Spaces',
      `${'y'.repeat(121)},`,
      'One,one',
      'One,other',
      'Two,one',
      'One,one',
      'Three',
      'Last,',
    ]
    const { added, known, refused } = await take(world, rows, { area: 'lane', slug: 'word' })
    expect({ added, known }).toEqual({ added: 2, known: 1 })
    expect(refused).toEqual([
      [2, 'Write the title of the theme'],
      [3, expect.stringMatching(/small letters/)],
      [4, expect.stringMatching(/too long/)],
      [6, 'Line 5 has the same title or the same word for addresses'],
      [7, 'Line 5 has the same title or the same word for addresses'],
      [9, 'It has 1 cells, but the first line has 2'],
    ])
  })

  test('writes nothing in a dry run, and no theme twice when two run at once', async () => {
    const rows = ['title', 'One', 'Two', 'Three']
    expect(await take(world, rows, { area: 'nowhere', 'dry-run': true })).toMatchObject({ added: 3 })
    expect(await areaBySlug(world.db, 'nowhere')).toBeUndefined()
    await world.area({ slug: 'twice' })
    await Promise.all([take(world, rows, { area: 'twice' }), take(world, rows, { area: 'twice' })])
    expect(await codebook(world, 'twice')).toEqual([
      ['one', 'One', ''],
      ['two', 'Two', ''],
      ['three', 'Three', ''],
    ])
  })
})
