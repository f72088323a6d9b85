import type { AccountId } from '#app/contract/ids.ts'
import type { ReleaseStep } from '#app/contract/release.ts'
import type { Tx } from '#db/database.ts'
import { rolesIn } from '#db/people/role-queries.ts'
import { actionsOfPlan } from '#db/plan/action-queries.ts'
import { contributionsBehind } from '#db/plan/behind-queries.ts'
import { mailsOf } from '#db/reports/exclusion-queries.ts'
import type { ReleaseTable } from '#db/reports/schema.ts'
import { today } from '../clock.ts'
import type { Follower } from '../feedback/follow.ts'
import { enqueue } from '../notifications/outbox.ts'
import type { Tools } from '../tools.ts'
import type { Releasable } from './releasable.ts'

/** The beginning of the keys of all mails of a step: by it they are counted. */
export const keyOfStep = ({ id }: Pick<ReleaseTable, 'id'>, step: ReleaseStep) => `${id}|${step}|`

/** The same of the mails with which those are told to whom an answer is given; of reports and letters there are none. */
export const keyOfAnswered = ({ about }: Pick<ReleaseTable, 'about'>) => `${about}|answered|`

/** One line of the list of addresses of a step; only the vault holds it. */
export interface Recipient {
  email: string
}

/** Telling those of a step by mail that something can be read. */
export function telling({ vault, clock }: Tools) {
  /** Puts a mail for each of them into the outbox. Returns how many, among families with whoever is answered. */
  async function tell(tx: Tx, thing: Releasable, release: ReleaseTable, step: ReleaseStep): Promise<number> {
    if (step !== 'families') return tellRecipients(tx, thing, release, step)
    const told = new Set<string>()
    await tellRepresentatives(tx, thing, release, told)
    await tellFollowers(tx, thing, release, told)
    return told.size + (await mailsOf(tx, keyOfAnswered(release))).told
  }

  async function tellRepresentatives(tx: Tx, { areaId, told: news }: Releasable, release: ReleaseTable, told: Set<string>) {
    for (const { id, accountId, role, termFrom } of await rolesIn(tx, areaId, today(clock))) {
      if (role !== 'representative' || (termFrom && termFrom > today(clock)) || told.has(accountId)) continue
      told.add(accountId)
      await enqueue(tx, clock, {
        vaultKey: vault.nameOf('account', accountId),
        areaId: '',
        template: news.representatives,
        about: areaId,
        facts: { [news.as]: news.ref },
        onceKey: `${keyOfStep(release, 'families')}${id}`,
      })
    }
  }

  /** Whoever follows what was said behind an action of the plan of a pack; each once. */
  async function tellFollowers(tx: Tx, { areaId, planId, told: news }: Releasable, release: ReleaseTable, told: Set<string>) {
    if (!planId) return
    const roots = new Set<string>()
    for (const action of await actionsOfPlan(tx, 'public', { id: planId, areaId }))
      for (const { id, rootId } of await contributionsBehind(tx, action.id)) {
        if (roots.has(rootId)) continue
        roots.add(rootId)
        const followers = await vault.list<{ accountId: AccountId | null } & Follower>(tx, areaId, 'followers', rootId)
        for (const [at, { accountId }] of followers.entries()) {
          if (!accountId || told.has(accountId)) continue
          told.add(accountId)
          const vaultKey = vault.nameOf('followers', `${rootId}|${at}`)
          const onceKey = `${keyOfStep(release, 'families')}${vaultKey}`
          await enqueue(tx, clock, {
            vaultKey,
            areaId,
            template: 'report_for_followers',
            about: id,
            facts: { [news.as]: news.ref },
            onceKey,
          })
        }
      }
  }

  async function tellRecipients(
    tx: Tx,
    { areaId, told: news }: Releasable,
    release: ReleaseTable,
    step: 'councillors' | 'press',
  ): Promise<number> {
    const recipients = await vault.list<Recipient>(tx, areaId, step, areaId)
    for (const [at, { email }] of recipients.entries()) {
      const onceKey = `${keyOfStep(release, step)}${at}`
      const vaultKey = await vault.put(tx, areaId, 'mail', onceKey, { to: email })
      await enqueue(tx, clock, { vaultKey, areaId, template: news.recipients, about: areaId, facts: { [news.as]: news.ref }, onceKey })
    }
    return recipients.length
  }

  return { tell }
}
