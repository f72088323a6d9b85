import { type Actor, type HeldRole, roleIn } from '#app/contract/actor.ts'
import type { AreaId, Day } from '#app/contract/ids.ts'
import type { SeesReports } from '#db/reports/queries.ts'
import type { ExclusionTable, ReleaseStepTable } from '#db/reports/schema.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { plannerIn } from '../plan/policy.ts'

/** The role in which somebody makes and releases reports, of which the record will tell. */
export const reporterIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => plannerIn(actor, areaId)
/** Whether somebody sees reports before they are released. */
export const seesReports = (actor: Actor, areaId: AreaId): SeesReports => (reporterIn(actor, areaId) ? 'all' : 'public')

/** Why somebody cannot make a report, release it, or keep the addresses to which it is sent. */
export function whyNotReport(actor: Actor, areaId: AreaId): string | undefined {
  return reporterIn(actor, areaId) ? undefined : 'Only officers, the chair and the admins of this area make reports.'
}

/** The role in which somebody decides that a comment on the local offer is left out, or looks at such a decision. */
export const excluderIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, 'moderator', 'officer')
/** Why somebody cannot leave a comment on the local offer out of the report. */
export function whyNotExclude(actor: Actor, areaId: AreaId): string | undefined {
  return excluderIn(actor, areaId) ? undefined : 'Only moderators and officers of this area decide this.'
}
/** Why somebody cannot be the second to look at a decision: it takes somebody else than whoever made it. */
export function whyNotReview({ reviewedAt }: ExclusionTable, isOwn: boolean): string | undefined {
  if (reviewedAt) return 'Somebody has looked at this a second time already.'
  return isOwn ? 'You decided this yourself. Somebody else has to look at it.' : undefined
}

/** Why a pack cannot be frozen on a day: what stood on a day that has passed is not known any more in every part. */
export function whyNotFreezeOn(frozenOn: Day, reviewOn: Day, today: Day): string | undefined {
  if (frozenOn < today) return 'This day has passed. Choose today or a later day'
  return frozenOn > reviewOn ? 'Choose a day that is not after the review' : undefined
}

/** The role in which somebody releases a letter of a group, of which the record will tell. */
export const letterReleaserIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, 'officer', 'chair')
/** Why somebody cannot release a letter in steps. */
export function whyNotReleaseLetter(actor: Actor, areaId: AreaId): string | undefined {
  return letterReleaserIn(actor, areaId) ? undefined : 'Only officers and the chair of this area release letters.'
}
/** Why no release of a letter can be planned: its words are to be shown first, and a backpack goes to its recipient. */
export function whyNotPlanLetter({ kind, publishedAt }: Pick<SubmissionTable, 'kind' | 'publishedAt'>): string | undefined {
  if (kind === 'backpack') return 'A backpack is delivered to its recipient, and to nobody else.'
  return publishedAt ? undefined : 'A moderator has to read its title and statement first.'
}

/** The steps before one that have neither opened nor are left out: who would be passed over if it opened now. */
export const passedOver = (steps: readonly ReleaseStepTable[], step: ReleaseStepTable) =>
  steps.filter(({ rank, openedAt }) => rank < step.rank && !openedAt)
