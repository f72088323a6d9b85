import type { AmendmentId, DecisionId, DissentId, MeetingActionId, MeetingId, MinutesLineId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

/** Something that came of a meeting, with every text to which rows about it commit. */
export interface OutcomeTexts {
  id: string
  texts: string[]
}
type Page = (db: Db, after: string, limit: number) => Promise<OutcomeTexts[]>

/** The next decisions by id: as proposed, and as decided. */
export const decisionTextsAfter: Page = async (db, after, limit) => {
  const rows = await db
    .selectFrom('decision')
    .where('id', '>', after as DecisionId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'proposedWords', 'words', 'decidedAt'])
    .execute()
  return rows.map(({ id, proposedWords, words, decidedAt }) => ({ id, texts: decidedAt ? [proposedWords, words] : [proposedWords] }))
}
/** The next dissents by id; one that was taken back has no text. */
export const dissentTextsAfter: Page = async (db, after, limit) => {
  const rows = await db
    .selectFrom('dissent')
    .where('id', '>', after as DissentId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'words', 'takenBackAt'])
    .execute()
  return rows.map(({ id, words, takenBackAt }) => ({ id, texts: takenBackAt ? [] : [words] }))
}
/** The next actions of logs by id. */
export const taskTextsAfter: Page = async (db, after, limit) => {
  const rows = await db
    .selectFrom('meetingAction')
    .where('id', '>', after as MeetingActionId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'words'])
    .execute()
  return rows.map(({ id, words }) => ({ id, texts: [words] }))
}
/** The next amendments by id; one of a line that was taken back has no text. */
export const amendmentTextsAfter: Page = async (db, after, limit) => {
  const rows = await db
    .selectFrom('amendment')
    .where('id', '>', after as AmendmentId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'words'])
    .execute()
  return rows.map(({ id, words }) => ({ id, texts: words ? [words] : [] }))
}
/** The next lines of minutes by id with how the clerk worded them; what came by an amendment is that of the amendment, and one that was taken back has no text. */
export const lineTextsAfter: Page = async (db, after, limit) => {
  const lines = await db
    .selectFrom('minutesLine')
    .where('id', '>', after as MinutesLineId)
    .orderBy('id')
    .limit(limit)
    .select('id')
    .execute()
  const ids = lines.map(({ id }) => id)
  if (ids.length === 0) return []
  const wordings = await db
    .selectFrom('minutesWording')
    .where('lineId', 'in', ids)
    .where('words', '!=', '')
    .orderBy('version')
    .selectAll()
    .execute()
  const accepted = await db
    .selectFrom('amendment')
    .where('lineId', 'in', ids)
    .where('acceptedAt', 'is not', null)
    .select(['lineId', 'words', 'acceptedAt'])
    .execute()
  const isAmended = ({ lineId, words, at }: (typeof wordings)[number]) =>
    accepted.some((one) => one.lineId === lineId && one.words === words && one.acceptedAt === at)
  return ids.map((id) => ({ id, texts: wordings.filter((one) => one.lineId === id && !isAmended(one)).map(({ words }) => words) }))
}
/** The next meetings by id that have a plain summary, or a reason why they were sealed without agreed minutes, with these. */
export const meetingTextsAfter: Page = async (db, after, limit) => {
  const meetings = await db
    .selectFrom('meeting')
    .where('id', '>', after as MeetingId)
    .where((eb) =>
      eb.or([
        eb('id', 'in', eb.selectFrom('meetingSummary').select('meetingId')),
        eb('id', 'in', eb.selectFrom('sealReason').select('meetingId')),
      ]),
    )
    .orderBy('id')
    .limit(limit)
    .select('id')
    .execute()
  const ids = meetings.map(({ id }) => id)
  if (ids.length === 0) return []
  const summaries = await db.selectFrom('meetingSummary').where('meetingId', 'in', ids).orderBy('version').selectAll().execute()
  const seals = await db.selectFrom('sealReason').where('meetingId', 'in', ids).selectAll().execute()
  return ids.map((id) => ({
    id,
    texts: [
      ...summaries.filter(({ meetingId }) => meetingId === id).map(({ words }) => words),
      ...seals.filter(({ meetingId }) => meetingId === id).map(({ reason }) => reason),
    ],
  }))
}
