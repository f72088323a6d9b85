import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

/** Who wants to be heard in a meeting, and how long each turn took. */
export async function up(db: Kysely<unknown>) {
  await table(
    db,
    'hand',
    {
      id: 'text',
      meetingId: 'text>meeting',
      itemId: 'text?>agendaItem',
      personId: 'text?>participant',
      forumId: 'text?>forum',
      contributionId: 'text?>contribution',
      raisedNumber: 'integer',
      loweredAt: 'text?',
      calledNumber: 'integer?',
      givenSeconds: 'integer?',
      speakingSince: 'text?',
      spokeSeconds: 'integer?',
      overriddenReason: 'text',
    },
    { key: ['id'], unique: [['meetingId', 'contributionId']] },
  )
  await index(db, 'handOfMeeting', 'hand', ['meetingId', 'raisedNumber', 'id'])
}
