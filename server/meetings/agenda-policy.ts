import type { Actor } from '#app/contract/actor.ts'
import type { AreaId, ForumId, Moment } from '#app/contract/ids.ts'
import { PUT_FORWARD_TITLES } from '#app/contract/meetings.ts'
import type { AgendaItemTable } from '#db/meetings/schema.ts'

/** The forums of an area for which somebody speaks. */
export const forumsOf = (actor: Actor, areaId: AreaId): Set<ForumId> =>
  new Set(actor.roles.flatMap(({ role, areaId: of, forumId }) => (role === 'representative' && of === areaId && forumId ? [forumId] : [])))

/** Why somebody cannot propose an item for a forum: only its representatives do. */
export function whyNotPropose(actor: Actor, areaId: AreaId, forumId: ForumId): string | undefined {
  return forumsOf(actor, areaId).has(forumId) ? undefined : 'Only a representative of the group can propose an item for it.'
}
/** Why no more items are proposed: the day of the papers has come. */
export function whyNotProposeNow(papersDue: Moment | undefined, now: Moment): string | undefined {
  return papersDue && papersDue > now
    ? undefined
    : 'The papers of this meeting are out, so no more items are proposed. Ask for the next one.'
}

/** Where an item stands: a proposal waits until it is accepted or declined, every other item stands from the start. */
export function standingOf({ proposedBy, acceptedAt, declinedAt }: AgendaItemTable): 'stands' | 'waits' | 'declined' {
  if (declinedAt) return 'declined'
  return proposedBy && !acceptedAt ? 'waits' : 'stands'
}
/** Why an item cannot be changed: what a forum proposed is decided first, and stays as it was when it is declined. */
export function whyNotChangeItem(item: AgendaItemTable): string | undefined {
  const stands = standingOf(item)
  if (stands === 'waits') return 'This is a proposal. Accept or decline it first.'
  return stands === 'declined' ? 'This proposal was declined. It stays readable as it was.' : undefined
}
/** Why an item cannot be taken out: what is late stays for everybody to see. */
export function whyNotTakeOutItem(item: AgendaItemTable, hasUnder: boolean): string | undefined {
  if (item.putForward) return `${PUT_FORWARD_TITLES[item.putForward]}: it put itself forward and stays. You can move it.`
  return whyNotChangeItem(item) ?? (hasUnder ? 'Something stands under this item. Move it first.' : undefined)
}
