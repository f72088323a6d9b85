import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

/** Areas, who works in them, accounts, sign-ins, and the vault that alone knows who wrote what. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'area',
    {
      id: 'text',
      slug: 'text',
      name: 'text',
      council: 'text',
      terms: 'text',
      readWithinDays: 'integer',
      answerWithinDays: 'integer',
      escalateWithinMinutes: 'integer',
      leastRatings: 'integer',
      dangerRules: 'text',
      demonstration: 'integer',
      createdAt: 'text',
    },
    { key: ['id'], unique: [['slug']] },
  )
  await table(
    db,
    'organisation',
    { id: 'text', areaId: 'text>area', name: 'text', kind: 'text', retiredAt: 'text?' },
    { key: ['id'], unique: [['areaId', 'name']] },
  )
  await table(
    db,
    'forum',
    { id: 'text', areaId: 'text>area', name: 'text', kind: 'text', about: 'text', retiredAt: 'text?' },
    { key: ['id'], unique: [['areaId', 'name']] },
  )
  await table(
    db,
    'helpContact',
    {
      id: 'text',
      areaId: 'text>area',
      kind: 'text',
      name: 'text',
      phone: 'text',
      web: 'text',
      hours: 'text',
      note: 'text',
      rank: 'integer',
      retiredAt: 'text?',
    },
    { key: ['id'] },
  )
  await index(db, 'helpContactInArea', 'helpContact', ['areaId', 'rank', 'id'])
  await table(
    db,
    'account',
    { id: 'text', emailKey: 'text', passwordHash: 'text', confirmed: 'integer' },
    { key: ['id'], unique: [['emailKey']] },
  )
  await table(
    db,
    'role',
    {
      id: 'text',
      accountId: 'text',
      areaId: 'text?',
      role: 'text',
      title: 'text',
      organisationId: 'text?',
      forumId: 'text?',
      side: 'text?',
      deputy: 'integer',
      scope: 'text',
      termFrom: 'text?',
      termUntil: 'text?',
      howChosen: 'text',
      grantedAt: 'text',
      endedAt: 'text?',
    },
    { key: ['id'] },
  )
  await index(db, 'roleOfAccount', 'role', ['accountId'])
  await index(db, 'roleInArea', 'role', ['areaId', 'role'])
  await table(
    db,
    'invitation',
    {
      tokenHash: 'text',
      id: 'text',
      areaId: 'text?',
      role: 'text',
      title: 'text',
      organisationId: 'text?',
      forumId: 'text?',
      side: 'text?',
      deputy: 'integer',
      scope: 'text',
      termFrom: 'text?',
      termUntil: 'text?',
      howChosen: 'text',
      invitedAt: 'text',
      expiresAt: 'text',
      usedAt: 'text?',
      withdrawnAt: 'text?',
    },
    { key: ['tokenHash'], unique: [['id']] },
  )
  await table(db, 'session', { id: 'text', ownerKey: 'text', sealed: 'text', expiresAt: 'text' }, { key: ['id'] })
  await index(db, 'sessionOfOwner', 'session', ['ownerKey'])
  await table(db, 'accountToken', { tokenHash: 'text', purpose: 'text', sealed: 'text', expiresAt: 'text' }, { key: ['tokenHash'] })
  await table(db, 'signIn', { id: 'text', ownerKey: 'text', sealed: 'text', day: 'text' }, { key: ['id'] })
  await index(db, 'signInOfOwner', 'signIn', ['ownerKey'])
  await table(db, 'vault', { key: 'text', sealed: 'text' }, { key: ['key'] })
  await table(db, 'vaultKey', { areaId: 'text', wrapped: 'text' }, { key: ['areaId'] })
}
