import type { AnswerView } from './answers.ts'
import type { DateView } from './clock-events.ts'
import type { Status } from './feedback.ts'
import type { Day, ForumId, Ref } from './ids.ts'
import type { ReleaseView } from './release.ts'
import type { SubmissionKind } from './submissions.ts'
import type { ThemeLink } from './threads.ts'

/** A group for which somebody can hand something in here. */
export interface GroupLink {
  forumId: ForumId
  name: string
}

/** The page on which a letter, a report or a backpack is begun. */
export interface BeginView {
  groups: GroupLink[]
  signedIn: boolean
  today: Day
  /** What was begun and not sent. */
  drafts: { ref: string; kind: SubmissionKind; forum: string; title: string }[]
}

/** A letter before it is sent, for whoever writes it. */
export interface DraftView {
  ref: string
  kind: SubmissionKind
  forum: string
  byCouncil: boolean
  title: string
  givenOn: Day
  opening: string
  points: string[]
  today: Day
}

/** What whoever sent a letter is told at once. */
export interface GivenView {
  ref: string
  kind: SubmissionKind
  /** Five words that open the trace of every point or message. */
  code: string
  points: number
  readBy: Day
  /** Null for a backpack, which is not answered point by point. */
  dueOn: Day | null
  /** Somebody may be in danger by what a point says. */
  helpFirst: boolean
}

/** When a point is due, and how that stands today. */
export interface DueView {
  /** Null while the clock stands still. */
  day: Day | null
  late: boolean
  /** Working days after the due day on which it was answered, or so far. */
  lateDays: number
  /** Whether anything happened to its clock. */
  moved: boolean
}

/** How the words of a point stand for everybody. */
export type PointState = 'shown' | 'waiting' | 'private' | 'not_shown' | 'taken_back'
export interface PointView {
  number: number
  state: PointState
  /** Why it is not shown, as the end of a sentence. */
  because: string | undefined
  /** Its own page, where its words are public. */
  ref: Ref | null
  html: string
  language: string
  status: Status
  themes: ThemeLink[]
  owner: string | null
  due: DueView
  answeredOn: Day | null
  answers: AnswerView[]
}

/** A statement as everybody reads it. */
export interface StatementView {
  html: string
  /** Who, for the council: role and organisation; for the group its name. */
  by: string
  writtenOn: Day
  /** What it said before, the latest first. */
  earlier: { number: number; title: string; html: string; writtenOn: Day }[]
}

/** How far the points of a letter have come. */
export interface PointCounts {
  points: number
  answered: number
  late: number
}

/** One line of the list. `title` is empty until a moderator has shown it. */
export interface SubmissionLineView {
  ref: string
  kind: SubmissionKind
  forum: string
  title: string
  language: string
  givenOn: Day
  counts: PointCounts
  backpack: BackpackView | null
}
export interface SubmissionsView {
  rows: SubmissionLineView[]
  after: string | undefined
}

/** How a backpack stands. */
export interface BackpackView {
  /** Where its title is shown. */
  recipient: string
  /** In tens, so that nobody can tell how many there are that are not shown; 0 when there are fewer than ten. */
  atLeast: number
  deliveredOn: Day | null
  acknowledgeBy: Day | null
  acknowledgedOn: Day | null
  late: boolean
  shown: boolean
  messages: { number: number; html: string; language: string; young: boolean }[]
}

/** A letter or report with its points and both statements, or a backpack. */
export interface SubmissionView {
  ref: string
  kind: SubmissionKind
  forum: string
  /** Empty until a moderator has shown it. */
  title: string
  language: string
  standing: 'waiting' | 'shown' | 'hidden'
  because: string | undefined
  byCouncil: boolean
  givenOn: Day
  enteredOn: Day
  workingDays: number
  group: StatementView | null
  council: StatementView | null
  points: PointView[]
  counts: PointCounts
  backpack: BackpackView | null
  /** In which order it was told to whom, where that was planned. */
  release: ReleaseView | undefined
  may: { changeStatement: boolean; putMessages: boolean; atDesk: boolean }
}

/** How the due day of a point was computed. */
export interface PointDateView {
  ref: string
  number: number
  kind: SubmissionKind
  forum: string
  title: string
  date: DateView
}

/** Changing what the group says, for its representatives. */
export interface OwnStatementView {
  ref: string
  kind: SubmissionKind
  title: string
  opening: string
  /** Whether a moderator still has to read what was written last. */
  unread: boolean
}

/** A backpack for whoever puts messages in. */
export interface FillView {
  ref: string
  forum: string
  title: string
  recipient: string
  submission: string
  messages: number
  ready: number
  waiting: number
  delivered: BackpackView | null
  /** Each time that the link was sent, the latest first, and whether it was opened. */
  deliveries: { sentOn: Day; openedOn: Day | null }[]
  whyNotDeliver: string | undefined
  may: { putMessages: boolean; deliver: boolean; sendAgain: boolean }
}

/** What the recipient of a backpack sees by the link. */
export type DeliveryView =
  | { state: 'gone' }
  | { state: 'used'; forum: string; maySendAgain: boolean }
  | { state: 'closed'; forum: string; recipient: string; title: string; atLeast: number; area: string }
  | {
      state: 'open'
      area: string
      forum: string
      recipient: string
      title: string
      opening: string
      language: string
      messages: { number: number; html: string; language: string; young: boolean }[]
      acknowledgeBy: Day
      acknowledgedOn: Day | null
    }
