import type { ContributionId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { moveOwn } from '#db/meetings/people-queries.ts'
import { meetingById } from '#db/meetings/queries.ts'
import { questionOf } from '#db/meetings/question-queries.ts'
import type { Tools } from '../tools.ts'

/**
 * Says in the meeting that something became of a question there: it is shown, kept back, hidden or taken back. In the transaction in which
 * that happens, so that no page misses it; for everything that is no question it does nothing. Its author's own stream moves on. Records: meetings.question_changed, meetings.question_waits.
 */
export async function tellMeeting({ record }: Pick<Tools, 'record'>, tx: Tx, contributionId: ContributionId, actor: string) {
  const question = await questionOf(tx, contributionId)
  const meeting = question && (await meetingById(tx, question.meetingId))
  if (!question || !meeting) return
  await moveOwn(tx, [question.personId])
  const happened = { name: 'meetings.question_changed', place: `at:${meeting.id}`, areaId: meeting.areaId, actor } as const
  record(tx, { ...happened, about: question.id })
  // A second row, because one tells of one thing: how many wait now.
  record(tx, { ...happened, about: meeting.id })
  record(tx, { ...happened, name: 'meetings.question_waits', place: `at:${meeting.id}/moderators`, about: question.id })
}

/**
 * Says only to its author that something became of a question that the safeguarding lead has: nobody else knew of it, and nobody is to learn
 * of it now. For everything that is no question it does nothing. Records: meetings.question_changed, in the place of the people of the meeting.
 */
export async function tellAuthor({ record }: Pick<Tools, 'record'>, tx: Tx, contributionId: ContributionId, actor: string) {
  const question = await questionOf(tx, contributionId)
  const meeting = question && (await meetingById(tx, question.meetingId))
  if (!question || !meeting) return
  await moveOwn(tx, [question.personId])
  record(tx, { name: 'meetings.question_changed', place: `at:${meeting.id}/people`, areaId: meeting.areaId, about: question.id, actor })
}
