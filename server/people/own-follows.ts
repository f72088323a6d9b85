import type { Actor } from '#app/contract/actor.ts'
import { type AccountId, type ContributionId, type Ref, refOf } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { contributionByRef } from '#db/feedback/queries.ts'
import { threadsFollowed } from '#db/people/wrote-queries.ts'
import { excerptOf } from '../feedback/excerpt.ts'
import { endFollowing, type Followed, follows } from '../feedback/follow.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { signedIn } from './policy.ts'

/** A discussion that the holder of an account is told about. */
export interface FollowedThread {
  ref: Ref
  area: { slug: string; name: string }
  /** Its first public words, without markup. */
  words: string
  language: string
  href: string
}

/** What an account follows; only the vault knows. */
export function ownFollows({ db, change, vault }: Pick<Tools, 'db' | 'change' | 'vault'>) {
  const listed = async (accountId: AccountId) => {
    const all = await vault.list<Followed>(db, 'accounts', 'follows', accountId)
    return [...new Map(all.map((followed) => [followed.rootId, followed])).values()]
  }

  /** What an account follows and can be read now, by reference. */
  async function followed(accountId: AccountId): Promise<FollowedThread[]> {
    const ids: ContributionId[] = []
    for (const { rootId } of await listed(accountId)) if (await follows({ vault }, db, accountId, rootId)) ids.push(rootId)
    const rows = ids.length > 0 ? await threadsFollowed(db, ids) : []
    return rows.map(({ ref, areaSlug, areaName, words, language }) => ({
      ref,
      area: { slug: areaSlug, name: areaName },
      words: excerptOf(words ?? ''),
      language,
      href: `/${areaSlug}/feedback/${ref}`,
    }))
  }

  /** No more mails about a discussion. Refuses: forbidden, not_found. */
  async function stopFollowing(actor: Actor, ref: unknown): Promise<void> {
    const accountId = signedIn(actor)
    const row = found(await contributionByRef(db, refOf(ref)), 'page')
    found((await follows({ vault }, db, accountId, row.id)) || undefined, 'page')
    await change((tx) => endFollowing({ vault }, tx, accountId, { areaId: row.areaId, rootId: row.id }))
  }

  /** Ends everything that an account follows. */
  async function untieFollows(tx: Tx, accountId: AccountId) {
    for (const thread of await listed(accountId)) await endFollowing({ vault }, tx, accountId, thread)
    await vault.dropList(tx, 'accounts', 'follows', accountId)
  }

  return { followed, stopFollowing, untieFollows }
}
export type OwnFollows = ReturnType<typeof ownFollows>
