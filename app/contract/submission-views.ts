import type { AnswerView } from './answers.ts'
import type { ClockEventKind, DateView } from './clock-events.ts'
import type { SuggestionView } from './desk-views.ts'
import type { Language, Status } from './feedback.ts'
import type { Day, ForumId, Moment, OrganisationId, Ref } from './ids.ts'
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

/** A point or message as the desk sees it. */
export interface DeskPointView {
  number: number
  ref: Ref
  opening: string
  language: string
  state: PointState | 'held'
  themes: ThemeLink[]
  organisation: OrganisationId | null
  owner: string | null
  status: Status
  due: DueView
  /** Of a message: whether it is ready to be delivered. */
  safe: boolean
}
/** One point opened at the desk. */
export interface DeskPointOpenView extends DeskPointView {
  words: string
  suggestions: SuggestionView[]
  themeChoices: { slug: string; title: string; chosen: boolean }[]
  clock: ClockEventKind[]
  previous: number | null
  next: number | null
}
/** A letter or backpack at the desk. */
export interface DeskSubmissionView {
  ref: string
  kind: SubmissionKind
  forum: string
  byCouncil: boolean
  givenOn: Day
  language: Language | string
  standing: SubmissionView['standing']
  reason: string | null
  recipient: string
  /** What the group wrote last, word for word; null for who does not read the queue. */
  written: { words: string; suggestions: SuggestionView[]; unread: boolean; writtenAt: Moment } | null
  title: string
  council: { words: string; by: string; writtenOn: Day } | null
  points: DeskPointView[]
  open: DeskPointOpenView | null
  organisations: { id: string; name: string }[]
  may: { publish: boolean; hide: boolean; run: boolean; speakForCouncil: boolean; answer: boolean; readQueue: boolean }
}
export interface DeskSubmissionLineView {
  ref: string
  kind: SubmissionKind
  forum: string
  title: string
  givenOn: Day
  counts: PointCounts
  /** What a moderator has to read: the statement, and how many points or messages. */
  unread: boolean
  toRead: number
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
