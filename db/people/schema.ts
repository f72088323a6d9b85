import type { RoleName, Side } from '#app/contract/actor.ts'
import type { AccountId, AreaId, Day, ForumId, HelpContactId, InvitationId, Moment, OrganisationId, RoleId } from '#app/contract/ids.ts'
import type { ContactKind, ForumKind, OrganisationKind } from '#app/contract/people.ts'

/** A local area partnership: one council's footprint. */
export interface AreaTable {
  id: AreaId
  slug: string
  name: string
  council: string
  terms: string
  readWithinDays: number
  answerWithinDays: number
  escalateWithinMinutes: number
  /** From so many ratings on it is shown whether an action is felt; 5 or more. */
  leastRatings: number
  demonstration: 0 | 1
  createdAt: Moment
}
/** All that is kept of an area. The rules are a book of text, so they are read only where words are checked. */
export interface WholeAreaTable extends AreaTable {
  /** The rules by which words are taken for danger, one a line, as the safeguarding lead wrote them. */
  dangerRules: string
}
export interface OrganisationTable {
  id: OrganisationId
  areaId: AreaId
  name: string
  kind: OrganisationKind
  retiredAt: Moment | null
}
export interface ForumTable {
  id: ForumId
  areaId: AreaId
  name: string
  kind: ForumKind
  about: string
  retiredAt: Moment | null
}
export interface HelpContactTable {
  id: HelpContactId
  areaId: AreaId
  kind: ContactKind
  name: string
  phone: string
  web: string
  hours: string
  note: string
  rank: number
  retiredAt: Moment | null
}
/** No name, no address, no time: those are in the vault. */
export interface AccountTable {
  id: AccountId
  emailKey: string
  passwordHash: string
  confirmed: 0 | 1
}

/** What an invitation offers and a role grants. A role without an area holds in every area (the first admin). */
interface Office {
  areaId: AreaId | null
  role: RoleName
  title: string
  organisationId: OrganisationId | null
  forumId: ForumId | null
  side: Side | null
  deputy: 0 | 1
  scope: string
  termFrom: Day | null
  termUntil: Day | null
  howChosen: string
}
export interface RoleTable extends Office {
  id: RoleId
  accountId: AccountId
  grantedAt: Moment
  endedAt: Moment | null
}
export interface InvitationTable extends Office {
  tokenHash: string
  id: InvitationId
  invitedAt: Moment
  expiresAt: Moment
  usedAt: Moment | null
  withdrawnAt: Moment | null
}
/** A sign-in (Lucia calls it a session). `id` is a hash; whose it is lies sealed; it ends at a day, not a moment. */
export interface SessionTable {
  id: string
  ownerKey: string
  sealed: string
  expiresAt: Moment
}
export interface AccountTokenTable {
  tokenHash: string
  purpose: 'confirm' | 'reset' | 'first_admin'
  sealed: string
  expiresAt: Moment
}
export interface SignInTable {
  id: string
  ownerKey: string
  sealed: string
  day: Day
}
export interface VaultTable {
  key: string
  sealed: string
}
export interface VaultKeyTable {
  areaId: AreaId | 'accounts'
  wrapped: string
}
