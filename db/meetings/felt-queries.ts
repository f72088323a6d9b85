import type { AreaId, MeetingId, Moment } from '#app/contract/ids.ts'
import type { Level } from '#app/contract/participation.ts'
import type { Db, Tx } from '../database.ts'
import type { MeetingFeltTable } from './after-schema.ts'

/** Keeps how somebody found a meeting; the last answer counts. Returns whether it is another one than before. */
export async function putMeetingFelt(tx: Tx, felt: MeetingFeltTable): Promise<boolean> {
  const { meetingId, who, ...answers } = felt
  const before = await tx
    .selectFrom('meetingFelt')
    .where('meetingId', '=', meetingId)
    .where('who', '=', who)
    .select(['said', 'listened', 'next', 'level'])
    .executeTakeFirst()
  if (before && Object.entries(answers).every(([name, value]) => before[name as keyof typeof before] === value)) return false
  await tx
    .insertInto('meetingFelt')
    .values(felt)
    .onConflict((conflict) => conflict.columns(['meetingId', 'who']).doUpdateSet(answers))
    .execute()
  return true
}

/** What was answered after a meeting, without who answered; in no order that tells anything. */
export function feltOfMeeting(db: Db, meetingId: MeetingId): Promise<Omit<MeetingFeltTable, 'meetingId' | 'who'>[]> {
  return db
    .selectFrom('meetingFelt')
    .where('meetingId', '=', meetingId)
    .orderBy('who')
    .select(['said', 'listened', 'next', 'level'])
    .execute()
}

/** The minutes of each level on the agenda of a meeting, those that never stood on it left out. */
export async function levelMinutes(db: Db, meetingId: MeetingId): Promise<Map<Level, number>> {
  const rows = await db
    .selectFrom('agendaItem')
    .where('meetingId', '=', meetingId)
    .where('removedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where((eb) => eb.or([eb('proposedBy', 'is', null), eb('acceptedAt', 'is not', null)]))
    .groupBy('level')
    .orderBy('level')
    .select(['level', (eb) => eb.fn.sum('minutes').as('minutes')])
    .execute()
  return new Map(rows.map(({ level, minutes }) => [level, Number(minutes)]))
}

/** The public meetings of an area that began since a moment and have ended, the latest first, with when each was sealed. */
export function endedSince(db: Db, areaId: AreaId, from: Moment, limit: number) {
  return db
    .selectFrom('meeting')
    .where('areaId', '=', areaId)
    .where('publishedAt', 'is not', null)
    .where('cancelledAt', 'is', null)
    .where('endedAt', 'is not', null)
    .where('startsAt', '>=', from)
    .orderBy('startsAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .select(['id', 'ref', 'title', 'startsAt', 'sealedAt'])
    .execute()
}
