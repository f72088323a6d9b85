import { describe, expect, test } from 'vitest'
import { checkRecord } from '#server/record/check.ts'
import { checkContents } from '#server/record/check-contents.ts'
import { checkTree } from '#server/record/check-tree.ts'
import { linkOf } from '#server/record/head.ts'
import { contentsOf, smallRecord, stream, streamsOf, type Tables } from './small-record.ts'

/** What the check says after somebody did this to the tables. */
function checkAfter(change: (tables: Tables) => void) {
  const tables = smallRecord()
  change(tables)
  return checkRecord(streamsOf(tables))
}

describe('an untouched record', () => {
  test('fits, and the check says how much it looked at', async () => {
    expect(await checkAfter(() => {})).toEqual({ fits: true, rows: 30, entries: 30, heads: 8 })
    expect(await checkContents(contentsOf(smallRecord()))).toEqual({ fits: true, contents: 12, erased: 0 })
  })

  test('fits when it is empty', async () => {
    const nothing = { places: stream([]), rows: stream([]), areas: stream([]) }
    expect(await checkRecord(nothing)).toEqual({ fits: true, rows: 0, entries: 0, heads: 0 })
  })

  test('fits while its last rows still wait to be sealed', async () => {
    const checked = checkAfter(({ places, rows, waiting }) => {
      places.push({ place: 'at:new', position: 1 })
      rows.push({ ...rows[0]!, place: 'at:new', position: 1 })
      waiting.push({ place: 'at:new', position: 1 })
    })
    expect(await checked).toMatchObject({ fits: true, rows: 31, entries: 30 })
  })
})

type Table = keyof Tables
const edit = (table: Table, at: number, change: object) => (tables: Tables) => void Object.assign(tables[table].at(at)!, change)
const takeOut = (table: Table, at: number) => (tables: Tables) => void tables[table].splice(at, 1)
const putIn = (at: number, change: object) => (tables: Tables) => void tables.rows.push({ ...tables.rows.at(at)!, ...change })
const aRoot = 'a'.repeat(64)

describe('the first thing that does not fit is named', () => {
  const cases: [string, (tables: Tables) => void, string, string][] = [
    ['a row that says something else', edit('rows', 1, { actor: 'family:9' }), 'leaf', 'area_east, entry 2'],
    ['a row moved to another area', edit('rows', 1, { areaId: 'area_west' }), 'entry', 'area_east, entry 2'],
    ['a row that cannot be hashed', edit('rows', 1, { about: '\ud800' }), 'leaf', 'at:area_east_0, position 2'],
    ['a commitment in other letters', edit('rows', 1, { commitment: 'AB' }), 'leaf', 'at:area_east_0, position 2'],
    ['a row taken out', takeOut('rows', 2), 'position', 'at:area_east_0, position 3'],
    ['the last row of a place taken out', takeOut('rows', 4), 'position', 'at:area_east_0, position 5'],
    ['the very last row taken out', takeOut('rows', -1), 'position', 'at:area_west_2, position 9'],
    ['a row put in', putIn(0, { position: 6 }), 'position', 'at:area_east_0, position 6'],
    ['a row put in at the end', putIn(-1, { position: 10 }), 'position', 'at:area_west_2, position 10'],
    ['a row written twice', putIn(2, {}), 'position', 'at:area_east_0, position 4'],
    ['a place taken out', takeOut('places', 1), 'position', 'at:area_east_2, position 1'],
    ['an entry taken out', takeOut('entries', 20), 'entry', 'at:area_west_1, position 1'],
    ['an entry that names no row', edit('entries', -1, { position: 99 }), 'entry', 'at:area_west_2, position 9'],
    ['an entry with another number', edit('entries', -1, { number: 99 }), 'entry', 'area_west, entry 15'],
    ['an entry with another leaf', edit('entries', 1, { leaf: aRoot }), 'leaf', 'area_east, entry 2'],
    ['an entry of an area nobody knows', edit('entries', -1, { areaId: 'area_x' }), 'head', 'area_west, head of 15'],
    ['a head with another root', edit('heads', 1, { root: aRoot }), 'head', 'area_east, head of 8'],
    ['a head with other peaks', edit('heads', 1, { peaks: '[]' }), 'head', 'area_east, head of 8'],
    ['a head with another date', edit('heads', 1, { at: '2026-03-10' }), 'head', 'area_east, head of 8'],
    ['the first head taken out', takeOut('heads', 0), 'head', 'area_east, head of 8'],
    ['a head between taken out', takeOut('heads', 1), 'head', 'area_east, head of 12'],
    ['the last head taken out', takeOut('heads', -1), 'head', 'area_west, head of 15'],
    ['a head of a tree that never was', edit('heads', -1, { size: 99 }), 'head', 'area_west, head of 99'],
  ]
  test.each(cases)('%s', async (_, change, what, where) => {
    const checked = await checkAfter(change)
    expect(checked).toMatchObject({ fits: false, what, where })
    expect(checked).toHaveProperty('sentence', expect.stringMatching(/^[A-Z].*\.$/))
  })

  test('entries of an area that is not looked at', async () => {
    const { areas, ...rest } = streamsOf(smallRecord())
    const first = (await areas.next()).value!
    expect(await checkRecord({ ...rest, areas: stream([first]) })).toMatchObject({
      what: 'entry',
      sentence: expect.stringContaining('30 rows'),
    })
  })

  test('a row that is neither sealed nor waits, and a place sealed in the wrong order', async () => {
    const tables = smallRecord()
    const rows = tables.rows.slice(0, 5).map((row, i) => ({ ...row, entry: [1, 2, 4, 3, 5][i]!, waits: false }))
    const record = (changed: typeof rows) =>
      checkRecord({ places: stream(tables.places.slice(0, 1)), rows: stream(changed), areas: stream([]) })
    expect(await record(rows)).toMatchObject({ what: 'entry', where: 'at:area_east_0, position 4' })
    expect(await record(rows.map((row) => ({ ...row, waits: true })))).toMatchObject({ what: 'entry', where: 'at:area_east_0, position 1' })
  })
})

