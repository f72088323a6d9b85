import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

/** The minutes of a meeting line by line with every wording, who confirmed which version, what groups want to change, and what it means for families. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'minutes',
    { meetingId: 'text>meeting', version: 'integer', draftedAt: 'text', publishedAt: 'text?', agreedAt: 'text?' },
    { key: ['meetingId'] },
  )
  await table(
    db,
    'minutesLine',
    { id: 'text', meetingId: 'text>meeting', itemId: 'text?>agendaItem', rank: 'integer', kind: 'text', sourceId: 'text', at: 'text?' },
    { key: ['id'] },
  )
  await index(db, 'minutesLineOf', 'minutesLine', ['meetingId', 'rank', 'id'])
  await table(
    db,
    'minutesWording',
    { lineId: 'text>minutesLine', version: 'integer', words: 'text', reason: 'text', at: 'text', byTitle: 'text' },
    { key: ['lineId', 'version'] },
  )
  await table(
    db,
    'minutesStance',
    { meetingId: 'text>meeting', version: 'integer', side: 'text', roleId: 'text>role', byTitle: 'text', at: 'text' },
    { key: ['meetingId', 'version', 'side'] },
  )
  await table(
    db,
    'amendment',
    {
      ...{ id: 'text', meetingId: 'text>meeting', lineId: 'text>minutesLine', forumId: 'text>forum', words: 'text', why: 'text' },
      ...{ at: 'text', acceptedAt: 'text?', declinedAt: 'text?', reason: 'text' },
    },
    { key: ['id'] },
  )
  await index(db, 'amendmentOf', 'amendment', ['meetingId', 'id'])
  await table(
    db,
    'meetingSummary',
    { meetingId: 'text>meeting', version: 'integer', words: 'text', at: 'text', byTitle: 'text' },
    { key: ['meetingId', 'version'] },
  )
  await table(db, 'sealReason', { meetingId: 'text>meeting', reason: 'text' }, { key: ['meetingId'] })
}
