import type { AreaId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'
import { inSteps } from '../snapshot.ts'
import type { RecordHeadTable, RecordTable } from './schema.ts'

const AT_ONCE = 1_000

/** Every place with the last position it took, in the order of the database. */
export function placesInOrder(db: Db) {
  return inSteps(AT_ONCE, (after: { place: string; position: number } | undefined) => {
    const places = db.selectFrom('place').orderBy('place').limit(AT_ONCE).select(['place', 'position'])
    return (after ? places.where('place', '>', after.place as RecordTable['place']) : places).execute()
  })
}

/** Every row by place and position, with the number of its entry (null without one) and whether it waits to be sealed. */
export async function* rowsInOrder(db: Db) {
  const rows = inSteps(AT_ONCE, (after: RecordTable | undefined) => {
    const all = db
      .selectFrom('record')
      .leftJoin('recordEntry as entry', (join) =>
        join.onRef('entry.place', '=', 'record.place').onRef('entry.position', '=', 'record.position'),
      )
      .leftJoin('recordUnsealed as waiting', (join) =>
        join
          .onRef('waiting.areaId', '=', 'record.areaId')
          .onRef('waiting.place', '=', 'record.place')
          .onRef('waiting.position', '=', 'record.position'),
      )
      .orderBy('record.place')
      .orderBy('record.position')
      .limit(AT_ONCE)
      .selectAll('record')
      .select(['entry.number as entry', 'waiting.position as waitsAt'])
    const from = after && all.where((eb) => eb(eb.refTuple('record.place', 'record.position'), '>', eb.tuple(after.place, after.position)))
    return (from ?? all).execute()
  })
  for await (const row of rows) {
    const { waitsAt, ...rest } = row as RecordTable & { entry: number | null; waitsAt: number | null }
    yield { ...rest, waits: waitsAt !== null }
  }
}

/** Every area that has a tree or should have one. */
export async function areasWithTrees(db: Db): Promise<AreaId[]> {
  const areas = await db
    .selectFrom('area')
    .select('id as areaId')
    .union(db.selectFrom('recordEntry').select('areaId'))
    .union(db.selectFrom('recordHead').select('areaId'))
    .orderBy('areaId')
    .execute()
  return areas.map(({ areaId }) => areaId)
}

/** The entries of an area's tree by number, each with the row that it names, if that is there. */
export async function* entriesInOrder(db: Db, areaId: AreaId) {
  const entries = inSteps(AT_ONCE, (after: { number: number } | undefined) =>
    db
      .selectFrom('recordEntry as entry')
      .leftJoin('record', (join) => join.onRef('record.place', '=', 'entry.place').onRef('record.position', '=', 'entry.position'))
      .where('entry.areaId', '=', areaId)
      .where('entry.number', '>', after?.number ?? -1)
      .orderBy('entry.number')
      .limit(AT_ONCE)
      .selectAll('record')
      .select(['entry.number', 'entry.leaf', 'entry.place as namedPlace', 'entry.position as namedPosition'])
      .execute(),
  )
  for await (const entry of entries) {
    const { number, leaf, namedPlace, namedPosition, ...row } = entry as Entry
    yield { number, leaf, place: namedPlace, position: namedPosition, row: row.place === null ? undefined : (row as RecordTable) }
  }
}
type Entry = { [Column in keyof RecordTable]: RecordTable[Column] | null } & Named
type Named = { number: number; leaf: string; namedPlace: string; namedPosition: number }

/** The heads of an area by size. */
export function headsInOrder(db: Db, areaId: AreaId) {
  return inSteps(AT_ONCE, (after: RecordHeadTable | undefined) =>
    db
      .selectFrom('recordHead')
      .where('areaId', '=', areaId)
      .where('size', '>', after?.size ?? -1)
      .orderBy('size')
      .limit(AT_ONCE)
      .selectAll()
      .execute(),
  )
}
