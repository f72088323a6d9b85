import type { AgendaItemId, ForumId, MeetingId, Moment, PersonId, PollId } from '#app/contract/ids.ts'
import type { PollKind, PollWhose } from '#app/contract/live-polls.ts'

/** A poll of a meeting. In preparation until it is opened. */
export interface PollTable {
  id: PollId
  meetingId: MeetingId
  itemId: AgendaItemId | null
  kind: PollKind
  question: string
  /** JSON, a list of texts; empty for a poll that is answered in words. */
  options: string
  /** The words at both ends of a scale. */
  low: string
  high: string
  /** 1: only for those who are there for a forum. */
  repsOnly: number
  /** 1: it can be answered after the meeting too, until the seal. */
  late: number
  openedAt: Moment | null
  closedAt: Moment | null
}
/** One person's vote: one row for each person and poll, without any time. After the seal `personId` is a name that nothing else has. */
export interface PollVoteTable {
  pollId: PollId
  personId: PersonId
  /** With whom it is counted. It stays as it was at the first vote: else whoever moves could be told from the figures. */
  whose: PollWhose
  /** Empty when the meeting is sealed. */
  forumId: ForumId | null
  /** From the seal on: the same for the votes of this poll that were for the same forum, never for which; empty until then. */
  forumGroup: string | null
  /** JSON, the numbers of what was chosen; null: looked at the result without answering, and cannot answer any more. */
  answer: string | null
  /** 1: it came, or changed, since the last step. */
  pending: number
}
/** What was counted at the last step, and what is shown: what was counted one step before. */
export interface PollStepTable {
  pollId: PollId
  whose: PollWhose
  counted: string
  shown: string | null
}
