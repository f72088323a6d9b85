import type { Actor } from '#app/contract/actor.ts'
import { type ContributionId, type Ref, refOf } from '#app/contract/ids.ts'
import { insertMeToo, publicContribution } from '#db/feedback/queries.ts'
import { readingArea } from '#db/people/names.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { whyNotMeToo } from './policy.ts'

/** How a supporter is kept: a keyed hash for each contribution, so that nobody can see what else the same person supports. */
export function supporterKeyOf({ vault }: Pick<Tools, 'vault'>, { accountId, device }: Actor, contributionId: ContributionId) {
  const who = accountId ?? device
  return who && vault.hashOf('me-too', `${who}|${contributionId}`)
}

/** "The same happened to us." */
export function agreeing(tools: Tools) {
  /**
   * Counts one more family to whom the same happened: once for each account, or each device. Returns whether it was new, and where the
   * thread is. Refuses: not_found, forbidden (an official answer), conflict (no account and no cookie), too_many. Records: feedback.me_too, without who.
   */
  async function meToo(actor: Actor, areaSlug: string, ref: unknown): Promise<{ ref: Ref; counted: boolean }> {
    const area = found(await readingArea(tools.db, areaSlug), 'area')
    const row = found(await publicContribution(tools.db, area.id, refOf(ref)), 'page')
    permit(whyNotMeToo(row))
    await tools.limits.spend('meToo', actor.addressKey)
    const supporterKey = supporterKeyOf(tools, actor, row.id)
    const who = actor.accountId ?? actor.device
    if (!supporterKey || !who) conflict('To count you once we need a small note on this device (a cookie), and this browser keeps none.')
    const counted = await tools.change(async (tx) => {
      const isNew = await insertMeToo(tx, row.id, supporterKey)
      if (isNew)
        tools.record(tx, {
          name: 'feedback.me_too',
          place: `at:${row.rootId}`,
          areaId: area.id,
          about: row.id,
          actor: `family:${tools.vault.pseudonym(who, row.rootId)}`,
        })
      return isNew
    })
    return { ref: row.ref, counted }
  }

  return { meToo }
}
