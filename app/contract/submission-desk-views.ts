import type { ClockEventKind } from './clock-events.ts'
import type { SuggestionView } from './desk-views.ts'
import type { Status } from './feedback.ts'
import type { Day, Moment, OrganisationId, Ref } from './ids.ts'
import type { ReleaseAtDeskView } from './release.ts'
import type { DueView, PointCounts, PointState, SubmissionView } from './submission-views.ts'
import type { SubmissionKind } from './submissions.ts'
import type { ThemeLink } from './threads.ts'

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
  language: string
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
  release: ReleaseAtDeskView
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
