import { sql } from 'kysely'
import type { AreaId, MeasureId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'
import { measuresByIds, readingsOf } from './queries.ts'

/** What a measure said before each of its changes, oldest first. */
export function measureChangesOf(db: Db, ids: MeasureId[]) {
  return db.selectFrom('measureChange').where('measureId', 'in', ids).orderBy('measureId').orderBy('at').orderBy('id').selectAll().execute()
}
/** Figures as they were before they were corrected or taken back, oldest first. */
export function readingChangesOf(db: Db, ids: MeasureId[]) {
  return db.selectFrom('readingChange').where('measureId', 'in', ids).orderBy('measureId').orderBy('at').orderBy('id').selectAll().execute()
}
/** The published actions that a measure measures, by their numbers. */
export function actionsMeasuredBy(db: Db, measureId: MeasureId) {
  return db
    .selectFrom('actionMeasure')
    .innerJoin('action', 'action.id', 'actionMeasure.actionId')
    .where('actionMeasure.measureId', '=', measureId)
    .where('action.publishedAt', 'is not', null)
    .orderBy('action.number')
    .orderBy('action.id')
    .select(['action.ref', 'action.number', 'action.title'])
    .execute()
}
/** The next measures of every area by id, each with all that it and its figures say and said. */
export async function measuresAfter(db: Db, after: string, limit: number) {
  const next = await db
    .selectFrom('measure')
    .where('id', '>', after as MeasureId)
    .orderBy('id')
    .limit(limit)
    .select('id')
    .execute()
  const ids = next.map(({ id }) => id)
  if (ids.length === 0) return []
  const said = await measureChangesOf(db, ids)
  const readings = await readingsOf(db, ids)
  const were = await readingChangesOf(db, ids)
  return (await measuresByIds(db, ids)).map((measure) => {
    const own = ({ measureId }: { measureId: MeasureId }) => measureId === measure.id
    return { measure, said: said.filter(own), readings: readings.filter(own), were: were.filter(own) }
  })
}

/** Where one row of the open data stands: a measure, whose figure, which period. */
export interface OpenPlace {
  ref: string
  beside: string
  period: string
}
/**
 * Every figure of an area with its measure, in the order of reference, whose it is and period, after one of them; a measure without a
 * figure is one row without a period.
 */
export function openReadings(db: Db, areaId: AreaId, after: OpenPlace, limit: number) {
  const [beside, period] = [sql<string>`coalesce("reading"."beside", '')`, sql<string>`coalesce("reading"."period", '')`]
  return db
    .selectFrom('measure')
    .leftJoin('reading', 'reading.measureId', 'measure.id')
    .leftJoin('theme', 'theme.id', 'measure.themeId')
    .where('measure.areaId', '=', areaId)
    .where('measure.ref', '>=', after.ref)
    .where(sql<boolean>`("measure"."ref", ${beside}, ${period}) > (${after.ref}, ${after.beside}, ${after.period})`)
    .orderBy('measure.ref')
    .orderBy(beside)
    .orderBy(period)
    .limit(limit)
    .select(['measure.ref', 'measure.title', 'measure.counts', 'measure.unit', 'measure.better', 'measure.baseline', 'measure.target'])
    .select([
      'measure.source',
      'measure.retiredAt',
      'theme.slug as theme',
      'reading.beside',
      'reading.period',
      'reading.value',
      'reading.n',
    ])
    .select(['reading.note', 'reading.enteredAt'])
    .execute()
}
