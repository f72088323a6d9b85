import type { PlacedRow, PlaceEnd } from '#server/record/check-positions.ts'
import type { AreaTree, EntryWithRow } from '#server/record/check-tree.ts'
import { factsText } from '#server/record/facts-text.ts'
import { type Head, linkOf } from '#server/record/head.ts'
import { commitment, leafOf, type RecordRow } from '#server/record/leaf.ts'
import { emptyFrontier, grow, rootOf } from '#server/record/tree.ts'

export type Entry = { areaId: string; number: number; place: string; position: number; leaf: string }
export type Waiting = { place: string; position: number }
export type Content = { about: string; salt: string; text: string }
/** A record as the tables of a database hold it. */
export type Tables = { places: PlaceEnd[]; rows: RecordRow[]; waiting: Waiting[]; entries: Entry[]; heads: Head[]; contents: Content[] }

/** Two areas with three places each, sealed a few rows at a time; every second row commits to a content. */
export function smallRecord(): Tables {
  const tables: Tables = { places: [], rows: [], waiting: [], entries: [], heads: [], contents: [] }
  for (const areaId of ['area_east', 'area_west']) {
    const waiting: RecordRow[] = []
    for (const [number, length] of [5, 1, 9].entries()) {
      const place = `at:${areaId}_${number}`
      tables.places.push({ place, position: length })
      for (let position = 1; position <= length; position++) waiting.push(rowAt(tables, areaId, place, position))
    }
    tables.rows.push(...waiting)
    while (waiting.length > 0) seal(tables, areaId, waiting.splice(0, 4))
  }
  return tables
}

function rowAt(tables: Tables, areaId: string, place: string, position: number): RecordRow {
  const about = `contribution_${place.slice(3)}_${position}`
  const content = { about, salt: String(position % 10).repeat(32), text: `Hot meals arrive cold, said ${position} of us. Dŵr.` }
  if (position % 2 === 0) tables.contents.push(content)
  const facts = factsText({ channel: 'web', themes: ['transport', 'school'], words: position })
  const promise = position % 2 === 0 ? commitment(Buffer.from(content.salt, 'hex'), content.text) : ''
  const at = `2026-03-0${position}T10:00:00.000Z`
  return { areaId, place, position, name: 'feedback.said', actor: `family:${position}`, about, facts, at, commitment: promise }
}

function seal({ entries, heads }: Tables, areaId: string, rows: RecordRow[]) {
  const before = heads.filter((head) => head.areaId === areaId).at(-1)
  const first = before?.size ?? 0
  const frontier = grow(before ? { size: first, peaks: JSON.parse(before.peaks) } : emptyFrontier, rows.map(leafOf))
  for (const [i, row] of rows.entries())
    entries.push({ areaId, number: first + i + 1, place: row.place, position: row.position, leaf: leafOf(row).toString('hex') })
  const head = { areaId, size: frontier.size, root: rootOf(frontier).toString('hex'), at: `2026-03-10T10:00:0${heads.length}.000Z` }
  heads.push({ ...head, peaks: JSON.stringify(frontier.peaks), link: linkOf(before?.link ?? '', head) })
}

/** Reads the tables as two databases would: in order of their keys, joined by place and position. */
export function streamsOf({ places, rows, waiting, entries, heads }: Tables) {
  const inPlace = (a: { place: string; position: number }, b: { place: string; position: number }) =>
    a.place === b.place ? a.position - b.position : a.place < b.place ? -1 : 1
  const same = (a: { place: string; position: number }) => (b: { place: string; position: number }) => inPlace(a, b) === 0
  const placed = rows.toSorted(inPlace).map((row): PlacedRow => {
    return { ...row, entry: entries.find(same(row))?.number ?? null, waits: waiting.some(same(row)) }
  })
  const tree = (areaId: string): AreaTree => {
    const ofArea = entries.filter((entry) => entry.areaId === areaId).sort((a, b) => a.number - b.number)
    const withRow = ofArea.map((entry): EntryWithRow => ({ ...entry, row: rows.find(same(entry)) }))
    return {
      areaId,
      entries: stream(withRow),
      heads: stream(heads.filter((head) => head.areaId === areaId).sort((a, b) => a.size - b.size)),
    }
  }
  return { places: stream(places.toSorted(inPlace)), rows: stream(placed), areas: stream(['area_east', 'area_west'].map(tree)) }
}

/** The contents of the tables beside what the rows about them committed to. */
export function contentsOf({ rows, contents }: Tables) {
  const promised = new Map(rows.map((row) => [row.about, row.commitment]))
  return stream(
    contents.map(({ about, salt, text }) => ({
      where: about,
      commitment: promised.get(about) ?? '',
      salt: Buffer.from(salt, 'hex'),
      content: text,
    })),
  )
}

/** The items one by one, as if they came from far away. */
export async function* stream<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}
