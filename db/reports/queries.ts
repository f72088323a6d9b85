import type { AreaId, Day, PlanId, PlannedPackId, ReportId } from '#app/contract/ids.ts'
import type { ReportKind } from '#app/contract/reports.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { PlannedPackTable, ReportTable } from './schema.ts'

/** Who reads: everybody sees what is released, those who make reports see all of them. */
export type SeesReports = 'public' | 'all'

/**
 * The one rule of who sees a report: everybody, when it was shown at once or the first step of its release has opened. A query to go on
 * from.
 */
const reportsVisibleTo = (db: Db, sees: SeesReports, areaId: AreaId) =>
  db
    .selectFrom('report')
    .where('report.areaId', '=', areaId)
    .$if(sees === 'public', (query) =>
      query.where((eb) =>
        eb.or([
          eb('report.atOnce', '=', 1),
          eb.exists(
            eb
              .selectFrom('release')
              .innerJoin('releaseStep', 'releaseStep.releaseId', 'release.id')
              .whereRef('release.about', '=', 'report.id')
              .where('releaseStep.openedAt', 'is not', null)
              .select('release.id'),
          ),
        ]),
      ),
    )

/** A report by its reference, if this reader can see it. Hidden and missing look the same. */
export function reportVisibleTo(db: Db, sees: SeesReports, areaId: AreaId, ref: string): Promise<ReportTable | undefined> {
  return reportsVisibleTo(db, sees, areaId).where('report.ref', '=', ref).selectAll('report').executeTakeFirst()
}
/** Without what was frozen: for lists. */
const line = [
  'report.id',
  'report.ref',
  'report.kind',
  'report.planId',
  'report.title',
  'report.reviewOn',
  'report.frozenOn',
  'report.fromDay',
  'report.untilDay',
  'report.atOnce',
  'report.hash',
  'report.madeAt',
  'report.madeAs',
] as const
/** The reports of an area that this reader can see, the newest first. */
export function reportsIn(db: Db, sees: SeesReports, areaId: AreaId, limit: number) {
  return reportsVisibleTo(db, sees, areaId)
    .orderBy('report.madeAt', 'desc')
    .orderBy('report.id', 'desc')
    .limit(limit)
    .select(line)
    .execute()
}
export type ReportLine = Awaited<ReturnType<typeof reportsIn>>[number]

/** The newest report of a kind (and, for a pack, of a plan) that this reader can see. */
export function newestReport(db: Db, sees: SeesReports, areaId: AreaId, of: { kind: ReportKind; planId: PlanId | null }) {
  return reportsVisibleTo(db, sees, areaId)
    .where('report.kind', '=', of.kind)
    .where('report.planId', of.planId === null ? 'is' : '=', of.planId)
    .orderBy('report.madeAt', 'desc')
    .orderBy('report.id', 'desc')
    .limit(1)
    .selectAll('report')
    .executeTakeFirst()
}
export function reportById(db: Db, id: ReportId) {
  return db.selectFrom('report').where('id', '=', id).selectAll().executeTakeFirst()
}
export async function reportRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('report').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
export async function insertReport(tx: Tx, report: ReportTable) {
  await tx.insertInto('report').values(report).execute()
}
/** The next reports of every area by id, with what was frozen. */
export function reportsAfter(db: Db, after: string, limit: number) {
  return db
    .selectFrom('report')
    .where('id', '>', after as ReportId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'ref', 'frozen'])
    .execute()
}

/** Packs of an area that are still to be frozen, the next first. */
export function plannedPacksIn(db: Db, areaId: AreaId) {
  return db
    .selectFrom('plannedPack')
    .where('areaId', '=', areaId)
    .where('reportId', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('frozenOn')
    .orderBy('id')
    .selectAll()
    .execute()
}
/** Packs of every area that are to be frozen on this day or were to be before, the next first. */
export function packsDue(db: Db, today: Day) {
  return db
    .selectFrom('plannedPack')
    .where('reportId', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('frozenOn', '<=', today)
    .orderBy('frozenOn')
    .orderBy('id')
    .selectAll()
    .execute()
}
/** A pack that is still to be frozen, about to change: others that want to change it wait. */
export function plannedPackToChange(tx: Tx, id: PlannedPackId) {
  return tx
    .selectFrom('plannedPack')
    .where('id', '=', id)
    .where('reportId', 'is', null)
    .where('withdrawnAt', 'is', null)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
export async function insertPlannedPack(tx: Tx, pack: PlannedPackTable) {
  await tx.insertInto('plannedPack').values(pack).execute()
}
export async function updatePlannedPack(tx: Tx, id: PlannedPackId, patch: Pick<Partial<PlannedPackTable>, 'reportId' | 'withdrawnAt'>) {
  await tx.updateTable('plannedPack').set(patch).where('id', '=', id).execute()
}
