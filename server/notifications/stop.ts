import { timingSafeEqual } from 'node:crypto'
import type { AreaId, ContributionId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { contributionById } from '#db/feedback/queries.ts'
import { cancelOutbox, lastMailTo } from '#db/notifications/queries.ts'
import { moment } from '../clock.ts'
import type { Follower } from '../feedback/follow.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'

type Row = { areaId: AreaId | ''; vaultKey: string }

/** The way out of mails that every one of them carries: a name of a vault row that only we can have written. */
export function stopping({ db, change, clock, vault, baseUrl }: Tools) {
  const proofOf = (name: string) => vault.hashOf('stop', name).slice(0, 32)

  /** The address that stops mails to this row of the vault. */
  const stopUrl = ({ vaultKey }: Row) => `${baseUrl}/stop/${vaultKey}${proofOf(vaultKey)}`

  function nameIn(token: unknown): string | undefined {
    const [, name, proof] = (typeof token === 'string' && /^([0-9a-f]{64})([0-9a-f]{32})$/.exec(token)) || []
    if (!name || !proof) return undefined
    return timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(name))) ? name : undefined
  }

  /** Whether mails still come by this address. Changes nothing. Refuses: not_found. */
  async function stoppable(token: unknown): Promise<{ stopped: boolean }> {
    const name = found(nameIn(token), 'page')
    const mail = await lastMailTo(db, name)
    const row = mail && (await vault.open<Partial<Follower>>(db, mail.areaId || 'accounts', name))
    return { stopped: !row || row.accountId === null }
  }

  /** Forgets the address and whatever is on its way to it; a second time changes nothing. Refuses: not_found. */
  async function stop(token: unknown): Promise<void> {
    const name = found(nameIn(token), 'page')
    await change(async (tx) => {
      if (!(await unfollowed(tx, name))) await vault.removeNamed(tx, name)
      await cancelOutbox(tx, { vaultKey: name }, moment(clock))
    })
  }

  /** Whoever is told because an account follows a thread keeps their line in the list of followers, but empty: lists have no gaps. */
  async function unfollowed(tx: Tx, name: string): Promise<boolean> {
    const mail = await lastMailTo(tx, name)
    const about = mail && (await contributionById(tx, mail.about as ContributionId))
    if (!about) return false
    const followers = await vault.list<Follower>(tx, about.areaId, 'followers', about.rootId)
    const at = followers.findIndex((_, at) => vault.nameOf('followers', `${about.rootId}|${at}`) === name)
    const accountId = followers[at]?.accountId
    if (!accountId) return at >= 0
    await vault.put(tx, about.areaId, 'followers', `${about.rootId}|${at}`, { accountId: null } satisfies Follower)
    await vault.remove(tx, 'following', `${accountId}|${about.rootId}`)
    return true
  }

  return { stopUrl, stoppable, stop }
}
