import type { AreaId, Day, MeetingId, Moment, SeriesId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { MeetingSeriesTable, MeetingStepTable } from './schema.ts'

/** The series of an area, those that go on first, then by title. */
export async function seriesIn(db: Db, areaId: AreaId): Promise<MeetingSeriesTable[]> {
  const rows = await db.selectFrom('meetingSeries').where('areaId', '=', areaId).orderBy('title').orderBy('id').selectAll().execute()
  return [...rows.filter(({ endedAt }) => !endedAt), ...rows.filter(({ endedAt }) => endedAt)]
}
/** A series by its reference. */
export function seriesByRef(db: Db, areaId: AreaId, ref: string): Promise<MeetingSeriesTable | undefined> {
  return db.selectFrom('meetingSeries').where('areaId', '=', areaId).where('ref', '=', ref).selectAll().executeTakeFirst()
}
export function seriesById(db: Db, id: SeriesId): Promise<MeetingSeriesTable | undefined> {
  return db.selectFrom('meetingSeries').where('id', '=', id).selectAll().executeTakeFirst()
}
/** A series that is about to change: others that want to change it wait. */
export function seriesToChange(tx: Tx, id: SeriesId): Promise<MeetingSeriesTable | undefined> {
  return tx
    .selectFrom('meetingSeries')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
export async function seriesRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('meetingSeries').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
export async function insertSeries(tx: Tx, series: MeetingSeriesTable) {
  await tx.insertInto('meetingSeries').values(series).execute()
}
export async function updateSeries(tx: Tx, id: SeriesId, patch: Partial<Omit<MeetingSeriesTable, 'id' | 'areaId' | 'ref'>>) {
  await tx.updateTable('meetingSeries').set(patch).where('id', '=', id).execute()
}
/** The days of a series for which there is a meeting, wherever it has moved to since. */
export async function daysPlanned(db: Db, id: SeriesId): Promise<Set<Day>> {
  const rows = await db.selectFrom('meeting').where('seriesId', '=', id).where('occursOn', 'is not', null).select('occursOn').execute()
  return new Set(rows.map(({ occursOn }) => occursOn as Day))
}

/** Steps whose moment has come at meetings that are public and not called off, the earliest first. */
export function stepsThatPass(
  db: Db,
  now: Moment,
  limit: number,
): Promise<(Pick<MeetingStepTable, 'meetingId' | 'step' | 'dueAt'> & { areaId: AreaId })[]> {
  return db
    .selectFrom('meetingStep')
    .innerJoin('meeting', 'meeting.id', 'meetingStep.meetingId')
    .where('meetingStep.passedAt', 'is', null)
    .where('meetingStep.dueAt', '<=', now)
    .where('meeting.publishedAt', 'is not', null)
    .where('meeting.cancelledAt', 'is', null)
    .orderBy('meetingStep.dueAt')
    .orderBy('meetingStep.meetingId')
    .orderBy('meetingStep.step')
    .limit(limit)
    .select(['meetingStep.meetingId', 'meetingStep.step', 'meetingStep.dueAt', 'meeting.areaId'])
    .execute()
}
/** Notes that a step has passed. False where that was noted before, or the step has moved meanwhile. */
export async function passStep(tx: Tx, meetingId: MeetingId, { step, dueAt }: Pick<MeetingStepTable, 'step' | 'dueAt'>, at: Moment) {
  const { numUpdatedRows } = await tx
    .updateTable('meetingStep')
    .set({ passedAt: at })
    .where('meetingId', '=', meetingId)
    .where('step', '=', step)
    .where('dueAt', '=', dueAt)
    .where('passedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
