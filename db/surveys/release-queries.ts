import type { SurveyId, SurveyReleaseId, SurveyWaveId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { SurveyAnswerTable, SurveyLedgerTable, SurveyReleaseTable, SurveyWaveTable } from './schema.ts'

/** Waves that were opened and have not had their last release, with their surveys' areas. */
export const wavesToRelease = (db: Db) =>
  db
    .selectFrom('surveyWave')
    .innerJoin('survey', 'survey.id', 'surveyWave.surveyId')
    .where('surveyWave.openedAt', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('surveyRelease')
            .select('surveyRelease.id')
            .whereRef('surveyRelease.waveId', '=', 'surveyWave.id')
            .where('surveyRelease.last', '=', 1),
        ),
      ),
    )
    .orderBy('surveyWave.id')
    .selectAll('surveyWave')
    .select('survey.areaId')
    .execute()

/** How many mixed answers a wave has; for the releases alone. */
export async function countSurveyAnswers(db: Db, waveId: SurveyWaveId): Promise<number> {
  const { count } = await db
    .selectFrom('surveyAnswer')
    .where('waveId', '=', waveId)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
/** The next mixed answers of a wave by their random ids, still sealed; for the releases alone. */
export function surveyAnswersAfter(db: Db, waveId: SurveyWaveId, after: string, limit: number): Promise<SurveyAnswerTable[]> {
  const rows = db
    .selectFrom('surveyAnswer')
    .where('waveId', '=', waveId)
    .where('id', '>', after as SurveyAnswerTable['id'])
  return rows.orderBy('id').limit(limit).selectAll().execute()
}
export async function countInvited(db: Db, waveId: SurveyWaveId): Promise<number> {
  const { count } = await db
    .selectFrom('surveyInvitation')
    .where('waveId', '=', waveId)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What the guard keeps of a wave, the earliest release first. */
export const ledgerOf = (db: Db, waveId: SurveyWaveId): Promise<SurveyLedgerTable[]> =>
  db.selectFrom('surveyLedger').where('waveId', '=', waveId).orderBy('number').selectAll().execute()
export async function insertLedger(tx: Tx, row: SurveyLedgerTable) {
  await tx.insertInto('surveyLedger').values(row).execute()
}
export async function deleteLedger(tx: Tx, waveId: SurveyWaveId) {
  await tx.deleteFrom('surveyLedger').where('waveId', '=', waveId).execute()
}

export async function insertRelease(tx: Tx, row: SurveyReleaseTable) {
  await tx.insertInto('surveyRelease').values(row).execute()
}
/** Everything that was released of a wave, the earliest first. */
export const releasesOf = (db: Db, waveId: SurveyWaveId): Promise<SurveyReleaseTable[]> =>
  db.selectFrom('surveyRelease').where('waveId', '=', waveId).orderBy('number').selectAll().execute()
/** The next releases by id, each with what was shown. */
export async function releaseTextsAfter(db: Db, after: string, limit: number) {
  const rows = await db
    .selectFrom('surveyRelease')
    .where('id', '>', after as SurveyReleaseId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'shown'])
    .execute()
  return rows.map(({ id, shown }) => ({ id, texts: [shown] }))
}
/** The waves of a survey that were opened, the first first. */
export const wavesOpened = (db: Db, surveyId: SurveyId): Promise<SurveyWaveTable[]> =>
  db.selectFrom('surveyWave').where('surveyId', '=', surveyId).where('openedAt', 'is not', null).orderBy('number').selectAll().execute()
