import type { AreaId, MeetingId, Moment } from '#app/contract/ids.ts'
import type { AccessKind } from '#app/contract/meetings.ts'
import type { Db } from '../database.ts'
import { inPlaceAt } from './access-queries.ts'
import { meetingsVisibleTo, type SeesMeetings } from './queries.ts'
import type { MeetingStepTable, MeetingTable } from './schema.ts'

/** Where a list of past meetings goes on: before this one, or before a moment. */
export type BeforeMeeting = Pick<MeetingTable, 'startsAt' | 'id'> | { startsAt: Moment; id: '' }

/** Those that began before a place in the list, the latest first. */
export function pastMeetings(db: Db, sees: SeesMeetings, areaId: AreaId, before: BeforeMeeting, limit: number): Promise<MeetingTable[]> {
  return meetingsVisibleTo(db, sees, areaId)
    .where((eb) =>
      eb.or([
        eb('meeting.startsAt', '<', before.startsAt),
        eb.and([eb('meeting.startsAt', '=', before.startsAt), eb('meeting.id', '<', before.id as MeetingId)]),
      ]),
    )
    .orderBy('meeting.startsAt', 'desc')
    .orderBy('meeting.id', 'desc')
    .limit(limit)
    .selectAll('meeting')
    .execute()
}

/** The public meeting of an area that was planned first of those that belong to no series. */
export function firstMeetingAlone(db: Db, areaId: AreaId): Promise<MeetingTable | undefined> {
  return meetingsVisibleTo(db, 'public', areaId)
    .where('meeting.seriesId', 'is', null)
    .orderBy('meeting.madeAt')
    .orderBy('meeting.id')
    .selectAll('meeting')
    .executeTakeFirst()
}

/** What is in place at a meeting, each kind once, the first asked first. Notes and who asked stay inside. */
export async function accessAt(db: Db, meeting: Pick<MeetingTable, 'id' | 'seriesId' | 'startsAt'>): Promise<AccessKind[]> {
  const rows = await inPlaceAt(db, meeting).select('accessArrangement.kind').execute()
  return [...new Set(rows.map(({ kind }) => kind))]
}

/** The meetings that a calendar shows: public, from a moment on, the first first; those that are called off among them. */
export function meetingsForCalendar(db: Db, areaId: AreaId, from: Moment, limit: number): Promise<MeetingTable[]> {
  return meetingsVisibleTo(db, 'public', areaId)
    .where('meeting.startsAt', '>=', from)
    .orderBy('meeting.startsAt')
    .orderBy('meeting.id')
    .limit(limit)
    .selectAll('meeting')
    .execute()
}

/** The public meetings of an area with the reference of their series, in the order of references, after one of them. */
export function openMeetings(
  db: Db,
  areaId: AreaId,
  after: string,
  limit: number,
): Promise<(MeetingTable & { seriesRef: string | null })[]> {
  return meetingsVisibleTo(db, 'public', areaId)
    .leftJoin('meetingSeries', 'meetingSeries.id', 'meeting.seriesId')
    .where('meeting.ref', '>', after)
    .orderBy('meeting.ref')
    .limit(limit)
    .selectAll('meeting')
    .select('meetingSeries.ref as seriesRef')
    .execute()
}
/** The next public meeting in the order of references: after one of them, or that one too. */
export const meetingFrom = (db: Db, areaId: AreaId, ref: string, withIt: boolean): Promise<MeetingTable | undefined> =>
  meetingsVisibleTo(db, 'public', areaId)
    .where('meeting.ref', withIt ? '>=' : '>', ref)
    .orderBy('meeting.ref')
    .limit(1)
    .selectAll('meeting')
    .executeTakeFirst()
/** The timelines of meetings, the earliest step of each first. */
export async function stepsOfMeetings(db: Db, ids: MeetingId[]): Promise<MeetingStepTable[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('meetingStep')
    .where('meetingId', 'in', ids)
    .orderBy('meetingId')
    .orderBy('dueAt')
    .orderBy('step')
    .selectAll()
    .execute()
}
