import type { AreaId, MeetingId, Moment } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { MeetingStepTable, MeetingTable } from './schema.ts'

/** Who reads: everybody sees what is published, chair and clerk see drafts too. */
export type SeesMeetings = 'public' | 'drafts'

/** The meetings of an area that this reader can see. A query to go on from. */
export const meetingsVisibleTo = (db: Db, sees: SeesMeetings, areaId: AreaId) =>
  db
    .selectFrom('meeting')
    .where('meeting.areaId', '=', areaId)
    .$if(sees === 'public', (query) => query.where('meeting.publishedAt', 'is not', null))

/** A meeting by its reference, if this reader can see it. Hidden and missing look the same. */
export function meetingVisibleTo(db: Db, sees: SeesMeetings, areaId: AreaId, ref: string): Promise<MeetingTable | undefined> {
  return meetingsVisibleTo(db, sees, areaId).where('meeting.ref', '=', ref).selectAll('meeting').executeTakeFirst()
}
/** Those that begin at a moment or later, the next first. */
export function meetingsFrom(db: Db, sees: SeesMeetings, areaId: AreaId, from: Moment, limit: number): Promise<MeetingTable[]> {
  return meetingsVisibleTo(db, sees, areaId)
    .where('meeting.startsAt', '>=', from)
    .orderBy('meeting.startsAt')
    .orderBy('meeting.id')
    .limit(limit)
    .selectAll('meeting')
    .execute()
}
/** Those that began before a moment, the latest first. */
export function meetingsBefore(db: Db, sees: SeesMeetings, areaId: AreaId, before: Moment, limit: number): Promise<MeetingTable[]> {
  return meetingsVisibleTo(db, sees, areaId)
    .where('meeting.startsAt', '<', before)
    .orderBy('meeting.startsAt', 'desc')
    .orderBy('meeting.id', 'desc')
    .limit(limit)
    .selectAll('meeting')
    .execute()
}
export function meetingById(db: Db, id: MeetingId): Promise<MeetingTable | undefined> {
  return db.selectFrom('meeting').where('id', '=', id).selectAll().executeTakeFirst()
}
/** A meeting that is about to change: others that want to change it wait. */
export function meetingToChange(tx: Tx, id: MeetingId): Promise<MeetingTable | undefined> {
  return tx
    .selectFrom('meeting')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
export async function meetingRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
export async function insertMeeting(tx: Tx, meeting: MeetingTable) {
  await tx.insertInto('meeting').values(meeting).execute()
}
export async function updateMeeting(tx: Tx, id: MeetingId, patch: Partial<Omit<MeetingTable, 'id' | 'areaId' | 'ref'>>) {
  await tx.updateTable('meeting').set(patch).where('id', '=', id).execute()
}

/** The timeline of a meeting, the earliest first. */
export function stepsOfMeeting(db: Db, meetingId: MeetingId): Promise<MeetingStepTable[]> {
  return db.selectFrom('meetingStep').where('meetingId', '=', meetingId).orderBy('dueAt').orderBy('step').selectAll().execute()
}
/** Sets when the steps of a meeting fall. One that has passed stays where it was. */
export async function putSteps(tx: Tx, meetingId: MeetingId, steps: Pick<MeetingStepTable, 'step' | 'dueAt'>[]) {
  await tx
    .insertInto('meetingStep')
    .values(steps.map((step) => ({ meetingId, ...step, passedAt: null })))
    .onConflict((conflict) =>
      conflict
        .columns(['meetingId', 'step'])
        .doUpdateSet((eb) => ({ dueAt: eb.ref('excluded.dueAt') }))
        .where('meetingStep.passedAt', 'is', null),
    )
    .execute()
}
