import { sql } from 'kysely'
import type { SurveyWaveId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { SurveyAnswerTable, SurveyBoxTable, SurveyDraftTable, SurveyMarkTable } from './schema.ts'

export async function insertInvitations(tx: Tx, waveId: SurveyWaveId, tokenHashes: string[]) {
  await tx
    .insertInto('surveyInvitation')
    .values(tokenHashes.map((tokenHash) => ({ waveId, tokenHash })))
    .execute()
}
export async function invitationKnown(db: Db, waveId: SurveyWaveId, tokenHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('surveyInvitation')
    .where('waveId', '=', waveId)
    .where('tokenHash', '=', tokenHash)
    .select('tokenHash')
    .executeTakeFirst()
  return row !== undefined
}

/** Makes sure that nobody else mixes answers of this wave until the transaction ends; SQLite has one writer anyway. Leaves no trace in a row. */
export async function lockWave(tx: Tx, waveId: SurveyWaveId) {
  if (isPostgres(tx)) await sql`select pg_advisory_xact_lock(hashtext(${waveId}))`.execute(tx)
}
/** Sets a mark; false when it was set before. */
export async function insertMark(tx: Tx, waveId: SurveyWaveId, mark: string): Promise<boolean> {
  const row = await tx
    .insertInto('surveyMark')
    .values({ waveId, mark, mixed: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .returning('mark')
    .executeTakeFirst()
  return row !== undefined
}
export async function insertBox(tx: Tx, rows: SurveyBoxTable[]) {
  if (rows.length > 0) await tx.insertInto('surveyBox').values(rows).execute()
}
export async function countBox(db: Db, waveId: SurveyWaveId): Promise<number> {
  const row = await db
    .selectFrom('surveyBox')
    .where('waveId', '=', waveId)
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
/** Takes everything out of the box of a wave, by random id. */
export const takeBox = (tx: Tx, waveId: SurveyWaveId): Promise<SurveyBoxTable[]> =>
  tx.deleteFrom('surveyBox').where('waveId', '=', waveId).returningAll().execute()
/** Takes the marks of a wave; `unmixed` only those that were not rewritten yet. */
export function takeMarks(tx: Tx, waveId: SurveyWaveId, which: 'all' | 'unmixed'): Promise<SurveyMarkTable[]> {
  const marks = tx.deleteFrom('surveyMark').where('waveId', '=', waveId)
  return (which === 'all' ? marks : marks.where('mixed', '=', 0)).returningAll().execute()
}
export async function insertMarks(tx: Tx, rows: SurveyMarkTable[]) {
  if (rows.length > 0) await tx.insertInto('surveyMark').values(rows).execute()
}
export async function insertAnswers(tx: Tx, rows: SurveyAnswerTable[]) {
  if (rows.length > 0) await tx.insertInto('surveyAnswer').values(rows).execute()
}
/** Takes all mixed answers of a wave, to write them anew. */
export const takeAnswers = (tx: Tx, waveId: SurveyWaveId): Promise<SurveyAnswerTable[]> =>
  tx.deleteFrom('surveyAnswer').where('waveId', '=', waveId).returningAll().execute()

export async function insertWaiting(tx: Tx, waveId: SurveyWaveId, codeHash: string) {
  await tx
    .insertInto('surveyWaiting')
    .values({ waveId, codeHash })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
/** Takes the codes that wait in a wave. */
export const takeWaiting = (tx: Tx, waveId: SurveyWaveId) =>
  tx.deleteFrom('surveyWaiting').where('waveId', '=', waveId).returningAll().execute()
/** Whether words under this code wait to be mixed with others, and whether the wave is over, so that they stay unread. */
export const waitingUnder = (db: Db, codeHash: string) =>
  db
    .selectFrom('surveyWaiting')
    .innerJoin('surveyWave', 'surveyWave.id', 'surveyWaiting.waveId')
    .where('surveyWaiting.codeHash', '=', codeHash)
    .select('surveyWave.closedAt')
    .executeTakeFirst()

export async function putDraft(tx: Tx, draft: SurveyDraftTable) {
  await tx
    .insertInto('surveyDraft')
    .values(draft)
    .onConflict((conflict) => conflict.column('codeHash').doUpdateSet({ sealed: draft.sealed }))
    .execute()
}
export const draftOf = (db: Db, waveId: SurveyWaveId, codeHash: string): Promise<SurveyDraftTable | undefined> =>
  db.selectFrom('surveyDraft').where('waveId', '=', waveId).where('codeHash', '=', codeHash).selectAll().executeTakeFirst()
export async function deleteDraft(tx: Tx, codeHash: string) {
  await tx.deleteFrom('surveyDraft').where('codeHash', '=', codeHash).execute()
}
/** All drafts of a wave that has closed. */
export async function deleteDrafts(tx: Tx, waveId: SurveyWaveId) {
  await tx.deleteFrom('surveyDraft').where('waveId', '=', waveId).execute()
}
