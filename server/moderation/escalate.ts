import type { EscalationId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { insertEscalation } from '#db/moderation/escalation-queries.ts'
import { areaById } from '#db/people/area-queries.ts'
import { holdersIn } from '#db/people/role-queries.ts'
import { later, moment, newSecretId } from '../clock.ts'
import { enqueue, type MailTemplate } from '../notifications/outbox.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'

const MINUTE_MS = 60_000

/** Opens an escalation to the safeguarding lead, who is told at once; the words stay with the contribution, which is never public. */
export async function escalate(
  tools: Tools,
  tx: Tx,
  { id, areaId }: Pick<ContributionTable, 'id' | 'areaId'>,
  labels: string[],
  actor: string,
) {
  const area = found(await areaById(tx, areaId), 'area')
  const escalationId = newSecretId('escalation')
  const at = `${moment(tools.clock).slice(0, 16)}:00.000Z` as const
  await insertEscalation(tx, {
    id: escalationId,
    areaId,
    contributionId: id,
    labels: JSON.stringify([...new Set(labels)]),
    at: at as ReturnType<typeof moment>,
    dueAt: later(tools.clock, area.escalateWithinMinutes * MINUTE_MS),
    passedAt: null,
    acknowledgedAt: null,
    acknowledgedBy: null,
    closedAt: null,
  })
  tools.record(tx, {
    name: 'moderation.escalated',
    place: `at:${escalationId}`,
    areaId,
    about: id,
    actor,
    facts: { labels: [...new Set(labels)] },
  })
  await alertLeads(tools, tx, { id: escalationId, areaId }, false)
}

/** Tells the safeguarding leads of an area, or their deputies, that somebody may be in danger. Never what was said. */
export async function alertLeads(
  tools: Tools,
  tx: Tx,
  { id, areaId }: { id: EscalationId; areaId: ContributionTable['areaId'] },
  deputies: boolean,
) {
  const template: MailTemplate = deputies ? 'escalation_passed' : 'escalated'
  for (const lead of await holdersIn(tx, areaId, ['safeguarding_lead'])) {
    if (Boolean(lead.deputy) !== deputies) continue
    const vaultKey = tools.vault.nameOf('account', lead.accountId)
    await enqueue(tx, tools.clock, { vaultKey, areaId: '', template, about: id, onceKey: `${template}|${id}|${lead.id}` })
  }
}
