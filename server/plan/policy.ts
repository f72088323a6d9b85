import { type Actor, type HeldRole, roleIn } from '#app/contract/actor.ts'
import type { AreaId, Day } from '#app/contract/ids.ts'
import type { Sees } from '#db/plan/queries.ts'
import type { ActionTable, PlanTable } from '#db/plan/schema.ts'

/** The role in which somebody makes and edits the plans of an area, of which the record will tell. */
export const plannerIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, 'officer', 'chair', 'area_admin')

/** Whether somebody sees drafts here: those who make plans, and action owners. To everybody else a draft does not exist. */
export const seesOf = (actor: Actor, areaId: AreaId): Sees =>
  plannerIn(actor, areaId) || roleIn(actor, areaId, 'action_owner') ? 'drafts' : 'public'

/** The role in which somebody works on an action of an organisation: whoever makes plans, or its owner there. */
export function workerOn(actor: Actor, { areaId, organisationId }: Pick<ActionTable, 'areaId' | 'organisationId'>): HeldRole | undefined {
  const owner = actor.roles.find(
    (held) => held.role === 'action_owner' && held.areaId === areaId && organisationId !== null && held.organisationId === organisationId,
  )
  return owner ?? plannerIn(actor, areaId)
}

/** Why somebody cannot make or change a plan, its findings, priorities and signatures, or take it through its stages. */
export function whyNotPlan(actor: Actor, areaId: AreaId): string | undefined {
  return plannerIn(actor, areaId) ? undefined : 'Only officers, the chair and the admins of this area work on its plans.'
}
/** Why somebody cannot make, change or update an action. */
export function whyNotWorkOn(actor: Actor, action: Pick<ActionTable, 'areaId' | 'organisationId'>): string | undefined {
  return workerOn(actor, action)
    ? undefined
    : 'Only the organisation that owns this action, officers, the chair and the admins of this area can do this.'
}
/** Why somebody cannot accept evidence: the board does, and the chair speaks for it. */
export function whyNotAcceptEvidence(actor: Actor, areaId: AreaId): string | undefined {
  return roleIn(actor, areaId, 'chair') ? undefined : 'Only the chair can say that the board accepts evidence.'
}
/** Why somebody cannot read what nobody but those who work on plans reads. */
export function whyNotSeeDrafts(actor: Actor, areaId: AreaId): string | undefined {
  return seesOf(actor, areaId) === 'drafts' ? undefined : 'Only those who work on the plans of this area see this page.'
}
/** Why somebody cannot say whether they feel a difference at the action itself. */
export function whyNotFeelAction(actor: Actor): string | undefined {
  return actor.accountId ? undefined : 'Sign in first. Or open your own words with your five words: you are asked there.'
}

/** Why nothing can be changed in a plan any more. */
export function whyNotNow({ closedAt }: Pick<PlanTable, 'closedAt'>): string | undefined {
  return closedAt ? 'This plan is closed. What it says stays as it is.' : undefined
}
/** Why an action takes no updates: it is no promise yet, or it is none any more. */
export function whyNotUpdateNow({ publishedAt, droppedAt }: Pick<ActionTable, 'publishedAt' | 'droppedAt'>): string | undefined {
  if (!publishedAt) return 'This action is still a draft. It can be updated once it is agreed.'
  return droppedAt ? 'This action was dropped, so it takes no more updates.' : undefined
}
/** Why a plan cannot be opened for comment, or its last day for comments moved. */
export function whyNotOpen({ agreedAt }: Pick<PlanTable, 'agreedAt'>): string | undefined {
  return agreedAt ? 'This plan is agreed already.' : undefined
}
/** Why a plan cannot be agreed on this day. */
export function whyNotAgree({ closesOn, agreedAt }: PlanTable, today: Day): string | undefined {
  if (agreedAt) return 'This plan is agreed already.'
  return closesOn && closesOn >= today ? 'People can still comment on it. Agree it when the last day for comments has passed.' : undefined
}
/** Why something cannot be taken out of a plan: what was agreed stays. */
export function whyNotTakeOut({ agreedAt }: Pick<PlanTable, 'agreedAt'>): string | undefined {
  return agreedAt ? 'This plan is agreed. What is in it can be changed, but not taken out.' : undefined
}
