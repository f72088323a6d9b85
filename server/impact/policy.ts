import { type Actor, type HeldRole, roleIn } from '#app/contract/actor.ts'
import type { AreaId } from '#app/contract/ids.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import type { ResponseTable } from '#db/impact/schema.ts'
import { whyNotReadQueue } from '../moderation/policy.ts'

/** The role in which somebody gives official answers here; its organisation signs them. */
export const answererIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, 'officer', 'action_owner', 'chair')

/** Why somebody cannot answer for an organisation. */
export function whyNotAnswer(actor: Actor, areaId: AreaId): string | undefined {
  return answererIn(actor, areaId) ? undefined : 'Only officers, action owners and the chair give official answers.'
}

/** Whether an answer can be given to this. Safeguarding cases are answered by the lead, in person; what was taken back by nobody. */
export function isAnswerable(row: ContributionTable): boolean {
  return !row.escalatedAt && !row.takenBackAt && !row.erasedAt && row.voice !== 'official'
}

/** Whether this person can answer this: what is not shown only whoever may read the queue, because others would have to guess the words. */
export function isAnswerableBy(actor: Actor, row: ContributionTable): boolean {
  return isAnswerable(row) && (row.publishedAt !== null || !whyNotReadQueue(actor, row.areaId))
}

/** Why somebody cannot change or take back an answer: it belongs to the organisation that gave it; the chair may, for all. */
export function whyNotChangeAnswer(actor: Actor, answer: Pick<ResponseTable, 'areaId' | 'organisationId'>): string | undefined {
  const own = actor.roles.some(
    (held) =>
      (held.areaId === answer.areaId || held.areaId === null) &&
      (held.role === 'chair' || (['officer', 'action_owner'].includes(held.role) && held.organisationId === answer.organisationId)),
  )
  return own ? undefined : 'Only the organisation that gave this answer, or the chair, can change it.'
}
