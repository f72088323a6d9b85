import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

/** Letters, reports and backpacks of groups; what happens to clocks; bank holidays that were imported. */
export async function up(db: Kysely<unknown>) {
  await table(db, 'bankHoliday', { day: 'text', title: 'text' }, { key: ['day'] })
  await table(
    db,
    'clockEvent',
    {
      id: 'text',
      areaId: 'text>area',
      aboutKind: 'text',
      aboutId: 'text',
      kind: 'text',
      fromDay: 'text',
      days: 'integer',
      reason: 'text',
      byTitle: 'text',
      organisationId: 'text?',
      at: 'text',
    },
    { key: ['id'] },
  )
  await index(db, 'clockEventOf', 'clockEvent', ['aboutId', 'at', 'id'])
  await table(
    db,
    'submission',
    {
      id: 'text',
      areaId: 'text>area',
      ref: 'text',
      kind: 'text',
      forumId: 'text>forum',
      enteredBy: 'text',
      language: 'text',
      givenOn: 'text',
      sentAt: 'text?',
      workingDays: 'integer',
      publishedAt: 'text?',
      hiddenAt: 'text?',
      reason: 'text?',
      recipient: 'text',
      showMessages: 'integer',
      deliveredAt: 'text?',
      acknowledgedAt: 'text?',
      lateDueOn: 'text?',
    },
    { key: ['id'], unique: [['ref']] },
  )
  await index(db, 'submissionNewest', 'submission', ['areaId', 'givenOn', 'id'], '"sentAt" is not null')
  await index(db, 'submissionOfForum', 'submission', ['forumId', 'id'])
  await table(db, 'submissionDraft', { submissionId: 'text>submission', sealed: 'text' }, { key: ['submissionId'] })
  await table(
    db,
    'submissionVersion',
    {
      id: 'text',
      submissionId: 'text>submission',
      side: 'text',
      number: 'integer',
      kind: 'text',
      sealed: 'text?',
      words: 'text?',
      organisationId: 'text?',
      spokenAs: 'text',
      writtenAt: 'text',
    },
    { key: ['id'], unique: [['submissionId', 'side', 'number']] },
  )
  await table(
    db,
    'submissionPoint',
    {
      id: 'text',
      areaId: 'text>area',
      submissionId: 'text>submission',
      number: 'integer',
      contributionId: 'text>contribution',
      organisationId: 'text?',
      lateDueOn: 'text?',
      safe: 'text?',
    },
    { key: ['id'], unique: [['submissionId', 'number'], ['contributionId']] },
  )
  await table(
    db,
    'submissionDelivery',
    {
      id: 'text',
      submissionId: 'text>submission',
      linkHash: 'text',
      readerHash: 'text?',
      sentAt: 'text',
      expiresAt: 'text',
      openedAt: 'text?',
    },
    { key: ['id'], unique: [['linkHash'], ['readerHash']] },
  )
  await index(db, 'submissionDeliveryOf', 'submissionDelivery', ['submissionId', 'sentAt', 'id'])
}
