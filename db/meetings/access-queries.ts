import type { Id } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { AccessArrangementTable, MeetingTable } from './schema.ts'

type AtMeeting = Pick<MeetingTable, 'id' | 'seriesId' | 'startsAt'>

/** What is in place at a meeting: asked at it, or at an earlier one of its series, and not ended before it. The first asked first. */
export const inPlaceAt = (db: Db, { id, seriesId, startsAt }: AtMeeting) =>
  db
    .selectFrom('accessArrangement')
    .innerJoin('meeting', 'meeting.id', 'accessArrangement.meetingId')
    .where((eb) => eb.or([eb('accessArrangement.endedAt', 'is', null), eb('accessArrangement.endedAt', '>', startsAt)]))
    .where((eb) =>
      eb.or([
        eb('accessArrangement.meetingId', '=', id),
        ...(seriesId ? [eb.and([eb('accessArrangement.seriesId', '=', seriesId), eb('meeting.startsAt', '<=', startsAt)])] : []),
      ]),
    )
    .orderBy('accessArrangement.askedAt')
    .orderBy('accessArrangement.id')

/** The same with notes and the name of the forum that asked, for those who arrange it. */
export function arrangementsAt(db: Db, meeting: AtMeeting): Promise<(AccessArrangementTable & { forum: string | null })[]> {
  return inPlaceAt(db, meeting)
    .leftJoin('forum', 'forum.id', 'accessArrangement.forumId')
    .selectAll('accessArrangement')
    .select('forum.name as forum')
    .execute()
}
export async function insertArrangement(tx: Tx, arrangement: AccessArrangementTable) {
  await tx.insertInto('accessArrangement').values(arrangement).execute()
}
export async function endArrangement(tx: Tx, id: Id<'access'>, ending: Pick<AccessArrangementTable, 'endedAt' | 'endReason'>) {
  await tx.updateTable('accessArrangement').set(ending).where('id', '=', id).execute()
}
