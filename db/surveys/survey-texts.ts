import type { SurveyVersionId, SurveyWaveId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

/** The next waves by id, each with the text to which its row commits: the tables that will be released and how people are reached. */
export async function waveTextsAfter(db: Db, after: string, limit: number) {
  const rows = await db
    .selectFrom('surveyWave')
    .where('id', '>', after as SurveyWaveId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'tables', 'reachedBy'])
    .execute()
  return rows.map(({ id, tables, reachedBy }) => ({ id, texts: [JSON.stringify({ tables: JSON.parse(tables), reachedBy })] }))
}

/** The next published versions of surveys by id, each with what was published. */
export async function versionTextsAfter(db: Db, after: string, limit: number) {
  const rows = await db
    .selectFrom('surveyVersion')
    .where('id', '>', after as SurveyVersionId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'definition'])
    .execute()
  return rows.map(({ id, definition }) => ({ id, texts: [definition] }))
}
