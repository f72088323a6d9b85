import type { AreaId, InvitationId, Moment } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { InvitationTable } from './schema.ts'

export async function insertInvitation(tx: Tx, invitation: InvitationTable) {
  await tx.insertInto('invitation').values(invitation).execute()
}
export function invitationByHash(db: Db, tokenHash: string) {
  return db.selectFrom('invitation').where('tokenHash', '=', tokenHash).selectAll().executeTakeFirst()
}
export function invitationById(db: Db, id: InvitationId) {
  return db.selectFrom('invitation').where('id', '=', id).selectAll().executeTakeFirst()
}
/** Invitations of an area (null: for every area) that wait for an answer, latest first. */
export function openInvitations(db: Db, areaId: AreaId | null, now: Moment) {
  return db
    .selectFrom('invitation')
    .where('areaId', areaId === null ? 'is' : '=', areaId)
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('invitedAt', 'desc')
    .orderBy('id')
    .selectAll()
    .execute()
}
/** Marks an invitation as used. Returns whether it was open: of two who take it at once, one does. */
export async function takeInvitation(tx: Tx, id: InvitationId, usedAt: Moment): Promise<boolean> {
  const used = await tx
    .updateTable('invitation')
    .set({ usedAt })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('expiresAt', '>', usedAt)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}
export async function withdrawInvitation(tx: Tx, id: InvitationId, withdrawnAt: Moment) {
  await tx.updateTable('invitation').set({ withdrawnAt }).where('id', '=', id).where('usedAt', 'is', null).execute()
}
