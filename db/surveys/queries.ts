import type { AreaId, Moment, SurveyId, SurveyWaveId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { SurveyTable, SurveyVersionTable, SurveyWaveTable } from './schema.ts'

export async function insertSurvey(tx: Tx, survey: SurveyTable) {
  await tx.insertInto('survey').values(survey).execute()
}
export async function updateSurvey(tx: Tx, id: SurveyId, draft: string) {
  await tx.updateTable('survey').set({ draft }).where('id', '=', id).execute()
}
/** A survey of an area, for whoever builds surveys there. */
export const surveyByRef = (db: Db, areaId: AreaId, ref: string): Promise<SurveyTable | undefined> =>
  db.selectFrom('survey').where('areaId', '=', areaId).where('ref', '=', ref).selectAll().executeTakeFirst()
/** The same while it is changed: whoever changes it too waits, so that neither undoes what the other did. */
export const surveyToChange = (tx: Tx, id: SurveyId): Promise<SurveyTable> =>
  tx
    .selectFrom('survey')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirstOrThrow()
export async function surveyRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('survey').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
export async function insertSurveyVersion(tx: Tx, version: SurveyVersionTable) {
  await tx.insertInto('surveyVersion').values(version).execute()
}
/** The last version of a survey that was published. */
export const lastVersionOf = (db: Db, surveyId: SurveyId): Promise<SurveyVersionTable | undefined> =>
  db.selectFrom('surveyVersion').where('surveyId', '=', surveyId).orderBy('number', 'desc').selectAll().executeTakeFirst()
export const surveyVersion = (db: Db, id: SurveyVersionTable['id']): Promise<SurveyVersionTable> =>
  db.selectFrom('surveyVersion').where('id', '=', id).selectAll().executeTakeFirstOrThrow()

export async function insertWave(tx: Tx, wave: SurveyWaveTable) {
  await tx.insertInto('surveyWave').values(wave).execute()
}
export async function updateWave(
  tx: Tx,
  id: SurveyWaveId,
  patch: Partial<Pick<SurveyWaveTable, 'openedAt' | 'closedAt' | 'versionId' | 'closesAt'>>,
) {
  await tx.updateTable('surveyWave').set(patch).where('id', '=', id).execute()
}
/** A wave of a survey by its number. */
export const waveOf = (db: Db, surveyId: SurveyId, number: number): Promise<SurveyWaveTable | undefined> =>
  db.selectFrom('surveyWave').where('surveyId', '=', surveyId).where('number', '=', number).selectAll().executeTakeFirst()
/** The latest wave of a survey, opened or not. */
export const lastWaveOf = (db: Db, surveyId: SurveyId): Promise<SurveyWaveTable | undefined> =>
  db.selectFrom('surveyWave').where('surveyId', '=', surveyId).orderBy('number', 'desc').selectAll().executeTakeFirst()
/** The wave in which a survey is asked now; undefined when it is not asked. */
export const openWaveOf = (db: Db, surveyId: SurveyId, now: Moment): Promise<SurveyWaveTable | undefined> =>
  db
    .selectFrom('surveyWave')
    .where('surveyId', '=', surveyId)
    .where('openedAt', 'is not', null)
    .where('closedAt', 'is', null)
    .where('closesAt', '>', now)
    .orderBy('number', 'desc')
    .selectAll()
    .executeTakeFirst()
/** Waves whose time to open, or to close, has come, with their surveys' areas; those of the earliest closing first. */
export const wavesToTurn = (db: Db, now: Moment) =>
  db
    .selectFrom('surveyWave')
    .innerJoin('survey', 'survey.id', 'surveyWave.surveyId')
    .where('surveyWave.closedAt', 'is', null)
    .where((eb) =>
      eb.or([eb('surveyWave.closesAt', '<=', now), eb.and([eb('surveyWave.openedAt', 'is', null), eb('surveyWave.opensAt', '<=', now)])]),
    )
    .orderBy('surveyWave.closesAt')
    .orderBy('surveyWave.id')
    .selectAll('surveyWave')
    .select('survey.areaId')
    .limit(100)
    .execute()
/** The earliest survey of an area whose draft is exactly this. */
export const surveyWithDraft = (db: Db, areaId: AreaId, draft: string): Promise<SurveyTable | undefined> =>
  db
    .selectFrom('survey')
    .where('areaId', '=', areaId)
    .where('draft', '=', draft)
    .orderBy('madeAt')
    .orderBy('id')
    .selectAll()
    .executeTakeFirst()
/** A version of a survey by its number. */
export const versionOf = (db: Db, surveyId: SurveyId, number: number): Promise<SurveyVersionTable | undefined> =>
  db.selectFrom('surveyVersion').where('surveyId', '=', surveyId).where('number', '=', number).selectAll().executeTakeFirst()
/** The surveys of an area, the newest first, at most 200, each with the number and the words of its last version. */
export const surveysIn = (db: Db, areaId: AreaId) =>
  db
    .selectFrom('survey')
    .leftJoin('surveyVersion', (join) =>
      join.onRef('surveyVersion.surveyId', '=', 'survey.id').on('surveyVersion.number', '=', (eb) =>
        eb
          .selectFrom('surveyVersion as other')
          .whereRef('other.surveyId', '=', 'survey.id')
          .select((of) => of.fn.max('other.number').as('last')),
      ),
    )
    .where('survey.areaId', '=', areaId)
    .orderBy('survey.madeAt', 'desc')
    .orderBy('survey.id', 'desc')
    .select(['survey.ref', 'survey.draft', 'survey.madeAt', 'surveyVersion.number as version', 'surveyVersion.definition as published'])
    .limit(200)
    .execute()
