import { type Actor, type HeldRole, type RoleName, roleIn } from '#app/contract/actor.ts'
import type { AccountId, AreaId } from '#app/contract/ids.ts'
import { permit } from '../refuse.ts'

/** The role in which somebody administers an area, of which the record will tell. */
export const adminIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, 'area_admin')
/** The role in which somebody administers every area. */
export const adminEverywhere = (actor: Actor): HeldRole | undefined =>
  actor.roles.find(({ role, areaId }) => role === 'area_admin' && areaId === null)

/** Why somebody cannot see or change an account: it is its holder's alone. */
export function whyNotOwnAccount(actor: Actor): string | undefined {
  return actor.accountId ? undefined : 'Please sign in first.'
}
/** Whose account this is. Refuses: forbidden, when nobody is signed in. */
export function signedIn(actor: Actor): AccountId {
  permit(whyNotOwnAccount(actor))
  return actor.accountId!
}

/** Why somebody cannot make an area, or be asked about every area. */
export function whyNotMakeAreas(actor: Actor): string | undefined {
  return adminEverywhere(actor) ? undefined : 'Only an admin of every area can do this.'
}
/** Why somebody cannot change an area: its settings, organisations, groups, themes and contacts. */
export function whyNotAdminister(actor: Actor, areaId: AreaId): string | undefined {
  return adminIn(actor, areaId) ? undefined : 'Only the admins of this area can do this.'
}
/** Why somebody cannot invite others to a role, withdraw that, or end a role; without an area it is about a role in every area. */
export function whyNotStaff(actor: Actor, areaId: AreaId | null): string | undefined {
  return areaId === null ? whyNotMakeAreas(actor) : whyNotAdminister(actor, areaId)
}
/** Why a role cannot be offered in this way. Only admins are for every area. */
export function whyNotOffer(role: RoleName, areaId: AreaId | null): string | undefined {
  return areaId === null && role !== 'area_admin' ? 'Only admins can be for every area.' : undefined
}
/** Why a role cannot be ended: somebody must stay who can make others admin. */
export function whyNotEndRole(role: { role: RoleName; areaId: AreaId | null }, adminsLeft: number): string | undefined {
  const last = role.role === 'area_admin' && role.areaId === null && adminsLeft <= 1
  return last ? 'This is the last admin of every area. Make somebody else an admin first.' : undefined
}
