import type { AmendmentId, MeetingId, MinutesLineId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type {
  AmendmentTable,
  MeetingSummaryTable,
  MinutesLineTable,
  MinutesStanceTable,
  MinutesTable,
  MinutesWordingTable,
  SealReasonTable,
} from './minutes-schema.ts'
import { presentAt } from './share-queries.ts'

/** The minutes of a meeting. The meeting is locked by whoever changes them. */
export const minutesOf = (db: Db, meetingId: MeetingId): Promise<MinutesTable | undefined> =>
  db.selectFrom('minutes').where('meetingId', '=', meetingId).selectAll().executeTakeFirst()
export async function putMinutes(tx: Tx, minutes: MinutesTable) {
  const { meetingId: _, ...now } = minutes
  await tx
    .insertInto('minutes')
    .values(minutes)
    .onConflict((conflict) => conflict.column('meetingId').doUpdateSet(now))
    .execute()
}
export async function updateMinutes(tx: Tx, meetingId: MeetingId, patch: Partial<Omit<MinutesTable, 'meetingId'>>) {
  await tx.updateTable('minutes').set(patch).where('meetingId', '=', meetingId).execute()
}
/**
 * Raises the version of minutes that everybody reads and that are not agreed yet, when one of their lines tells of this thing: whoever
 * confirmed what it said before has not confirmed what it says now. The meeting is locked.
 */
export async function newVersionFor(tx: Tx, meetingId: MeetingId, sourceId: string) {
  await tx
    .updateTable('minutes')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('meetingId', '=', meetingId)
    .where('publishedAt', 'is not', null)
    .where('agreedAt', 'is', null)
    .where((eb) => eb.exists(eb.selectFrom('minutesLine').where('meetingId', '=', meetingId).where('sourceId', '=', sourceId).select('id')))
    .execute()
}
/** The lines of minutes, in their order. */
export const linesOf = (db: Db, meetingId: MeetingId): Promise<MinutesLineTable[]> =>
  db.selectFrom('minutesLine').where('meetingId', '=', meetingId).orderBy('rank').orderBy('id').selectAll().execute()
export async function insertLines(tx: Tx, lines: MinutesLineTable[]) {
  if (lines.length > 0) await tx.insertInto('minutesLine').values(lines).execute()
}
export async function rankLine(tx: Tx, id: MinutesLineId, rank: number) {
  await tx.updateTable('minutesLine').set({ rank }).where('id', '=', id).execute()
}
/** How lines were worded, the first version first. */
export const wordingsOf = (db: Db, meetingId: MeetingId): Promise<MinutesWordingTable[]> =>
  db
    .selectFrom('minutesWording')
    .innerJoin('minutesLine', 'minutesLine.id', 'minutesWording.lineId')
    .where('minutesLine.meetingId', '=', meetingId)
    .orderBy('minutesWording.version')
    .orderBy('minutesWording.lineId')
    .selectAll('minutesWording')
    .execute()
export async function insertWording(tx: Tx, wording: MinutesWordingTable) {
  await tx.insertInto('minutesWording').values(wording).execute()
}
/**
 * Destroys every word that lines of minutes about something were given, or that groups asked for, with the reasons. Returns the things of the
 * record that committed to these words, and which amendments wait, both by id.
 */
export async function emptyLinesOf(tx: Tx, meetingId: MeetingId, sourceId: string): Promise<{ about: string[]; waiting: AmendmentId[] }> {
  const rows = await tx
    .selectFrom('minutesLine')
    .where('meetingId', '=', meetingId)
    .where('sourceId', '=', sourceId)
    .orderBy('id')
    .select('id')
    .execute()
  const lines = rows.map(({ id }) => id)
  const amended = (await amendmentsOf(tx, meetingId)).filter(({ lineId }) => lines.includes(lineId))
  if (lines.length > 0) {
    await tx.updateTable('minutesWording').set({ words: '', reason: '' }).where('lineId', 'in', lines).execute()
    await tx.updateTable('amendment').set({ words: '', why: '', reason: '' }).where('lineId', 'in', lines).execute()
  }
  const waiting = amended.filter(({ acceptedAt, declinedAt }) => !acceptedAt && !declinedAt).map(({ id }) => id)
  return { about: [...lines, ...amended.map(({ id }) => id)], waiting }
}
/** Who confirmed which version. */
export const stancesOf = (db: Db, meetingId: MeetingId): Promise<MinutesStanceTable[]> =>
  db.selectFrom('minutesStance').where('meetingId', '=', meetingId).orderBy('version').orderBy('side').selectAll().execute()
export async function insertStance(tx: Tx, stance: MinutesStanceTable) {
  await tx.insertInto('minutesStance').values(stance).execute()
}
/** What groups want to change, the first first. */
export const amendmentsOf = (db: Db, meetingId: MeetingId) =>
  db
    .selectFrom('amendment')
    .innerJoin('forum', 'forum.id', 'amendment.forumId')
    .where('amendment.meetingId', '=', meetingId)
    .orderBy('amendment.id')
    .selectAll('amendment')
    .select('forum.name as forum')
    .execute()
export async function insertAmendment(tx: Tx, amendment: AmendmentTable) {
  await tx.insertInto('amendment').values(amendment).execute()
}
export async function updateAmendment(tx: Tx, id: AmendmentId, patch: Pick<AmendmentTable, 'reason'> & Partial<AmendmentTable>) {
  await tx.updateTable('amendment').set(patch).where('id', '=', id).execute()
}
/** The summary of a meeting as it was published last. */
export const summaryOf = (db: Db, meetingId: MeetingId): Promise<MeetingSummaryTable | undefined> =>
  db.selectFrom('meetingSummary').where('meetingId', '=', meetingId).orderBy('version', 'desc').selectAll().executeTakeFirst()
export async function insertSummary(tx: Tx, summary: MeetingSummaryTable) {
  await tx.insertInto('meetingSummary').values(summary).execute()
}
/** The forums that were at a meeting (those who joined after it were not), said that they come, or sent what they want to say. */
export async function forumsThere(db: Db, meetingId: MeetingId): Promise<Set<string>> {
  const { joined, seen } = await presentAt(db, meetingId)
  const answered = await db
    .selectFrom('meetingInvite')
    .where('meetingId', '=', meetingId)
    .where('answer', 'in', ['coming', 'input'])
    .select('forumId')
    .execute()
  return new Set([...joined, ...seen, ...answered.map(({ forumId }) => forumId)])
}
export async function insertSealReason(tx: Tx, seal: SealReasonTable) {
  await tx.insertInto('sealReason').values(seal).execute()
}
export async function sealReasonOf(db: Db, meetingId: MeetingId): Promise<string> {
  return (await db.selectFrom('sealReason').where('meetingId', '=', meetingId).select('reason').executeTakeFirst())?.reason ?? ''
}
