import type { Day, Id, MeetingInviteId } from './ids.ts'
import type { JoiningView, MeetingLineView } from './meeting-views.ts'
import type { AccessKind, InviteAnswer } from './meetings.ts'
import type { EngagementKind } from './meetings-around.ts'

/** What one forum answered; null: nothing yet. */
export interface ForumAnswerView {
  forum: string
  answer: InviteAnswer | null
}
/** Which forums were invited to a meeting, and what they answered, for everybody. */
export interface MeetingForumsView {
  forums: (ForumAnswerView & { present: boolean })[]
  /** Groups that were there although they were not invited, by name. */
  alsoPresent: string[]
  /** Whether its time has come: then nothing is answered any more. */
  begun: boolean
}

/** One forum over the meetings of the last twelve months to which it was invited, those called off left out. */
export interface ForumPresenceView extends Record<InviteAnswer, number> {
  forum: string
  invited: number
  /** At how many of them it was: somebody joined for it, or the clerk saw it. */
  present: number
  /** To how many of them it did not answer. */
  unanswered: number
  /** No answer to each of the last three, and at none of them. */
  silent: boolean
}
export interface ForumsView {
  from: Day
  forums: ForumPresenceView[]
}

/** Something that is in place for somebody, as those read it who arrange it and the forum that asked. */
export interface ArrangementView {
  id: Id<'access'>
  kind: AccessKind
  note: string
  /** The forum that asked; undefined: chair or clerk put it in place. */
  forum: string | undefined
  askedOn: Day
}

/** What whoever came by the link of an invitation sees. */
export type InvitedView =
  | { state: 'gone' }
  | { state: 'closed'; area: string; meeting: MeetingLineView; why: string }
  | {
      state: 'open'
      area: string
      areaName: string
      invite: MeetingInviteId
      forum: string
      meeting: MeetingLineView & { joining: JoiningView }
      answer: InviteAnswer | null
      note: string
      /** What this forum asked for and is in place. */
      asked: ArrangementView[]
      /** What is in place for everybody. */
      access: AccessKind[]
    }

/** The invitations of a meeting for chair and clerk. */
export interface InvitationsView {
  meeting: MeetingLineView
  /** Why nobody can be invited now; undefined: it is possible. */
  whyNotInvite: string | undefined
  /** Whether what is in place can be changed here. */
  mayArrange: boolean
  /** Forums that are here and not invited yet, and how many people speak for each. */
  uninvited: { id: string; name: string; people: number }[]
  /** Why no answer can be kept now that comes by phone. */
  whyNotAnswer: string | undefined
  /** Every group, and whether the clerk saw it there; undefined before the meeting has begun and after the seal. */
  inTheRoom: { id: string; name: string; seen: boolean }[] | undefined
  invited: (ForumAnswerView & {
    id: string
    note: string
    answeredOn: Day | null
    remindedOn: Day | null
    people: number
  })[]
  arrangements: ArrangementView[]
}

/** Another occasion on which families were heard. */
export interface EngagementView {
  id: string
  day: Day
  kind: EngagementKind
  title: string
  /** In words where they are few. */
  people: string
  whoCame: string
  points: string
}
export interface EngagementsView {
  entries: EngagementView[]
  /** The entry after which older ones go on. */
  olderAfter: string | undefined
}

/** Something that will be decided. */
export interface ForecastView {
  id: string
  title: string
  about: string
  decider: string
  dueOn: Day
  meeting: { ref: string; title: string } | undefined
  withdrawnOn: Day | null
  withdrawReason: string
}
export interface ForwardPlanView {
  /** From today on, the first first. */
  next: ForecastView[]
  /** The day has passed, the latest first. */
  past: ForecastView[]
  /** Will not be decided, the latest first. */
  withdrawn: ForecastView[]
}
export interface ForwardPlanDeskView extends ForwardPlanView {
  /** The meetings to come, to choose from. */
  meetings: MeetingLineView[]
}
