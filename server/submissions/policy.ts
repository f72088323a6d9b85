import { type Actor, type HeldRole, roleIn } from '#app/contract/actor.ts'
import type { AreaId, ForumId } from '#app/contract/ids.ts'
import type { SubmissionTable, SubmissionVersionTable } from '#db/submissions/schema.ts'
import { whyNotSpeakFor } from '../feedback/policy.ts'
import { whyNotAnswer } from '../impact/policy.ts'
import { whyNotModerate, whyNotReadQueue } from '../moderation/policy.ts'

type Own = Pick<SubmissionTable, 'areaId' | 'forumId' | 'enteredBy'>

/** The role in which somebody hands something in for a group: its own representative, otherwise an officer who writes it down for it. */
export function giverIn(actor: Actor, areaId: AreaId, forumId: ForumId): HeldRole | undefined {
  const own = actor.roles.find((held) => held.role === 'representative' && held.areaId === areaId && held.forumId === forumId)
  return own ?? roleIn(actor, areaId, 'officer')
}
/** Why somebody cannot hand in a letter, a report or a backpack for a group. */
export function whyNotGive(actor: Actor, areaId: AreaId, forumId: ForumId): string | undefined {
  return giverIn(actor, areaId, forumId)
    ? undefined
    : 'Only representatives of the group, or an officer who writes it down for them, can do this.'
}

/** Why somebody cannot correct, send or throw away a draft: it is the group’s, or that of whoever writes it down for the group. */
export function whyNotChangeDraft(actor: Actor, { areaId, forumId, enteredBy }: Own): string | undefined {
  if (!whyNotSpeakFor(actor, areaId, forumId)) return undefined
  const writesItDown = enteredBy === 'council' && roleIn(actor, areaId, 'officer') !== undefined
  return writesItDown ? undefined : 'Only representatives of the group can do this.'
}
/** Why somebody cannot write the statement of the group once it was handed in: nobody but its representatives, whoever wrote it down. */
export function whyNotSpeakForGroup(actor: Actor, { areaId, forumId }: Own): string | undefined {
  return whyNotSpeakFor(actor, areaId, forumId) && 'Only representatives of the group can change what the group says.'
}

/** Why somebody cannot write the statement of the council: it belongs to the organisation that wrote it; the chair may, for all. */
export function whyNotSpeakForCouncil(
  actor: Actor,
  { areaId, kind }: Pick<SubmissionTable, 'areaId' | 'kind'>,
  latest: Pick<SubmissionVersionTable, 'organisationId'> | undefined,
): string | undefined {
  if (whyNotAnswer(actor, areaId)) return 'Only officers, action owners and the chair write what the council says.'
  if (kind === 'backpack') return 'A backpack is not answered. Its recipient says that it has come.'
  const own = actor.roles.some(
    (held) =>
      (held.areaId === areaId || held.areaId === null) &&
      (held.role === 'chair' || (['officer', 'action_owner'].includes(held.role) && held.organisationId === latest?.organisationId)),
  )
  return !latest || own ? undefined : 'Only the organisation that wrote this, or the chair, can change it.'
}

/** Why somebody cannot say who has to answer a point, or decide what of a letter is shown. */
export const whyNotRunSubmissions = (actor: Actor, areaId: AreaId): string | undefined =>
  whyNotModerate(actor, areaId) && 'Only moderators and officers of this area can do this.'

/** Why somebody cannot see letters and backpacks at the desk. */
export const whyNotSeeAtDesk = (actor: Actor, areaId: AreaId): string | undefined =>
  whyNotReadQueue(actor, areaId) && whyNotAnswer(actor, areaId) && 'Only those who read or answer for this area see this page.'

/** Why somebody cannot put messages into a backpack. */
export function whyNotPutMessages(actor: Actor, submission: Own): string | undefined {
  const may = !whyNotSpeakFor(actor, submission.areaId, submission.forumId) || roleIn(actor, submission.areaId, 'supporter')
  return may ? undefined : 'Only representatives of the group and supporters who write for families can put messages in.'
}
/** Why a backpack takes no more messages. */
export const whyNotMore = ({ deliveredAt }: Pick<SubmissionTable, 'deliveredAt'>): string | undefined =>
  deliveredAt ? 'It has been delivered. Begin another one for what is still to be said.' : undefined

/** Why a backpack cannot be delivered yet: it goes whole, and nothing goes that a person has not made safe. */
export function whyNotDeliver(
  { deliveredAt, publishedAt }: Pick<SubmissionTable, 'deliveredAt' | 'publishedAt'>,
  { ready, waiting }: { ready: number; waiting: number },
): string | undefined {
  if (deliveredAt) return 'It has been delivered.'
  if (ready + waiting === 0) return 'There is no message in it yet.'
  if (!publishedAt) return 'A moderator has to read its title and introduction first.'
  if (waiting > 0) return `A moderator has to read ${waiting === 1 ? '1 message' : `${waiting} messages`} first. It is delivered whole.`
  if (ready === 0) return 'There is no message in it that can be delivered.'
  return undefined
}
