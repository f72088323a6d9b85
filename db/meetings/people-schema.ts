import type { AgendaItemId, ContributionId, ForumId, MeetingId, Moment, PersonId, PollId, QuestionId } from '#app/contract/ids.ts'
import type { ParticipantKind } from '#app/contract/live-people.ts'
import type { AskedHow, WhyHeld } from '#app/contract/live-questions.ts'

/** What joins accounts and devices to the people of one meeting. It is destroyed when the meeting is sealed. */
export interface MeetingSecretTable {
  meetingId: MeetingId
  /** 32 random bytes, as hex. */
  secret: string
}
/** Somebody who takes part in a meeting. No account, no device, no time: who it is only the meeting's secret can tell. */
export interface ParticipantTable {
  id: PersonId
  meetingId: MeetingId
  kind: ParticipantKind
  /** The forum for which they are there. */
  forumId: ForumId | null
  removedAt: Moment | null
  /** 1: joined only after the meeting had ended. */
  late: 0 | 1
}
/** A question that was asked in a meeting. Its words, and whether it is shown, are those of its contribution. */
export interface QuestionTable {
  id: QuestionId
  meetingId: MeetingId
  itemId: AgendaItemId | null
  contributionId: ContributionId
  personId: PersonId
  /** The poll that it answers in words; none for a question. */
  pollId: PollId | null
  how: AskedHow
  /** What the rules made of its words when it was asked. */
  why: WhyHeld
  /** On how many pages it was shown. Never to whom. */
  seen: number
  answeredAt: Moment | null
}
/** Somebody who wants a question to be answered too. */
export interface QuestionSupportTable {
  questionId: QuestionId
  personId: PersonId
}
