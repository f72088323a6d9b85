import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

const SHOWN = '"publishedAt" is not null'

/** Every word that a person gives, its versions, receipts, themes and tags. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'contribution',
    {
      id: 'text',
      areaId: 'text>area',
      ref: 'text',
      rootId: 'text',
      parentId: 'text?',
      path: 'text',
      depth: 'integer',
      nextChild: 'integer',
      kind: 'text',
      channel: 'text',
      voice: 'text',
      language: 'text',
      onBehalf: 'integer',
      localOfferHead: 'text?',
      mayShow: 'integer',
      pseudonym: 'text',
      forumId: 'text?',
      organisationId: 'text?',
      spokenAs: 'text?',
      aboutKind: 'text?',
      aboutId: 'text?',
      routedTo: 'text?',
      currentVersionId: 'text?',
      saidAt: 'text',
      readAt: 'text?',
      publishedAt: 'text?',
      heldAt: 'text?',
      privateAt: 'text?',
      declinedAt: 'text?',
      takenBackAt: 'text?',
      removedAt: 'text?',
      erasedAt: 'text?',
      escalatedAt: 'text?',
      reason: 'text?',
      answeredAt: 'text?',
      answerDays: 'integer?',
      status: 'text',
      changedAt: 'text',
      replies: 'integer',
      meToos: 'integer',
      stillHappening: 'integer',
      wrongBoxAt: 'text?',
      importKey: 'text?',
    },
    { key: ['id'], unique: [['ref'], ['areaId', 'importKey']] },
  )
  await index(db, 'contributionNewest', 'contribution', ['areaId', 'saidAt', 'id'], `${SHOWN} and "parentId" is null`)
  await index(db, 'contributionKind', 'contribution', ['areaId', 'kind', 'saidAt', 'id'], `${SHOWN} and "parentId" is null`)
  await index(db, 'contributionWaiting', 'contribution', ['areaId', 'status', 'saidAt', 'id'], `${SHOWN} and "parentId" is null`)
  await index(db, 'contributionMeToos', 'contribution', ['areaId', 'meToos', 'id'], `${SHOWN} and "parentId" is null`)
  await index(db, 'contributionChanged', 'contribution', ['areaId', 'changedAt', 'id'], `${SHOWN} and "parentId" is null`)
  await index(db, 'contributionShown', 'contribution', ['areaId', 'id'], SHOWN)
  await index(db, 'contributionOpen', 'contribution', ['areaId', 'ref'], SHOWN)
  await index(db, 'contributionInThread', 'contribution', ['rootId', 'path'])
  await index(
    db,
    'contributionToRead',
    'contribution',
    ['areaId', 'saidAt', 'id'],
    '"publishedAt" is null and "declinedAt" is null and "takenBackAt" is null and "removedAt" is null and "escalatedAt" is null',
  )
  await index(db, 'contributionAbout', 'contribution', ['aboutId', 'id'], '"aboutId" is not null')
  await table(
    db,
    'contributionVersion',
    {
      id: 'text',
      contributionId: 'text>contribution',
      number: 'integer',
      kind: 'text',
      sealed: 'text?',
      words: 'text?',
      takenOut: 'text',
      writtenAt: 'text',
    },
    { key: ['id'], unique: [['contributionId', 'number']] },
  )
  await table(db, 'receipt', { codeHash: 'text', contributionId: 'text>contribution' }, { key: ['codeHash', 'contributionId'] })
  await index(db, 'receiptOf', 'receipt', ['contributionId'])
  await table(db, 'meToo', { contributionId: 'text>contribution', supporterKey: 'text' }, { key: ['contributionId', 'supporterKey'] })
  await table(db, 'felt', { contributionId: 'text>contribution', answer: 'text', at: 'text' }, { key: ['contributionId'] })
  await table(
    db,
    'theme',
    {
      id: 'text',
      areaId: 'text',
      slug: 'text',
      title: 'text',
      about: 'text',
      pack: 'text',
      rank: 'integer',
      mergedIntoId: 'text?',
      retiredAt: 'text?',
    },
    { key: ['id'], unique: [['areaId', 'slug']] },
  )
  await table(
    db,
    'tag',
    { contributionId: 'text>contribution', themeId: 'text>theme', saidAt: 'text', shown: 'integer', by: 'text', taggedAt: 'text' },
    { key: ['contributionId', 'themeId'] },
  )
  await index(db, 'tagOfTheme', 'tag', ['themeId', 'shown', 'saidAt', 'contributionId'])
  await table(db, 'figure', { areaId: 'text', subject: 'text', bucket: 'text', value: 'integer' }, { key: ['areaId', 'subject', 'bucket'] })
}
