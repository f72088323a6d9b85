import type { AreaId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'

export async function wrappedKey(db: Db, areaId: AreaId | 'accounts') {
  return (await db.selectFrom('vaultKey').where('areaId', '=', areaId).select('wrapped').executeTakeFirst())?.wrapped
}
export async function insertWrappedKey(tx: Tx, areaId: AreaId | 'accounts', wrapped: string) {
  await tx
    .insertInto('vaultKey')
    .values({ areaId, wrapped })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
export async function vaultRow(db: Db, key: string) {
  return (await db.selectFrom('vault').where('key', '=', key).select('sealed').executeTakeFirst())?.sealed
}
/** Those of the keys that have a row. */
export function vaultRows(db: Db, keys: string[]) {
  return db.selectFrom('vault').where('key', 'in', keys).selectAll().execute()
}
export async function putVaultRow(tx: Tx, key: string, sealed: string) {
  await tx
    .insertInto('vault')
    .values({ key, sealed })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ sealed }))
    .execute()
}
/** Adds a row that must not be there yet. */
export async function insertVaultRow(tx: Tx, key: string, sealed: string) {
  await tx.insertInto('vault').values({ key, sealed }).execute()
}
export async function deleteVaultRow(tx: Tx, key: string) {
  await tx.deleteFrom('vault').where('key', '=', key).execute()
}
