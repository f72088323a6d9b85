import type { Actor } from '#app/contract/actor.ts'
import type { Felt } from '#app/contract/felt.ts'
import { type ActionId, type ContributionId, refOfA } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { FeelActionForm } from '#app/contract/plan-forms.ts'
import type { Tx } from '#db/database.ts'
import { feltOf } from '#db/feedback/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { actionToChange, actionVisibleTo } from '#db/plan/action-queries.ts'
import { actionsBehindWhich, deleteActionFelt, putActionFelt } from '#db/plan/behind-queries.ts'
import type { ActionTable } from '#db/plan/schema.ts'
import { stopIf } from '../moderation/decide.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { whyNotFeelAction } from './policy.ts'
import { raterKeyOf } from './rater-key.ts'

type Felting = Pick<Tools, 'vault' | 'record'>

/** Why nobody is asked just now whether they feel a difference by this action. */
export function whyNotFeelNow({ publishedAt, droppedAt }: Pick<ActionTable, 'publishedAt' | 'droppedAt'>): string | undefined {
  if (!publishedAt) return 'This action is still a draft. We ask you this once it is agreed.'
  return droppedAt ? 'This action was dropped, so there is nothing to feel.' : undefined
}

/** "Have you noticed a difference?", asked at the action. */
export function feelingActions(tools: Tools) {
  const { db, change } = tools

  /**
   * Says whether they feel a difference by an action: once for each account, the latest counts. Refuses: invalid, not_found, forbidden (not
   * signed in), conflict (a draft, or dropped), too_many. Records: plan.felt, without who.
   */
  async function feelAction(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { answer } = parse(FeelActionForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await actionVisibleTo(db, 'public', area.id, refOfA('action', ref)), 'action')
    permit(whyNotFeelAction(actor))
    await tools.limits.spend('meToo', actor.addressKey)
    const raterKey = raterKeyOf(tools, { accountId: actor.accountId!, actionId: id })
    await change(async (tx) => {
      const action = found(await actionToChange(tx, id), 'action')
      stopIf(whyNotFeelNow(action))
      await rate(tools, tx, action, raterKey, answer)
    })
  }

  return { feelAction }
}

/** What its author said on a trace counts for every action behind which the contribution stands. Records: plan.felt, for each that it changes. */
export async function feltOnTrace(tools: Felting, tx: Tx, contributionId: ContributionId, answer: Felt) {
  const raterKey = raterKeyOf(tools, { contributionId })
  for (const id of await actionsBehindWhich(tx, contributionId)) {
    const action = await actionToChange(tx, id)
    if (action) await rate(tools, tx, action, raterKey, answer)
  }
}

/** A contribution that is linked with an action brings what its author has said. The action must have been locked. Records: plan.felt. */
export async function bringFelt(tools: Felting, tx: Tx, action: ActionTable, contributionId: ContributionId) {
  const felt = await feltOf(tx, contributionId)
  if (felt) await rate(tools, tx, action, raterKeyOf(tools, { contributionId }), felt.answer)
}

/** A contribution that is no longer linked takes what its author said with it. */
export const takeFelt = (tools: Felting, tx: Tx, actionId: ActionId, contributionId: ContributionId) =>
  deleteActionFelt(tx, actionId, raterKeyOf(tools, { contributionId }))

async function rate({ vault, record }: Felting, tx: Tx, { id, areaId }: ActionTable, raterKey: string, answer: Felt) {
  if ((await putActionFelt(tx, { actionId: id, raterKey, answer })) === answer) return
  const actor = `family:${vault.pseudonym(raterKey, id)}`
  record(tx, { name: 'plan.felt', place: `at:${id}`, areaId, about: id, actor, facts: { answer } })
}
