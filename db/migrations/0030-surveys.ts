import type { Kysely } from 'kysely'
import { appendOnly, index, table } from '../portable.ts'

/** Surveys, their versions and waves; the box in which answers wait, and answers after they were mixed. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'survey',
    { id: 'text', areaId: 'text>area', ref: 'text', draft: 'text', madeAt: 'text' },
    { key: ['id'], unique: [['ref']] },
  )
  await index(db, 'surveyIn', 'survey', ['areaId', 'id'])
  await table(
    db,
    'surveyVersion',
    { id: 'text', surveyId: 'text>survey', number: 'integer', definition: 'text', publishedAt: 'text' },
    { key: ['id'], unique: [['surveyId', 'number']] },
  )
  await appendOnly(db, 'surveyVersion')
  await table(
    db,
    'surveyWave',
    {
      ...{ id: 'text', surveyId: 'text>survey', versionId: 'text>surveyVersion', number: 'integer', reach: 'text', reachedBy: 'text' },
      ...{ opensAt: 'text', closesAt: 'text', openedAt: 'text?', closedAt: 'text?', whatWeDidBy: 'text', tables: 'text' },
    },
    { key: ['id'], unique: [['surveyId', 'number']] },
  )
  await index(db, 'surveyWaveClosing', 'surveyWave', ['closesAt', 'id'], '"closedAt" is null')
  await table(db, 'surveyInvitation', { waveId: 'text>surveyWave', tokenHash: 'text' }, { key: ['waveId', 'tokenHash'] })
  await table(db, 'surveyBox', { id: 'text', waveId: 'text>surveyWave', sealed: 'text' }, { key: ['id'] })
  await index(db, 'surveyBoxOf', 'surveyBox', ['waveId', 'id'])
  await table(db, 'surveyMark', { waveId: 'text>surveyWave', mark: 'text', mixed: 'integer' }, { key: ['waveId', 'mark'] })
  await table(db, 'surveyWaiting', { codeHash: 'text', waveId: 'text>surveyWave' }, { key: ['codeHash'] })
  await table(db, 'surveyAnswer', { id: 'text', waveId: 'text>surveyWave', sealed: 'text' }, { key: ['id'] })
  await index(db, 'surveyAnswerOf', 'surveyAnswer', ['waveId', 'id'])
  await table(db, 'surveyDraft', { codeHash: 'text', waveId: 'text>surveyWave', sealed: 'text' }, { key: ['codeHash'] })
}
