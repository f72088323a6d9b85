import type { Tx } from '#db/database.ts'
import { moveHands } from '#db/meetings/hand-queries.ts'
import { insertParticipant, moveOwn, participantToAct, updateParticipant } from '#db/meetings/people-queries.ts'
import type { ParticipantTable } from '#db/meetings/people-schema.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { conflict, found, permit } from '../refuse.ts'
import { whyNotTakePart } from './live-policy.ts'

/**
 * Lets somebody take part in a meeting, or be there for somebody else than before: their hands that are up go with them. Returns whether they
 * were there in this way already, and whether a hand moved. Refuses: forbidden (removed), conflict (whoever was there stays counted as they
 * were when the meeting ended).
 */
export async function takesPartAs(
  tx: Tx,
  meeting: Pick<MeetingTable, 'id' | 'endedAt'>,
  { id, kind, forumId }: Pick<ParticipantTable, 'id' | 'kind' | 'forumId'>,
): Promise<{ isSame: boolean; movesHands: boolean }> {
  const late = meeting.endedAt ? 1 : 0
  const nothing = { removedAt: null, removedReason: '', position: 0 } as const
  if (await insertParticipant(tx, { id, meetingId: meeting.id, kind, forumId, late, ...nothing }))
    return { isSame: false, movesHands: false }
  const before = found(await participantToAct(tx, id), 'participant')
  permit(whyNotTakePart(before))
  if (before.kind === kind && before.forumId === forumId) return { isSame: true, movesHands: false }
  if (late > before.late) conflict('The meeting is over. For whom you were there stays as it was.')
  await updateParticipant(tx, id, { kind, forumId })
  await moveOwn(tx, [id])
  return { isSame: false, movesHands: await moveHands(tx, id, forumId) }
}
