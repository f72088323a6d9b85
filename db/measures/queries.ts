import type { AreaId, MeasureId, ThemeId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { insertMany } from '../insert-many.ts'
import { isPostgres } from '../portable.ts'
import type { MeasureChangeTable, MeasureTable, ReadingChangeTable, ReadingTable } from './schema.ts'

/** A measure of an area by its reference, also when it is not kept any more. */
export function measureByRef(db: Db, areaId: AreaId, ref: string) {
  return db.selectFrom('measure').where('ref', '=', ref).where('areaId', '=', areaId).selectAll().executeTakeFirst()
}
export function measureById(db: Db, id: MeasureId) {
  return db.selectFrom('measure').where('id', '=', id).selectAll().executeTakeFirst()
}
/** A measure that is about to change, or its figures: others that want to change it wait. */
export function measureToChange(tx: Tx, id: MeasureId) {
  return tx
    .selectFrom('measure')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
/** These measures, in the order of their ids. */
export async function measuresByIds(db: Db, ids: MeasureId[]): Promise<MeasureTable[]> {
  return ids.length === 0 ? [] : db.selectFrom('measure').where('id', 'in', ids).orderBy('id').selectAll().execute()
}
/** Every measure of an area, in the order of references, at most so many. */
export function measuresIn(db: Db, areaId: AreaId, limit: number) {
  return db.selectFrom('measure').where('areaId', '=', areaId).orderBy('ref').limit(limit).selectAll().execute()
}
export async function measureRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('measure').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
/** The measures that an import made, by the key by which it knows each. */
export async function measuresByImportKey(db: Db, areaId: AreaId): Promise<Map<string, MeasureTable>> {
  const rows = await db.selectFrom('measure').where('areaId', '=', areaId).where('importKey', 'is not', null).selectAll().execute()
  return new Map(rows.map((row) => [row.importKey!, row]))
}
export async function insertMeasures(tx: Tx, measures: MeasureTable[]) {
  await insertMany(tx, 'measure', measures)
}
export async function updateMeasure(tx: Tx, id: MeasureId, patch: Partial<Omit<MeasureTable, 'id' | 'areaId' | 'ref'>>) {
  await tx.updateTable('measure').set(patch).where('id', '=', id).execute()
}
export async function insertMeasureChange(tx: Tx, change: MeasureChangeTable) {
  await tx.insertInto('measureChange').values(change).execute()
}
/** Whatever was measured under one theme is measured under the one that it has become part of. */
export async function moveMeasures(tx: Tx, from: ThemeId, into: ThemeId) {
  await tx.updateTable('measure').set({ themeId: into }).where('themeId', '=', from).execute()
  await tx.updateTable('measureChange').set({ themeId: into }).where('themeId', '=', from).execute()
}

/** Every figure of these measures, by measure, whose it is and period. */
export async function readingsOf(db: Db, ids: MeasureId[]): Promise<ReadingTable[]> {
  if (ids.length === 0) return []
  const rows = db.selectFrom('reading').where('measureId', 'in', ids)
  return rows.orderBy('measureId').orderBy('beside').orderBy('period').selectAll().execute()
}
/** The same, by measure. */
export async function readingsByMeasure(db: Db, ids: MeasureId[]): Promise<Map<MeasureId, ReadingTable[]>> {
  const groups = new Map<MeasureId, ReadingTable[]>(ids.map((id) => [id, []]))
  for (const reading of await readingsOf(db, ids)) groups.get(reading.measureId)?.push(reading)
  return groups
}
export function readingAt(db: Db, { measureId, beside, period }: Pick<ReadingTable, 'measureId' | 'beside' | 'period'>) {
  return db
    .selectFrom('reading')
    .where('measureId', '=', measureId)
    .where('beside', '=', beside)
    .where('period', '=', period)
    .selectAll()
    .executeTakeFirst()
}
export async function insertReadings(tx: Tx, readings: ReadingTable[]) {
  await insertMany(tx, 'reading', readings)
}
/** Puts a figure in the place of the one that stands there. */
export async function replaceReading(tx: Tx, { measureId, beside, period, ...reading }: ReadingTable) {
  await tx
    .updateTable('reading')
    .set(reading)
    .where('measureId', '=', measureId)
    .where('beside', '=', beside)
    .where('period', '=', period)
    .execute()
}
export async function deleteReading(tx: Tx, { measureId, beside, period }: Pick<ReadingTable, 'measureId' | 'beside' | 'period'>) {
  await tx.deleteFrom('reading').where('measureId', '=', measureId).where('beside', '=', beside).where('period', '=', period).execute()
}
export async function insertReadingChanges(tx: Tx, changes: ReadingChangeTable[]) {
  await insertMany(tx, 'readingChange', changes)
}
