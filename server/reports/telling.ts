import type { AccountId } from '#app/contract/ids.ts'
import type { ReleaseStep } from '#app/contract/release.ts'
import type { Tx } from '#db/database.ts'
import { rolesIn } from '#db/people/role-queries.ts'
import { actionsOfPlan } from '#db/plan/action-queries.ts'
import { contributionsBehind } from '#db/plan/behind-queries.ts'
import type { ReleaseTable, ReportTable } from '#db/reports/schema.ts'
import { today } from '../clock.ts'
import type { Follower } from '../feedback/follow.ts'
import { enqueue } from '../notifications/outbox.ts'
import type { Tools } from '../tools.ts'

/** The beginning of the keys of all mails of a step: by it they are counted. */
export const keyOfStep = ({ id }: Pick<ReleaseTable, 'id'>, step: ReleaseStep) => `${id}|${step}|`

/** One line of the list of addresses of a step; only the vault holds it. */
export interface Recipient {
  email: string
}

/** Telling those of a step by mail that a report can be read. */
export function telling({ vault, clock }: Tools) {
  /** Puts a mail for each of them into the outbox. Returns how many. */
  async function tell(tx: Tx, report: ReportTable, release: ReleaseTable, step: ReleaseStep): Promise<number> {
    if (step !== 'families') return tellRecipients(tx, report, release, step)
    const told = new Set<string>()
    await tellRepresentatives(tx, report, release, told)
    await tellFollowers(tx, report, release, told)
    return told.size
  }

  async function tellRepresentatives(tx: Tx, report: ReportTable, release: ReleaseTable, told: Set<string>) {
    for (const { id, accountId, role, termFrom } of await rolesIn(tx, report.areaId, today(clock))) {
      if (role !== 'representative' || (termFrom && termFrom > today(clock)) || told.has(accountId)) continue
      told.add(accountId)
      await enqueue(tx, clock, {
        vaultKey: vault.nameOf('account', accountId),
        areaId: '',
        template: 'report_for_representatives',
        about: report.areaId,
        facts: { report: report.ref },
        onceKey: `${keyOfStep(release, 'families')}${id}`,
      })
    }
  }

  /** Whoever follows what was said behind an action of the plan of a pack; each once. */
  async function tellFollowers(tx: Tx, report: ReportTable, release: ReleaseTable, told: Set<string>) {
    if (!report.planId) return
    const roots = new Set<string>()
    for (const action of await actionsOfPlan(tx, 'public', { id: report.planId, areaId: report.areaId }))
      for (const { id, rootId } of await contributionsBehind(tx, action.id)) {
        if (roots.has(rootId)) continue
        roots.add(rootId)
        const followers = await vault.list<{ accountId: AccountId | null } & Follower>(tx, report.areaId, 'followers', rootId)
        for (const [at, { accountId }] of followers.entries()) {
          if (!accountId || told.has(accountId)) continue
          told.add(accountId)
          const vaultKey = vault.nameOf('followers', `${rootId}|${at}`)
          const onceKey = `${keyOfStep(release, 'families')}${vaultKey}`
          await enqueue(tx, clock, {
            vaultKey,
            areaId: report.areaId,
            template: 'report_for_followers',
            about: id,
            facts: { report: report.ref },
            onceKey,
          })
        }
      }
  }

  async function tellRecipients(
    tx: Tx,
    { areaId, ref }: ReportTable,
    release: ReleaseTable,
    step: 'councillors' | 'press',
  ): Promise<number> {
    const recipients = await vault.list<Recipient>(tx, areaId, step, areaId)
    for (const [at, { email }] of recipients.entries()) {
      const onceKey = `${keyOfStep(release, step)}${at}`
      const vaultKey = await vault.put(tx, areaId, 'mail', onceKey, { to: email })
      await enqueue(tx, clock, { vaultKey, areaId, template: 'report_for_recipients', about: areaId, facts: { report: ref }, onceKey })
    }
    return recipients.length
  }

  return { tell }
}
