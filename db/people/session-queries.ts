import type { Day, Moment } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { SessionTable, SignInTable } from './schema.ts'

export function sessionById(db: Db, id: string) {
  return db.selectFrom('session').where('id', '=', id).selectAll().executeTakeFirst()
}
/** Which of these sign-ins there are still, and count at a moment. */
export async function sessionsThatCount(db: Db, ids: readonly string[], at: Moment): Promise<Set<string>> {
  const rows = await db.selectFrom('session').where('id', 'in', ids).where('expiresAt', '>', at).select('id').execute()
  return new Set(rows.map(({ id }) => id))
}
/** Every sign-in of one owner, in the order of its random ids. */
export function sessionsOf(db: Db, ownerKey: string) {
  return db.selectFrom('session').where('ownerKey', '=', ownerKey).orderBy('id').selectAll().execute()
}
export async function insertSession(tx: Tx, session: SessionTable) {
  await tx.insertInto('session').values(session).execute()
}
export async function extendSession(tx: Tx, id: string, expiresAt: Moment) {
  await tx.updateTable('session').set({ expiresAt }).where('id', '=', id).execute()
}
export async function deleteSession(tx: Tx, id: string) {
  await tx.deleteFrom('session').where('id', '=', id).execute()
}
/** Ends every sign-in of an owner, but the one that may stay. */
export async function deleteSessionsOf(tx: Tx, ownerKey: string, exceptId = '') {
  await tx.deleteFrom('session').where('ownerKey', '=', ownerKey).where('id', '!=', exceptId).execute()
}
export async function deleteSessionsUntil(tx: Tx, moment: Moment) {
  await tx.deleteFrom('session').where('expiresAt', '<=', moment).execute()
}

/** The security log of one owner, latest day first. */
export function signInsOf(db: Db, ownerKey: string) {
  return db.selectFrom('signIn').where('ownerKey', '=', ownerKey).orderBy('day', 'desc').orderBy('id').limit(200).selectAll().execute()
}
export async function insertSignIn(tx: Tx, row: SignInTable) {
  await tx.insertInto('signIn').values(row).execute()
}
export async function deleteSignInsOf(tx: Tx, ownerKey: string) {
  await tx.deleteFrom('signIn').where('ownerKey', '=', ownerKey).execute()
}
export async function deleteSignInsBefore(tx: Tx, day: Day) {
  await tx.deleteFrom('signIn').where('day', '<', day).execute()
}
