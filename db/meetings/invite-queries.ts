import type { AreaId, MeetingId, MeetingInviteId, Moment } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { MeetingInviteLinkTable, MeetingInviteTable } from './schema.ts'

/** The invitations of a meeting with the names of the forums, by name. */
export function invitesOfMeeting(db: Db, meetingId: MeetingId): Promise<(MeetingInviteTable & { forum: string })[]> {
  return db
    .selectFrom('meetingInvite')
    .innerJoin('forum', 'forum.id', 'meetingInvite.forumId')
    .where('meetingInvite.meetingId', '=', meetingId)
    .orderBy('forum.name')
    .orderBy('meetingInvite.id')
    .selectAll('meetingInvite')
    .select('forum.name as forum')
    .execute()
}
export function inviteById(db: Db, id: MeetingInviteId): Promise<MeetingInviteTable | undefined> {
  return db.selectFrom('meetingInvite').where('id', '=', id).selectAll().executeTakeFirst()
}
export async function insertInvites(tx: Tx, invites: MeetingInviteTable[]) {
  if (invites.length > 0) await tx.insertInto('meetingInvite').values(invites).execute()
}
export async function updateInvite(
  tx: Tx,
  id: MeetingInviteId,
  patch: Partial<Pick<MeetingInviteTable, 'answer' | 'note' | 'answeredAt' | 'remindedAt'>>,
) {
  await tx.updateTable('meetingInvite').set(patch).where('id', '=', id).execute()
}

/** Keeps a link; one that is there stays. */
export async function insertInviteLink(tx: Tx, link: MeetingInviteLinkTable) {
  await tx
    .insertInto('meetingInviteLink')
    .values(link)
    .onConflict((conflict) => conflict.column('linkHash').doNothing())
    .execute()
}
export function inviteLinkByHash(db: Db, linkHash: string): Promise<MeetingInviteLinkTable | undefined> {
  return db.selectFrom('meetingInviteLink').where('linkHash', '=', linkHash).selectAll().executeTakeFirst()
}

/** Invitations without an answer and without a reminder to public meetings that begin after `now` and up to `until`, sent before `invitedBefore`. */
export function invitesToRemind(
  db: Db,
  { now, until, invitedBefore }: { now: Moment; until: Moment; invitedBefore: Moment },
  limit: number,
): Promise<MeetingInviteTable[]> {
  return db
    .selectFrom('meetingInvite')
    .innerJoin('meeting', 'meeting.id', 'meetingInvite.meetingId')
    .innerJoin('forum', 'forum.id', 'meetingInvite.forumId')
    .where('meeting.startsAt', '>', now)
    .where('meeting.startsAt', '<=', until)
    .where('meeting.publishedAt', 'is not', null)
    .where('meeting.cancelledAt', 'is', null)
    .where('meeting.startedAt', 'is', null)
    .where('meetingInvite.answer', 'is', null)
    .where('meetingInvite.remindedAt', 'is', null)
    .where('meetingInvite.invitedAt', '<=', invitedBefore)
    .where('forum.retiredAt', 'is', null)
    .orderBy('meeting.startsAt')
    .orderBy('meetingInvite.id')
    .limit(limit)
    .selectAll('meetingInvite')
    .execute()
}

/** The invitations to public meetings of an area that began from a moment on and before another, and were not called off; the latest first. */
export function invitesBetween(
  db: Db,
  areaId: AreaId,
  from: Moment,
  until: Moment,
): Promise<Pick<MeetingInviteTable, 'meetingId' | 'forumId' | 'answer'>[]> {
  return db
    .selectFrom('meetingInvite')
    .innerJoin('meeting', 'meeting.id', 'meetingInvite.meetingId')
    .where('meeting.areaId', '=', areaId)
    .where('meeting.startsAt', '>=', from)
    .where('meeting.startsAt', '<=', until)
    .where('meeting.publishedAt', 'is not', null)
    .where('meeting.cancelledAt', 'is', null)
    .orderBy('meeting.startsAt', 'desc')
    .orderBy('meetingInvite.id')
    .select(['meetingInvite.meetingId', 'meetingInvite.forumId', 'meetingInvite.answer'])
    .execute()
}
