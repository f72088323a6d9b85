import { sql } from 'kysely'
import type { AreaId, Moment } from '#app/contract/ids.ts'
import type { EventName, Place } from '#app/contract/record.ts'
import type { Db, Tx } from '../database.ts'
import { insertMany } from '../insert-many.ts'
import { isPostgres } from '../portable.ts'
import type {
  LeaseTable,
  PlaceTable,
  RecordEntryTable,
  RecordHeadTable,
  RecordSaltTable,
  RecordTable,
  RecordUnsealedTable,
} from './schema.ts'

/**
 * Takes positions in places, in the order given, and returns the last one of each: `position` says how many. Holds the places until the
 * change ends, so whoever takes several names them in sorted order.
 */
export async function takePositions(tx: Tx, takes: PlaceTable[]): Promise<Map<Place, number>> {
  const after = 'on conflict ("place") do update set "position" = "place"."position" + excluded."position" returning "place", "position"'
  const taken = await insertMany<PlaceTable, Pick<PlaceTable, 'place' | 'position'>>(tx, 'place', takes, after)
  return new Map(taken.map(({ place, position }) => [place, position]))
}

export async function insertRecord(tx: Tx, rows: RecordTable[], salts: RecordSaltTable[]) {
  await insertMany(tx, 'record', rows)
  await insertMany(tx, 'recordSalt', salts)
  const waiting = rows.map(({ place, position, areaId }): RecordUnsealedTable => ({ place, position, areaId }))
  await insertMany(tx, 'recordUnsealed', waiting)
  for (const [place, position] of lastOfMeetings(rows)) await tellProcesses(tx, RECORDED, `${place} ${position}`)
}

/** What every process is told of the moment it is committed (PostgreSQL): what happened in meetings, as place and position. */
export const RECORDED = 'recorded'
/** What every process is told of when it is in the tree (PostgreSQL): the area. */
export const SEALED = 'sealed'

const lastOfMeetings = (rows: RecordTable[]) =>
  new Map(rows.filter(({ place }) => place.startsWith('at:meeting_')).map(({ place, position }) => [place, position]))

async function tellProcesses(tx: Tx, channel: typeof RECORDED | typeof SEALED, what: string) {
  if (isPostgres(tx)) await sql`select pg_notify(${channel}, ${what})`.execute(tx)
}

/** The last position taken in a place; 0 when nothing happened there. */
export async function positionOf(db: Db, place: Place): Promise<number> {
  return (await db.selectFrom('place').where('place', '=', place).select('position').executeTakeFirst())?.position ?? 0
}

/** What happened in a place after a position, in order, at most `limit`. */
export function recordedSince(db: Db, place: Place, position: number, limit: number) {
  return db
    .selectFrom('record')
    .where('place', '=', place)
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .selectAll()
    .execute()
}

/** The last row under a name about one thing in an area. */
export function lastRecorded(db: Db, areaId: AreaId, name: EventName, about: string) {
  return db
    .selectFrom('record')
    .where('areaId', '=', areaId)
    .where('name', '=', name)
    .where('about', '=', about)
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst()
}

/** Everything that was recorded about one thing, in order of its places. */
export function recordedAbout(db: Db, about: string) {
  return db.selectFrom('record').where('about', '=', about).orderBy('at').orderBy('place').orderBy('position').selectAll().execute()
}

/** Areas with rows that are not yet in their tree. */
export async function areasToSeal(db: Db): Promise<AreaId[]> {
  return (await db.selectFrom('recordUnsealed').select('areaId').distinct().orderBy('areaId').execute()).map(({ areaId }) => areaId)
}

/** Committed rows that are not yet in the tree of their area, place by place in position order. */
export function unsealedRows(tx: Tx, areaId: AreaId, limit: number) {
  return tx
    .selectFrom('recordUnsealed')
    .innerJoin('record', (join) =>
      join.onRef('record.place', '=', 'recordUnsealed.place').onRef('record.position', '=', 'recordUnsealed.position'),
    )
    .where('recordUnsealed.areaId', '=', areaId)
    .orderBy('recordUnsealed.place')
    .orderBy('recordUnsealed.position')
    .limit(limit)
    .selectAll('record')
    .execute()
}

export function lastHead(db: Db, areaId: AreaId) {
  return db.selectFrom('recordHead').where('areaId', '=', areaId).orderBy('size', 'desc').limit(1).selectAll().executeTakeFirst()
}

/** Adds entries and the head that follows from them, forgets that their rows were waiting, and tells other processes (PostgreSQL). */
export async function insertSealed(tx: Tx, entries: RecordEntryTable[], head: RecordHeadTable) {
  await tx.insertInto('recordEntry').values(entries).execute()
  await tx.insertInto('recordHead').values(head).execute()
  await tellProcesses(tx, SEALED, head.areaId)
  const places = new Map<Place, number>()
  for (const { place, position } of entries) places.set(place, position)
  for (const [place, position] of places)
    await tx
      .deleteFrom('recordUnsealed')
      .where('areaId', '=', head.areaId)
      .where('place', '=', place)
      .where('position', '<=', position)
      .execute()
}

/** Entries of an area after a number, with their rows, in order. */
export function entriesSince(db: Db, areaId: AreaId, number: number, limit: number) {
  return db
    .selectFrom('recordEntry')
    .innerJoin('record', (join) =>
      join.onRef('record.place', '=', 'recordEntry.place').onRef('record.position', '=', 'recordEntry.position'),
    )
    .where('recordEntry.areaId', '=', areaId)
    .where('recordEntry.number', '>', number)
    .orderBy('recordEntry.number')
    .limit(limit)
    .selectAll('record')
    .select(['recordEntry.number', 'recordEntry.leaf'])
    .execute()
}

/** Destroys the salts of what was committed about something: nobody can then show what the words were. The leaves stay. */
export async function destroySalts(tx: Tx, rows: { place: Place; position: number }[]) {
  for (const { place, position } of rows)
    await tx.deleteFrom('recordSalt').where('place', '=', place).where('position', '=', position).execute()
}

/** Takes or renews a lease. Returns whether this holder has it now. */
export async function takeLease(tx: Tx, lease: LeaseTable, now: Moment): Promise<boolean> {
  const row = await tx
    .insertInto('lease')
    .values(lease)
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder: lease.holder, until: lease.until })
        .where((eb) => eb.or([eb('lease.until', '<', now), eb('lease.holder', '=', lease.holder)])),
    )
    .returning('holder')
    .executeTakeFirst()
  return row?.holder === lease.holder
}
