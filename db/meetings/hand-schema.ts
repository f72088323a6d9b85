import type { AgendaItemId, ContributionId, ForumId, HandId, MeetingId, Moment, PersonId } from '#app/contract/ids.ts'

/** Somebody who wants to be heard, or what was sent in and is read out: that has a contribution instead of a person. */
export interface HandTable {
  id: HandId
  meetingId: MeetingId
  /** The item to which it was raised. */
  itemId: AgendaItemId | null
  personId: PersonId | null
  /** The forum whose time it is. */
  forumId: ForumId | null
  contributionId: ContributionId | null
  /** The order of arrival. No time: a hand that goes up must not tell when somebody was there. */
  raisedNumber: number
  /** Taken down again, to the hour. */
  loweredAt: Moment | null
  /** The order of being called, from 1; no two of a meeting have the same. */
  calledNumber: number | null
  givenSeconds: number | null
  speakingSince: Moment | null
  spokeSeconds: number | null
  /** Why the chair called them although somebody else came first; empty: it was their turn. */
  overriddenReason: string
}
