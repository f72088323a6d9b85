import { type Actor, type HeldRole, type RoleName, roleIn } from '#app/contract/actor.ts'
import type { AreaId } from '#app/contract/ids.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import type { DeskStepTable, EscalationTable } from '#db/moderation/schema.ts'
import { stateOf } from '../feedback/state.ts'

const READERS: RoleName[] = ['moderator', 'officer', 'safeguarding_lead']
const MODERATORS: RoleName[] = ['moderator', 'officer']
const LEDGER_READERS: RoleName[] = ['moderator', 'officer', 'safeguarding_lead', 'chair', 'action_owner', 'area_admin']
/** How long a step at the desk can be undone. */
export const UNDO_MS = 24 * 3_600_000

/** The role in which somebody moderates here, of which the record will tell. */
export const moderatorIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, ...MODERATORS)
/** The role in which somebody reads the queue here. */
export const readerIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, ...READERS)

/** Why somebody cannot read what waits: it is what families wrote, before anything is taken out. */
export function whyNotReadQueue(actor: Actor, areaId: AreaId): string | undefined {
  return readerIn(actor, areaId) ? undefined : 'Only moderators, officers and the safeguarding lead of this area read what waits here.'
}

/** Why somebody cannot publish, hold, decline, hide, tag, route or undo. */
export function whyNotModerate(actor: Actor, areaId: AreaId): string | undefined {
  return moderatorIn(actor, areaId) ? undefined : 'Only moderators and officers of this area decide what is shown.'
}

/** Why somebody cannot see the ledger. */
export function whyNotSeeLedger(actor: Actor, areaId: AreaId): string | undefined {
  return roleIn(actor, areaId, ...LEDGER_READERS) ? undefined : 'Only those who work for this area see this page.'
}

/** Why this cannot be shown. */
export function whyNotPublish(row: ContributionTable): string | undefined {
  if (row.takenBackAt || row.erasedAt) return 'Its author took this back. It cannot be shown.'
  if (!row.mayShow) return 'Its author did not say yes to showing it. Keep it private: it counts and it gets an answer.'
  return undefined
}
/** Why this cannot be kept private, held or declined. */
export function whyNotSetAside(row: ContributionTable, to: 'private' | 'held' | 'declined'): string | undefined {
  if (row.takenBackAt || row.erasedAt) return 'Its author took this back. Nothing needs to be done.'
  if (row.publishedAt) return 'It is shown now. Hide it first, with a reason.'
  if (to === 'private' && row.privateAt) return 'It is kept private already.'
  if (to === 'held' && row.heldAt) return 'It is held already.'
  if (to === 'declined' && row.declinedAt) return 'It was declined already.'
  return undefined
}
/** Why this cannot be hidden. */
export function whyNotHide(row: ContributionTable): string | undefined {
  return row.publishedAt ? undefined : 'It is not shown, so there is nothing to hide.'
}
/** Why this cannot be sent to the safeguarding lead. */
export function whyNotEscalate(row: ContributionTable): string | undefined {
  return row.erasedAt ? 'Its words are gone, so there is nothing to read.' : undefined
}
/** Why somebody's view of a thing is out of date: a colleague was quicker. */
export function whyOutOfDate(row: ContributionTable, seen: string | undefined): string | undefined {
  const state = stateOf(row)
  return seen && seen !== state ? `A colleague was quicker: this is ${STATE_WORDS[state]} now. Look at it again first.` : undefined
}
const STATE_WORDS = { waiting: 'waiting', held: 'held', public: 'shown', private: 'kept private', removed: 'not shown' } as const

/** Why a step cannot be undone: only the last one of a day, and only while nothing came after it. */
export function whyNotUndo(step: DeskStepTable, latest: DeskStepTable | undefined, row: ContributionTable, now: Date): string | undefined {
  if (step.undoneAt) return 'This was undone already.'
  if (row.takenBackAt || row.erasedAt) return 'Its author took this back meanwhile, so it stays as it is.'
  if (step.name === 'escalated') return 'The safeguarding lead has it. Only the lead can give it back.'
  if (now.getTime() - Date.parse(step.at) > UNDO_MS) return 'More than a day has passed. Decide anew instead.'
  if (latest && latest.id !== step.id) return 'Something else was done after it. Undo that first.'
  return undefined
}

/** Why somebody cannot read an escalation or act on it. A deputy can from the moment it was passed on. */
export function whyNotSafeguard(actor: Actor, escalation: Pick<EscalationTable, 'areaId' | 'passedAt'>): string | undefined {
  const held = safeguarderOf(actor, escalation)
  return held ? undefined : 'Only the safeguarding lead reads this. A deputy can from the moment it is passed on.'
}
/** The role in which somebody acts on an escalation. */
export function safeguarderOf(actor: Actor, { areaId, passedAt }: Pick<EscalationTable, 'areaId' | 'passedAt'>): HeldRole | undefined {
  const leads = actor.roles.filter((held) => held.role === 'safeguarding_lead' && (held.areaId === areaId || held.areaId === null))
  return leads.find(({ deputy }) => !deputy) ?? (passedAt ? leads[0] : undefined)
}
/** Why somebody cannot see which escalations there are. */
export function whyNotSeeEscalations(actor: Actor, areaId: AreaId): string | undefined {
  return roleIn(actor, areaId, 'safeguarding_lead') ? undefined : 'Only the safeguarding lead and deputies of this area see this page.'
}
/** Why somebody cannot change the rules by which words are taken for danger. */
export function whyNotEditRules(actor: Actor, areaId: AreaId): string | undefined {
  const leads = actor.roles.some(
    (held) => held.role === 'safeguarding_lead' && !held.deputy && (held.areaId === areaId || held.areaId === null),
  )
  return leads ? undefined : 'Only the safeguarding lead of this area changes these rules.'
}
