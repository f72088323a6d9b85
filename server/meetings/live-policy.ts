import type { Actor } from '#app/contract/actor.ts'
import type { ParticipantTable } from '#db/meetings/people-schema.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import type { LivePhase } from './at-live.ts'

/** Why something cannot be done to run a meeting now. */
export function whyNotInLive({ cancelledAt, startedAt, endedAt, sealedAt }: MeetingTable, phase: LivePhase): string | undefined {
  if (cancelledAt) return 'This meeting is called off.'
  if (sealedAt) return 'This meeting is over and closed for good. Nothing more is added to it.'
  if (endedAt && phase !== 'until_seal') return 'This meeting is over.'
  if (phase === 'until_end') return undefined
  if (phase === 'before') return startedAt ? 'This meeting has begun already.' : undefined
  return startedAt ? undefined : 'This meeting has not begun yet.'
}

/** Why somebody cannot take part in a meeting: without an account only where guests are let in. */
export function whyNotJoin({ accountId }: Actor, { guests }: Pick<MeetingTable, 'guests'>): string | undefined {
  return accountId || guests ? undefined : 'Only people with an account take part in this meeting. Sign in first. Everybody can read along.'
}

/** Why somebody cannot do what those do who take part. */
export function whyNotTakePart(person: Pick<ParticipantTable, 'removedAt'> | undefined): string | undefined {
  if (!person) return 'Join the meeting first.'
  return person.removedAt ? 'You do not take part in this meeting any more.' : undefined
}

/** Why a meeting cannot be sealed. */
export function whyNotSeal({ endedAt, sealedAt }: Pick<MeetingTable, 'endedAt' | 'sealedAt'>): string | undefined {
  if (sealedAt) return 'This meeting is sealed already.'
  return endedAt ? undefined : 'End the meeting first.'
}
