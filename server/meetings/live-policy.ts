import type { MeetingTable } from '#db/meetings/schema.ts'
import type { LivePhase } from './at-live.ts'

/** Why something cannot be done to run a meeting now. */
export function whyNotInLive({ cancelledAt, startedAt, endedAt }: MeetingTable, phase: LivePhase): string | undefined {
  if (cancelledAt) return 'This meeting is called off.'
  if (endedAt) return 'This meeting is over.'
  if (phase === 'before') return startedAt ? 'This meeting has begun already.' : undefined
  return startedAt ? undefined : 'This meeting has not begun yet. Begin it first.'
}
