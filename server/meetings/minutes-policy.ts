import { type Actor, type HeldRole, roleIn } from '#app/contract/actor.ts'
import type { AreaId } from '#app/contract/ids.ts'
import type { MinutesSide } from '#app/contract/minutes.ts'
import type { MinutesLineTable, MinutesStanceTable, MinutesTable } from '#db/meetings/minutes-schema.ts'
import type { RoleTable } from '#db/people/schema.ts'

/**
 * In which role, and for which side, somebody confirms minutes. Both sides must confirm the same version: the council and health by the chair
 * or an officer, families by a representative of a group that was there or sent something in, or by a moderator who reads for families.
 */
export function confirmerIn(actor: Actor, areaId: AreaId, there: ReadonlySet<string>): { role: HeldRole; side: MinutesSide } | undefined {
  const families = actor.roles.find(
    ({ role, areaId: of, forumId, side }) =>
      of === areaId && ((role === 'representative' && forumId && there.has(forumId)) || (role === 'moderator' && side === 'families')),
  )
  if (families) return { role: families, side: 'families' }
  const council = roleIn(actor, areaId, 'chair', 'officer')
  return council && { role: council, side: 'council' }
}
/** Why a version cannot be confirmed: it is no draft to be confirmed, something waits, or this side has confirmed it. */
export function whyNotConfirm(
  minutes: Pick<MinutesTable, 'publishedAt' | 'agreedAt' | 'version'>,
  stances: readonly Pick<MinutesStanceTable, 'version' | 'side'>[],
  side: MinutesSide,
  waits: number,
): string | undefined {
  if (!minutes.publishedAt) return 'The minutes are a draft. They are confirmed once everybody can read them.'
  if (minutes.agreedAt) return 'The minutes are agreed already.'
  if (waits > 0) return 'A group wants to change a line. That is decided first.'
  return stances.some((one) => one.version === minutes.version && one.side === side) ? 'Your side has confirmed this version.' : undefined
}
/** Why somebody cannot confirm a version for this side: the role in which it was confirmed for the other one is theirs, also when it has ended since. */
export const whyNotBothSides = (
  { accountId }: Pick<Actor, 'accountId'>,
  confirmed: readonly (Pick<RoleTable, 'accountId'> | undefined)[],
): string | undefined =>
  confirmed.some((role) => role !== undefined && role.accountId === accountId)
    ? 'You have confirmed this version for the other side. Somebody else confirms it for this one.'
    : undefined
const WORDED: ReadonlySet<MinutesLineTable['kind']> = new Set(['text', 'attendance', 'spoke', 'note'])
/** Why the words of a line stay as they are, or why there are none any more. */
export function whyNotWordLine({ kind }: Pick<MinutesLineTable, 'kind'>, isGone = false): string | undefined {
  if (isGone) return 'This line was taken back.'
  return WORDED.has(kind)
    ? undefined
    : 'This line shows word by word what was asked, sent in, voted, decided or given somebody to do. A group can say beside it that it does not agree.'
}
/** Why nobody can propose another wording: the minutes are not there to be confirmed. */
export function whyNotAmend({ publishedAt, agreedAt }: Pick<MinutesTable, 'publishedAt' | 'agreedAt'>): string | undefined {
  if (!publishedAt) return 'The minutes are a draft. Lines can be changed once everybody can read them.'
  return agreedAt ? 'The minutes are agreed. The clerk can correct a line, with the reason.' : undefined
}
/** Why it cannot be said any more which groups were in the room: both sides agreed on it. */
export const whyNotNotePresence = (minutes: Pick<MinutesTable, 'agreedAt'> | undefined): string | undefined =>
  minutes?.agreedAt ? 'The minutes are agreed, and they say who was there. The clerk can correct that line, with the reason.' : undefined
