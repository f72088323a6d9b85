import type { RoleName } from '#app/contract/actor.ts'
import type { AccountId, AreaId, Day, RoleId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { RoleTable } from './schema.ts'

/** Roles that an account holds on this day: begun, and neither ended nor past their term. */
export function rolesHeld(db: Db, accountId: AccountId, today: Day) {
  return db
    .selectFrom('role')
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where((eb) => eb.or([eb('termFrom', 'is', null), eb('termFrom', '<=', today)]))
    .where((eb) => eb.or([eb('termUntil', 'is', null), eb('termUntil', '>=', today)]))
    .orderBy('grantedAt')
    .orderBy('id')
    .selectAll()
    .execute()
}
/** Roles of an account that have not been ended, also those whose term has passed or has not begun. */
export function rolesNotEnded(db: Db, accountId: AccountId) {
  return db
    .selectFrom('role')
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .orderBy('grantedAt')
    .orderBy('id')
    .selectAll()
    .execute()
}
/** Everybody who holds one of these roles in an area, first granted first. */
export function holdersIn(db: Db, areaId: AreaId, roles: readonly RoleName[]) {
  return db
    .selectFrom('role')
    .where('areaId', '=', areaId)
    .where('role', 'in', roles)
    .where('endedAt', 'is', null)
    .orderBy('grantedAt')
    .orderBy('id')
    .selectAll()
    .execute()
}
export function roleById(db: Db, id: RoleId) {
  return db.selectFrom('role').where('id', '=', id).selectAll().executeTakeFirst()
}
export async function insertRole(tx: Tx, role: RoleTable) {
  await tx.insertInto('role').values(role).execute()
}
export async function endRole(tx: Tx, id: RoleId, endedAt: RoleTable['endedAt']) {
  await tx.updateTable('role').set({ endedAt }).where('id', '=', id).execute()
}
export async function endRolesOf(tx: Tx, accountId: AccountId, endedAt: RoleTable['endedAt']) {
  await tx.updateTable('role').set({ endedAt }).where('accountId', '=', accountId).where('endedAt', 'is', null).execute()
}
/** Everybody who holds a role in an area (null: in every area) now or later, first granted first. */
export function rolesIn(db: Db, areaId: AreaId | null, today: Day) {
  return db
    .selectFrom('role')
    .where('areaId', areaId === null ? 'is' : '=', areaId)
    .where('endedAt', 'is', null)
    .where((eb) => eb.or([eb('termUntil', 'is', null), eb('termUntil', '>=', today)]))
    .orderBy('grantedAt')
    .orderBy('id')
    .selectAll()
    .execute()
}
/** Who can still make everybody else admin: holders of an admin's role in every area. */
export function adminsEverywhere(db: Db, today: Day) {
  return db
    .selectFrom('role')
    .where('areaId', 'is', null)
    .where('role', '=', 'area_admin')
    .where('endedAt', 'is', null)
    .where((eb) => eb.or([eb('termUntil', 'is', null), eb('termUntil', '>=', today)]))
    .orderBy('grantedAt')
    .orderBy('id')
    .selectAll()
    .execute()
}
export async function updateMandate(
  tx: Tx,
  id: RoleId,
  patch: Pick<RoleTable, 'title' | 'scope' | 'termFrom' | 'termUntil' | 'howChosen'>,
) {
  await tx.updateTable('role').set(patch).where('id', '=', id).execute()
}
/** Puts an id that nobody has in the place of an account's in its roles, so that what was done in them is tied to no account. */
export async function forgetHolder(tx: Tx, accountId: AccountId, instead: AccountId) {
  await tx.updateTable('role').set({ accountId: instead }).where('accountId', '=', accountId).execute()
}
