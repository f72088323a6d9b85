import type { Kysely } from 'kysely'
import { appendOnly, index, table } from '../portable.ts'

/** What was shown of the answers to surveys, frozen, and what the guard keeps until a wave is over. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'surveyRelease',
    { id: 'text', waveId: 'text>surveyWave', number: 'integer', last: 'integer', shown: 'text' },
    { key: ['id'], unique: [['waveId', 'number']] },
  )
  await appendOnly(db, 'surveyRelease')
  await table(
    db,
    'surveyLedger',
    { waveId: 'text>surveyWave', number: 'integer', counted: 'integer', sealed: 'text' },
    { key: ['waveId', 'number'] },
  )
  await index(db, 'surveyWaveOpened', 'surveyWave', ['id'], '"openedAt" is not null')
}
