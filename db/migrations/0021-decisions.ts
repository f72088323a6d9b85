import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

/** What comes of a meeting: decisions with their evidence and dissent, its log of actions, and which items were not finished. */
export async function up(db: Kysely<unknown>) {
  await decisions(db)
  await actions(db)
  await table(
    db,
    'itemOutcome',
    { itemId: 'text>agendaItem', meetingId: 'text>meeting', outcome: 'text', reason: 'text', at: 'text', byTitle: 'text' },
    { key: ['itemId'] },
  )
  await index(db, 'itemOutcomeOfMeeting', 'itemOutcome', ['meetingId', 'itemId'])
}

async function decisions(db: Kysely<unknown>) {
  await table(
    db,
    'decision',
    {
      ...{ id: 'text', areaId: 'text>area', meetingId: 'text>meeting', itemId: 'text>agendaItem', ref: 'text' },
      ...{ proposedWords: 'text', proposedAt: 'text', proposedBy: 'text' },
      ...{ words: 'text', decider: 'text', body: 'text', delegation: 'text', options: 'text', reasons: 'text' },
      ...{ decidedAt: 'text?', decidedBy: 'text', droppedAt: 'text?', dropReason: 'text' },
    },
    { key: ['id'], unique: [['ref']] },
  )
  await index(db, 'decisionIn', 'decision', ['areaId', 'proposedAt', 'id'])
  await index(db, 'decisionOfMeeting', 'decision', ['meetingId', 'id'])
  await table(
    db,
    'decisionEvidence',
    { decisionId: 'text>decision', rank: 'integer', kind: 'text', about: 'text' },
    { key: ['decisionId', 'rank'], unique: [['decisionId', 'kind', 'about']] },
  )
  await index(db, 'decisionEvidenceAbout', 'decisionEvidence', ['about', 'decisionId'])
  await table(
    db,
    'dissent',
    {
      ...{ id: 'text', areaId: 'text>area', meetingId: 'text>meeting', decisionId: 'text?>decision', lineId: 'text?' },
      ...{ forumId: 'text>forum', words: 'text', at: 'text', takenBackAt: 'text?' },
    },
    { key: ['id'] },
  )
  await index(db, 'dissentOfMeeting', 'dissent', ['meetingId', 'id'])
}

async function actions(db: Kysely<unknown>) {
  await table(
    db,
    'meetingAction',
    {
      ...{ id: 'text', areaId: 'text>area', meetingId: 'text>meeting', itemId: 'text?>agendaItem', ref: 'text' },
      ...{ words: 'text', who: 'text', dueOn: 'text', at: 'text', byTitle: 'text' },
      ...{ state: 'text', stateReason: 'text', planAction: 'text' },
    },
    { key: ['id'], unique: [['ref']] },
  )
  await index(db, 'meetingActionIn', 'meetingAction', ['areaId', 'state', 'dueOn', 'id'])
  await index(db, 'meetingActionOf', 'meetingAction', ['meetingId', 'id'])
  await table(
    db,
    'meetingActionStep',
    { actionId: 'text>meetingAction', number: 'integer', state: 'text', reason: 'text', at: 'text', byTitle: 'text' },
    { key: ['actionId', 'number'] },
  )
}
