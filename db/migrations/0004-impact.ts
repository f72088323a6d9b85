import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

/** Answers, the desk's steps and how to undo them, escalations, and what is to be sent. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'response',
    {
      id: 'text',
      areaId: 'text',
      ref: 'text',
      kind: 'text',
      partOf: 'integer',
      title: 'text',
      said: 'text',
      words: 'text',
      whatWouldChange: 'text',
      passedTo: 'text',
      byDay: 'text?',
      untilDay: 'text?',
      organisationId: 'text?',
      spokenAs: 'text',
      actionId: 'text?',
      answeredAt: 'text',
      hiddenAt: 'text?',
      replacedById: 'text?',
      contributions: 'integer',
      shownContributions: 'integer',
    },
    { key: ['id'], unique: [['ref']] },
  )
  await index(db, 'responseNewest', 'response', ['areaId', 'answeredAt', 'id'], '"hiddenAt" is null')
  await index(db, 'responseKind', 'response', ['areaId', 'kind', 'answeredAt', 'id'], '"hiddenAt" is null')
  await index(db, 'responseEarlier', 'response', ['replacedById', 'answeredAt desc'], '"replacedById" is not null')
  await table(
    db,
    'responseTo',
    { responseId: 'text>response', contributionId: 'text>contribution' },
    { key: ['responseId', 'contributionId'] },
  )
  await index(db, 'responseOf', 'responseTo', ['contributionId', 'responseId'])
  await table(db, 'responseTheme', { responseId: 'text>response', themeId: 'text>theme' }, { key: ['responseId', 'themeId'] })
  await index(db, 'responseOfTheme', 'responseTheme', ['themeId', 'responseId'])
  await table(
    db,
    'deskStep',
    {
      id: 'text',
      areaId: 'text',
      contributionId: 'text>contribution',
      roleId: 'text',
      name: 'text',
      before: 'text',
      after: 'text',
      at: 'text',
      undoneAt: 'text?',
    },
    { key: ['id'] },
  )
  await index(db, 'deskStepOf', 'deskStep', ['contributionId', 'at', 'id'])
  await table(
    db,
    'escalation',
    {
      id: 'text',
      areaId: 'text',
      contributionId: 'text>contribution',
      labels: 'text',
      at: 'text',
      dueAt: 'text',
      passedAt: 'text?',
      acknowledgedAt: 'text?',
      acknowledgedBy: 'text?',
      closedAt: 'text?',
    },
    { key: ['id'] },
  )
  await index(db, 'escalationOpen', 'escalation', ['areaId', 'dueAt', 'id'])
  await table(db, 'escalationStep', { id: 'text', escalationId: 'text', roleId: 'text', done: 'text', at: 'text' }, { key: ['id'] })
  await index(db, 'escalationStepOf', 'escalationStep', ['escalationId', 'at', 'id'])
  await table(
    db,
    'outbox',
    {
      id: 'text',
      areaId: 'text',
      vaultKey: 'text',
      template: 'text',
      about: 'text',
      facts: 'text',
      onceKey: 'text',
      dueAt: 'text',
      sentAt: 'text?',
      cancelledAt: 'text?',
      attempts: 'integer',
      failedAt: 'text?',
    },
    { key: ['id'], unique: [['onceKey']] },
  )
  await index(db, 'outboxDue', 'outbox', ['dueAt', 'id'], '"sentAt" is null and "cancelledAt" is null and "failedAt" is null')
  await index(db, 'outboxAbout', 'outbox', ['about', 'id'])
}
