import type { Moment } from '#app/contract/ids.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { whyNotPlanNow } from './policy.ts'

type Standing = Pick<MeetingTable, 'publishedAt' | 'cancelledAt' | 'startedAt' | 'endedAt' | 'startsAt'>

/** Whether the time of a meeting has come, whether or not somebody has opened it. */
export const hasBegun = ({ startedAt, endedAt, startsAt }: Standing, now: Moment): boolean =>
  startedAt !== null || endedAt !== null || startsAt <= now

/** Why nobody can be invited: everybody sees a meeting before somebody is asked to come to it. */
export function whyNotInviteNow(meeting: MeetingTable, now: Moment): string | undefined {
  if (!meeting.publishedAt) return 'This meeting is a draft. Show it to everybody first.'
  return whyNotPlanNow(meeting) ?? (hasBegun(meeting, now) ? 'The time of this meeting has come.' : undefined)
}

/** Why a forum cannot answer, or change its answer. */
export function whyNotAnswerNow(meeting: Standing, now: Moment): string | undefined {
  if (meeting.cancelledAt) return 'This meeting is called off, so there is nothing to answer.'
  return hasBegun(meeting, now) ? 'This meeting has begun, so answers are closed.' : undefined
}
