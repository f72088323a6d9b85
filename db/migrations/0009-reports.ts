import type { Kysely } from 'kysely'
import { appendOnly, index, table } from '../portable.ts'

/** Reports that are frozen, how they are released, and comments on the local offer that are not published. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'report',
    {
      id: 'text',
      areaId: 'text>area',
      ref: 'text',
      kind: 'text',
      planId: 'text?>plan',
      title: 'text',
      reviewOn: 'text?',
      frozenOn: 'text',
      fromDay: 'text?',
      untilDay: 'text?',
      beforeId: 'text?',
      atOnce: 'integer',
      frozen: 'text',
      hash: 'text',
      madeAt: 'text',
      madeAs: 'text',
    },
    { key: ['id'], unique: [['ref']] },
  )
  await index(db, 'reportNewest', 'report', ['areaId', 'madeAt', 'id'])
  await appendOnly(db, 'report')
  await table(
    db,
    'plannedPack',
    {
      id: 'text',
      areaId: 'text>area',
      planId: 'text>plan',
      title: 'text',
      reviewOn: 'text',
      frozenOn: 'text',
      atOnce: 'integer',
      plannedAt: 'text',
      plannedAs: 'text',
      roleId: 'text',
      reportId: 'text?',
      withdrawnAt: 'text?',
    },
    { key: ['id'] },
  )
  await index(db, 'plannedPackOf', 'plannedPack', ['areaId', 'frozenOn', 'id'])
  await table(
    db,
    'release',
    { id: 'text', areaId: 'text>area', about: 'text', plannedAt: 'text', plannedAs: 'text' },
    { key: ['id'], unique: [['about']] },
  )
  await table(
    db,
    'releaseStep',
    { releaseId: 'text>release', step: 'text', rank: 'integer', opensAt: 'text?', openedAt: 'text?', told: 'integer' },
    { key: ['releaseId', 'step'] },
  )
  await index(db, 'releaseStepDue', 'releaseStep', ['opensAt', 'rank'], '"openedAt" is null')
  await table(
    db,
    'releaseOverride',
    { id: 'text', releaseId: 'text>release', step: 'text', what: 'text', reason: 'text', at: 'text', byTitle: 'text' },
    { key: ['id'] },
  )
  await index(db, 'releaseOverrideOf', 'releaseOverride', ['releaseId', 'at', 'id'])
  await table(
    db,
    'exclusion',
    {
      id: 'text',
      areaId: 'text>area',
      contributionId: 'text>contribution',
      head: 'text',
      reason: 'text',
      decidedBy: 'text',
      decidedAs: 'text',
      decidedAt: 'text',
      reviewedBy: 'text?',
      reviewedAs: 'text',
      reviewedAt: 'text?',
      agreed: 'integer?',
    },
    { key: ['id'] },
  )
  await index(db, 'exclusionOf', 'exclusion', ['contributionId', 'id'])
  await index(db, 'exclusionIn', 'exclusion', ['areaId', 'decidedAt', 'id'])
}
