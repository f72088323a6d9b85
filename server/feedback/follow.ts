import type { Actor } from '#app/contract/actor.ts'
import { type AccountId, type AreaId, type ContributionId, refOf } from '#app/contract/ids.ts'
import type { Db, Tx } from '#db/database.ts'
import { publicContribution } from '#db/feedback/queries.ts'
import { readingArea } from '#db/people/names.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'

/** One line of the list of those who follow a thread; empty where somebody stopped. Kept in the vault alone. */
export interface Follower {
  accountId: AccountId | null
}
/** One line of the list of what an account follows. */
export interface Followed {
  areaId: AreaId
  rootId: ContributionId
}
/** Where in both lists a follower stands. */
interface Place {
  amongFollowers: number
}

/** Following a thread with an account: whoever follows is told that there is news, never what. */
export function following(tools: Tools) {
  const { db, vault } = tools

  /** From now on this account is told what happens in a thread. Doing it twice is doing it once. Refuses: not_found, forbidden. */
  async function follow(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    const { accountId, area, rootId } = await threadFor(actor, areaSlug, ref)
    await tools.change(async (tx) => {
      if (await vault.get(tx, 'accounts', 'following', nameOf(accountId, rootId))) return
      const followers = await vault.list<Follower>(tx, area.id, 'followers', rootId)
      await vault.append(tx, area.id, 'followers', rootId, { accountId } satisfies Follower)
      await vault.put(tx, 'accounts', 'following', nameOf(accountId, rootId), { amongFollowers: followers.length } satisfies Place)
      await vault.append(tx, 'accounts', 'follows', accountId, { areaId: area.id, rootId } satisfies Followed)
    })
  }

  /** From now on this account hears no more of a thread. Refuses: not_found, forbidden. */
  async function unfollow(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    const { accountId, area, rootId } = await threadFor(actor, areaSlug, ref)
    await tools.change((tx) => endFollowing(tools, tx, accountId, { areaId: area.id, rootId }))
  }

  async function threadFor(actor: Actor, areaSlug: string, ref: unknown) {
    const area = found(await readingArea(db, areaSlug), 'area')
    const { rootId } = found(await publicContribution(db, area.id, refOf(ref)), 'page')
    permit(actor.accountId ? undefined : 'Sign in first. Then we know whom to tell.')
    return { accountId: actor.accountId!, area, rootId }
  }

  return { follow, unfollow }
}

/** Whether an account follows a thread. */
export async function follows({ vault }: Pick<Tools, 'vault'>, db: Db, accountId: AccountId | undefined, rootId: ContributionId) {
  return accountId !== undefined && (await vault.get(db, 'accounts', 'following', nameOf(accountId, rootId))) !== undefined
}

/** Ends the following of a thread by an account, within the change of whoever asks. Ending it twice is ending it once. */
export async function endFollowing(
  { vault }: Pick<Tools, 'vault'>,
  tx: Tx,
  accountId: AccountId,
  { areaId, rootId }: Followed,
): Promise<void> {
  const place = await vault.get<Place>(tx, 'accounts', 'following', nameOf(accountId, rootId))
  if (!place) return
  await vault.put(tx, areaId, 'followers', `${rootId}|${place.amongFollowers}`, { accountId: null } satisfies Follower)
  await vault.remove(tx, 'following', nameOf(accountId, rootId))
}

const nameOf = (accountId: AccountId, rootId: ContributionId) => `${accountId}|${rootId}`
