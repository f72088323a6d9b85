import type { AgendaItemId, ContributionId, ForumId, MeetingId, Moment, PersonId, PollId, QuestionId } from '#app/contract/ids.ts'
import type { ParticipantKind, RemoveReason } from '#app/contract/live-people.ts'
import type { AskedHow } from '#app/contract/live-questions.ts'
import type { WhyHeld } from '#app/contract/why-held.ts'

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
  /** Why they were removed; empty while they take part. */
  removedReason: RemoveReason | ''
  /** How often something of theirs has changed: the position in their own stream. */
  position: number
}
/** A question that was asked in a meeting. Its words, and whether it is shown, are those of its contribution. */
export interface QuestionTable {
  id: QuestionId
  meetingId: MeetingId
  itemId: AgendaItemId | null
  contributionId: ContributionId
  /** Who asked; empty when the meeting is sealed. */
  personId: PersonId | null
  /** The poll that it answers in words; none for a question. */
  pollId: PollId | null
  how: AskedHow
  /** What the rules made of its words when it was asked. */
  why: WhyHeld
  /** On how many pages it was shown. Never to whom. */
  seen: number
  answeredAt: Moment | null
  /** How much it was supported, by head and by group, when the meeting was sealed; until then it is counted. */
  keptSupport: number | null
  keptGroups: number | null
}
/** Somebody who wants a question to be answered too. */
export interface QuestionSupportTable {
  questionId: QuestionId
  personId: PersonId
}
