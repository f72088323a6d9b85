import type { PollTable, PollVoteTable } from '#db/meetings/poll-schema.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'

/** Why somebody cannot vote in a poll now. */
export function whyNotVote(
  { closedAt, late }: Pick<PollTable, 'closedAt' | 'late'>,
  { endedAt }: Pick<MeetingTable, 'endedAt'>,
  own: Pick<PollVoteTable, 'answer'> | undefined,
): string | undefined {
  if (!endedAt) return closedAt ? 'This poll is closed.' : undefined
  if (!late) return 'This poll is closed.'
  if (own)
    return own.answer === null ? 'You have looked at the result. Only who has not seen it can answer.' : 'You have answered this poll.'
  return undefined
}
