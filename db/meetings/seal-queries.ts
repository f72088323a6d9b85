import type { MeetingId } from '#app/contract/ids.ts'
import type { Tx } from '../database.ts'
import { shownQuestionsOf } from './question-queries.ts'

/**
 * Parts the questions and hands of a meeting from whoever they were of. How much each question was supported stays as a number.
 */
export async function partFromPeople(tx: Tx, meetingId: MeetingId) {
  for (const { id, support, groups } of await shownQuestionsOf(tx, meetingId))
    await tx
      .updateTable('question')
      .set({ keptSupport: Number(support ?? 0), keptGroups: Number(groups ?? 0) })
      .where('id', '=', id)
      .execute()
  const asked = tx.selectFrom('question').where('meetingId', '=', meetingId).select('id')
  await tx.deleteFrom('questionSupport').where('questionId', 'in', asked).execute()
  await tx.updateTable('question').set({ personId: null }).where('meetingId', '=', meetingId).execute()
  await tx.updateTable('hand').set({ personId: null }).where('meetingId', '=', meetingId).execute()
  await tx.deleteFrom('liveCommand').where('meetingId', '=', meetingId).execute()
}