describe('a history told anew as a whole', () => {
  const east = async (tables: Tables) => (await streamsOf(tables).areas.next()).value!
  const eastHeads = () => smallRecord().heads.filter((head) => head.areaId === 'area_east')

  test('fits in itself, but not with a head that was kept elsewhere', async () => {
    let link = ''
    const redated = eastHeads().map((head) => {
      const later = { ...head, at: '2026-04-01T00:00:00.000Z' }
      link = linkOf(link, later)
      return { ...later, link }
    })
    const retold = { ...smallRecord(), heads: redated }
    expect(await checkTree(await east(retold))).toMatchObject({ fits: true, heads: 4 })
    expect(await checkTree({ ...(await east(retold)), kept: eastHeads().slice(-1) })).toMatchObject({ where: 'area_east, head of 15' })
  })

  test('is found when it ends before a head that was kept elsewhere', async () => {
    const shorter = { ...smallRecord(), entries: smallRecord().entries.slice(0, 8), heads: eastHeads().slice(0, 2) }
    expect(await checkTree(await east(shorter))).toMatchObject({ fits: true, entries: 8 })
    expect(await checkTree({ ...(await east(shorter)), kept: eastHeads() })).toMatchObject({ where: 'area_east, head of 12' })
  })

  test('fits when it goes on from every head that was kept', async () => {
    expect(await checkTree({ ...(await east(smallRecord())), kept: eastHeads() })).toMatchObject({ fits: true, entries: 15 })
  })
})

describe('a content', () => {
  const content = { where: 'contribution_a', commitment: 'f'.repeat(64), salt: Buffer.alloc(16), content: 'Cold meals' }

  test('that is not what was recorded is found', async () => {
    expect(await checkContents(stream([content]))).toMatchObject({ what: 'content', where: 'contribution_a' })
    expect(await checkContents(stream([{ ...content, salt: Buffer.alloc(3) }]))).toMatchObject({ what: 'content' })
  })

  test('is erased whole or not at all', async () => {
    expect(await checkContents(stream([{ ...content, salt: null }]))).toMatchObject({
      what: 'content',
      sentence: expect.stringContaining('Half'),
    })
    expect(await checkContents(stream([{ ...content, content: null }]))).toMatchObject({ what: 'content' })
    expect(await checkContents(stream([{ ...content, salt: null, content: null }]))).toEqual({ fits: true, contents: 0, erased: 1 })
  })
})
