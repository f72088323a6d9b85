import type { Kysely } from 'kysely'
import { appendOnly, index, table } from '../portable.ts'

/** The append-only record, its tree, and who holds which lease. */
export async function up(db: Kysely<unknown>) {
  await table(db, 'place', { place: 'text', areaId: 'text', position: 'integer' }, { key: ['place'] })
  await table(
    db,
    'record',
    {
      place: 'text',
      position: 'integer',
      areaId: 'text',
      name: 'text',
      actor: 'text',
      about: 'text',
      facts: 'text',
      at: 'text',
      commitment: 'text',
    },
    { key: ['place', 'position'] },
  )
  await index(db, 'recordInArea', 'record', ['areaId', 'name', 'about'])
  await index(db, 'recordAbout', 'record', ['about', 'place', 'position'])
  await table(db, 'recordSalt', { place: 'text', position: 'integer', salt: 'text' }, { key: ['place', 'position'] })
  await table(db, 'recordUnsealed', { place: 'text', position: 'integer', areaId: 'text' }, { key: ['areaId', 'place', 'position'] })
  await table(
    db,
    'recordEntry',
    { areaId: 'text', number: 'integer', place: 'text', position: 'integer', leaf: 'text' },
    { key: ['areaId', 'number'], unique: [['place', 'position']] },
  )
  await table(
    db,
    'recordHead',
    { areaId: 'text', size: 'integer', root: 'text', peaks: 'text', at: 'text', link: 'text' },
    { key: ['areaId', 'size'] },
  )
  for (const name of ['record', 'recordEntry', 'recordHead']) await appendOnly(db, name)
  await table(db, 'lease', { name: 'text', holder: 'text', until: 'text' }, { key: ['name'] })
}
