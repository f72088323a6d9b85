import type { AccountId, AreaId, ForumId, OrganisationId, RoleId } from './ids.ts'

/** Roles that an account can hold in an area. Visitor, contributor (has the code) and member (has an account) are not granted. */
export const ROLES = [
  'representative',
  'supporter',
  'officer',
  'action_owner',
  'moderator',
  'safeguarding_lead',
  'chair',
  'area_admin',
] as const
export type RoleName = (typeof ROLES)[number]
/** A moderator reads for the council or for families; removals need one of each. */
export type Side = 'council' | 'families'

export const ROLE_TITLES: Record<RoleName, string> = {
  representative: 'Representative of a forum or group',
  supporter: 'Supporter who writes for families',
  officer: 'Officer',
  action_owner: 'Action owner',
  moderator: 'Moderator',
  safeguarding_lead: 'Safeguarding lead',
  chair: 'Chair',
  area_admin: 'Area admin',
}

/** A role that somebody holds now. Without an area it holds in every area. */
export interface HeldRole {
  id: RoleId
  areaId: AreaId | null
  role: RoleName
  title: string
  organisationId: OrganisationId | null
  forumId: ForumId | null
  side: Side | null
  deputy: boolean
}

/** Who is asking. Made once per request or socket at the edge; services never look at cookies. */
export interface Actor {
  accountId: AccountId | undefined
  roles: HeldRole[]
  /** A random value kept in a cookie of this device, only for "me too". */
  device: string | undefined
  /** The keyed hash of a receipt code that this browser has shown, for as long as its trace is open. */
  receipt: string | undefined
  /** Where the request came from, only as a keyed hash, only for limits. */
  addressKey: string
}

/** The role by which this person may act in an area, first of the names given; undefined when they hold none. */
export function roleIn(actor: Actor, areaId: AreaId, ...names: RoleName[]): HeldRole | undefined {
  for (const name of names) {
    const held = actor.roles.find((role) => role.role === name && (role.areaId === areaId || role.areaId === null))
    if (held) return held
  }
  return undefined
}
