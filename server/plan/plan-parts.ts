import type { z } from 'zod'
import type { Actor } from '#app/contract/actor.ts'
import { type FindingId, idOf, type PlanId, type PriorityId, type SignOffId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { FindingForm, SignOffForm } from '#app/contract/plan-forms.ts'
import type { Tx } from '#db/database.ts'
import { forumById, organisationById } from '#db/people/area-queries.ts'
import { deleteFinding, findingById, findingsOf, insertFinding, insertSignOff, priorityById, updateFinding } from '#db/plan/queries.ts'
import type { FindingTable } from '#db/plan/schema.ts'
import { newId } from '../clock.ts'
import { stopIf } from '../moderation/decide.ts'
import { found, wrong } from '../refuse.ts'
import type { AtPlan, AtWork } from './at-work.ts'
import { whyNotTakeOut } from './policy.ts'

/** The findings of a plan, and who signed it. */
export function planParts({ onPlan }: AtWork) {
  /** Adds a finding with its source and date, at the end or at a rank. Returns its id. Refuses: invalid, not_found, forbidden, conflict. Records: plan.finding_changed. */
  async function addFinding(actor: Actor, areaSlug: string, planRef: unknown, input: unknown): Promise<FindingId> {
    const form = parse(FindingForm, input)
    return onPlan(actor, areaSlug, planRef, 'plan.finding_changed', async ({ tx, area, plan }) => {
      const id: FindingId = newId('finding')
      const rank = form.rank ?? nextRank(await findingsOf(tx, plan.id))
      await insertFinding(tx, { id, areaId: area.id, planId: plan.id, ...(await findingSays(tx, plan.id, form)), rank })
      return id
    })
  }

  /** Changes a finding. Refuses: invalid, not_found, forbidden, conflict. Records: plan.finding_changed. */
  async function changeFinding(actor: Actor, areaSlug: string, planRef: unknown, id: unknown, input: unknown): Promise<void> {
    const form = parse(FindingForm, input)
    await onPlan(actor, areaSlug, planRef, 'plan.finding_changed', async (at) => {
      const finding = await findingIn(at, id)
      await updateFinding(at.tx, finding.id, { ...(await findingSays(at.tx, at.plan.id, form)), rank: form.rank ?? finding.rank })
    })
  }

  /** Takes a finding out of a draft. Refuses: not_found, forbidden, conflict (the plan is agreed). Records: plan.finding_changed. */
  async function removeFinding(actor: Actor, areaSlug: string, planRef: unknown, id: unknown): Promise<void> {
    await onPlan(actor, areaSlug, planRef, 'plan.finding_changed', async (at) => {
      const finding = await findingIn(at, id)
      stopIf(whyNotTakeOut(at.plan))
      await deleteFinding(at.tx, finding.id)
    })
  }

  /**
   * Says that an organisation, a forum or somebody named signed the plan, or did not, with their words; the latest of each counts and the
   * earlier stay in the record. Refuses: invalid, not_found, forbidden, conflict. Records: plan.signed_off.
   */
  async function signOff(actor: Actor, areaSlug: string, planRef: unknown, input: unknown): Promise<SignOffId> {
    const { organisation, forum, ...says } = parse(SignOffForm, input)
    return onPlan(actor, areaSlug, planRef, 'plan.signed_off', async ({ tx, area, plan, at }) => {
      const id: SignOffId = newId('signoff')
      const named = organisation ? await organisationById(tx, idOf('organisation', organisation)) : undefined
      const group = forum ? await forumById(tx, idOf('forum', forum)) : undefined
      if (organisation && named?.areaId !== area.id) wrong('organisation', 'Choose an organisation from the list')
      if (forum && group?.areaId !== area.id) wrong('forum', 'Choose a group from the list')
      const signatory = { organisationId: named?.id ?? null, forumId: group?.id ?? null }
      await insertSignOff(tx, { id, areaId: area.id, planId: plan.id, ...signatory, ...says, at })
      return id
    })
  }

  return { addFinding, changeFinding, removeFinding, signOff }
}

async function findingIn({ tx, plan }: AtPlan, id: unknown): Promise<FindingTable> {
  const finding = await findingById(tx, idOf('finding', id))
  return found(finding?.planId === plan.id ? finding : undefined, 'finding')
}

async function findingSays(tx: Tx, planId: PlanId, { source, foundOn, words, priority }: z.output<typeof FindingForm>) {
  return { source, foundOn, words, priorityId: priority ? await chosenPriority(tx, planId, priority) : null }
}

/** The priority of a plan that somebody chose. Refuses: invalid, field `priority`. */
export async function chosenPriority(tx: Tx, planId: PlanId, id: string): Promise<PriorityId> {
  const priority = /^priority_[0-9a-z]{26,40}$/.test(id) ? await priorityById(tx, id as PriorityId) : undefined
  return priority?.planId === planId ? priority.id : wrong('priority', 'Choose a priority of this plan')
}

/** The rank after all others. */
export const nextRank = (rows: readonly { rank: number }[]) => Math.max(0, ...rows.map(({ rank }) => rank)) + 1
