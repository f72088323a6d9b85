import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

const SAYS = {
  title: 'text',
  counts: 'text',
  unit: 'text',
  better: 'text',
  baseline: 'real?',
  target: 'real?',
  source: 'text',
  themeId: 'text?>theme',
}
const READING = {
  measureId: 'text>measure',
  beside: 'text',
  period: 'text',
  value: 'real',
  n: 'integer?',
  note: 'text',
  enteredAt: 'text',
  byTitle: 'text',
}

/** Measures, their figures period by period, and what both were before every change. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'measure',
    { id: 'text', areaId: 'text>area', ref: 'text', ...SAYS, importKey: 'text?', madeAt: 'text', retiredAt: 'text?' },
    { key: ['id'], unique: [['ref'], ['areaId', 'importKey']] },
  )
  await index(db, 'measureInArea', 'measure', ['areaId', 'ref'])
  await index(db, 'measureOfTheme', 'measure', ['themeId', 'id'], '"themeId" is not null')
  await table(db, 'reading', READING, { key: ['measureId', 'beside', 'period'] })
  await table(db, 'measureChange', { id: 'text', measureId: 'text>measure', at: 'text', byTitle: 'text', ...SAYS }, { key: ['id'] })
  await index(db, 'measureChangeOf', 'measureChange', ['measureId', 'at', 'id'])
  await table(db, 'readingChange', { id: 'text', ...READING, at: 'text', changedBy: 'text', tookBack: 'integer' }, { key: ['id'] })
  await index(db, 'readingChangeOf', 'readingChange', ['measureId', 'at', 'id'])
}
