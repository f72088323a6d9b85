import type { MeetingId, Moment } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { MeetingCodeTable } from './after-schema.ts'

/** The code by which people join a meeting; undefined when it has gone to another one. */
export async function codeOfMeeting(db: Db, meetingId: MeetingId): Promise<string | undefined> {
  return (await db.selectFrom('meetingCode').where('meetingId', '=', meetingId).select('code').executeTakeFirst())?.code
}

/** The public meeting that has a code and is not called off, with the address of its area. */
export function meetingByCode(db: Db, code: string) {
  return db
    .selectFrom('meetingCode')
    .innerJoin('meeting', 'meeting.id', 'meetingCode.meetingId')
    .innerJoin('area', 'area.id', 'meeting.areaId')
    .where('meetingCode.code', '=', code)
    .where('meeting.publishedAt', 'is not', null)
    .where('meeting.cancelledAt', 'is', null)
    .select(['meeting.ref', 'area.slug'])
    .executeTakeFirst()
}

/** Gives a meeting a code, unless another one has it that was planned for `freeBefore` or later. Returns whether it has it now. */
export async function takeCode(tx: Tx, { code, meetingId }: MeetingCodeTable, freeBefore: Moment): Promise<boolean> {
  const old = tx.selectFrom('meeting').where('startsAt', '<', freeBefore).select('id')
  await tx.deleteFrom('meetingCode').where('code', '=', code).where('meetingId', 'in', old).execute()
  const row = await tx
    .insertInto('meetingCode')
    .values({ code, meetingId })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('code')
    .executeTakeFirst()
  return row !== undefined
}
