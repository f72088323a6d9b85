import type { AccountId, Moment } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { AccountTable, AccountTokenTable } from './schema.ts'

export function accountById(db: Db, id: AccountId) {
  return db.selectFrom('account').where('id', '=', id).selectAll().executeTakeFirst()
}
export function accountByEmailKey(db: Db, emailKey: string) {
  return db.selectFrom('account').where('emailKey', '=', emailKey).selectAll().executeTakeFirst()
}
/** Makes an account, unless there is one with this e-mail address. Returns whether it was made. */
export async function insertAccount(tx: Tx, account: AccountTable): Promise<boolean> {
  const made = await tx
    .insertInto('account')
    .values(account)
    .onConflict((conflict) => conflict.column('emailKey').doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}
export async function updateAccount(tx: Tx, id: AccountId, patch: Partial<Pick<AccountTable, 'passwordHash' | 'confirmed'>>) {
  await tx.updateTable('account').set(patch).where('id', '=', id).execute()
}
export async function deleteAccount(tx: Tx, id: AccountId) {
  await tx.deleteFrom('account').where('id', '=', id).execute()
}

export async function insertToken(tx: Tx, token: AccountTokenTable) {
  await tx.insertInto('accountToken').values(token).execute()
}
export function tokenByHash(db: Db, tokenHash: string) {
  return db.selectFrom('accountToken').where('tokenHash', '=', tokenHash).selectAll().executeTakeFirst()
}
/** Takes a token away. Returns whether it was there: of two who use it at once, one does. */
export async function deleteToken(tx: Tx, tokenHash: string): Promise<boolean> {
  const gone = await tx.deleteFrom('accountToken').where('tokenHash', '=', tokenHash).returning('tokenHash').executeTakeFirst()
  return gone !== undefined
}
/** Tokens that end by this moment, at most `limit`. */
export function tokensUntil(db: Db, moment: Moment, limit: number) {
  return db
    .selectFrom('accountToken')
    .where('expiresAt', '<=', moment)
    .orderBy('expiresAt')
    .orderBy('tokenHash')
    .limit(limit)
    .selectAll()
    .execute()
}
export async function deleteTokensFor(tx: Tx, purpose: AccountTokenTable['purpose']) {
  await tx.deleteFrom('accountToken').where('purpose', '=', purpose).execute()
}
