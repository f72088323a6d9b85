import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

/** People who take part in a meeting, and what they ask. Whoever they are, the secret of the meeting is needed to tell, and it is destroyed with the seal. */
export async function up(db: Kysely<unknown>) {
  await table(db, 'meetingSecret', { meetingId: 'text>meeting', secret: 'text' }, { key: ['meetingId'] })
  await table(
    db,
    'participant',
    { id: 'text', meetingId: 'text>meeting', kind: 'text', forumId: 'text?>forum', removedAt: 'text?' },
    { key: ['id'] },
  )
  await index(db, 'participantOfMeeting', 'participant', ['meetingId', 'id'])
  await table(
    db,
    'question',
    {
      id: 'text',
      meetingId: 'text>meeting',
      itemId: 'text?>agendaItem',
      contributionId: 'text>contribution',
      personId: 'text>participant',
      how: 'text',
      why: 'text',
      seen: 'integer',
      answeredAt: 'text?',
    },
    { key: ['id'], unique: [['contributionId']] },
  )
  await index(db, 'questionOfMeeting', 'question', ['meetingId', 'id'])
  await table(db, 'questionSupport', { questionId: 'text>question', personId: 'text>participant' }, { key: ['questionId', 'personId'] })
}
