import type { Day, Moment } from './ids.ts'
import type { Recurrence } from './meeting-series.ts'
import type { AccessKind, MeetingState, TimelineStep } from './meetings.ts'

/** One meeting in a list. */
export interface MeetingLineView {
  ref: string
  title: string
  startsAt: Moment
  minutes: number
  state: MeetingState
  cancelReason: string
  /** What the day is called where it is a bank holiday. */
  holiday: string | undefined
  /** Whether there is a room, a video call, a number to dial. */
  room: boolean
  video: boolean
  phone: boolean
}
/** Where and how one joins. Empty: not that way. */
export interface JoiningView {
  room: string
  roomNotes: string
  videoUrl: string
  dialIn: string
  /** Whether people without an account may join. */
  guests: boolean
}
/** One step of the timeline. */
export interface StepView {
  step: TimelineStep
  dueAt: Moment
  passed: boolean
}
export interface MeetingPageView {
  meeting: MeetingLineView & {
    about: string
    joining: JoiningView
    /** The code by which people join; undefined for a draft, and when it is over. */
    joinCode: string | undefined
  }
  series: SeriesLineView | undefined
  steps: StepView[]
  /** What will be in place so that people can take part. */
  access: AccessKind[]
}
export interface SeriesLineView {
  ref: string
  title: string
  recurrence: Recurrence
  /** Times of day that take turns. */
  times: string[]
  endedAt: Moment | null
}
/** All meetings of an area, as far as this reader sees them. */
export interface MeetingsView {
  /** Of today and later, the next first. */
  next: MeetingLineView[]
  /** Before today, the latest first. */
  past: MeetingLineView[]
  /** The reference after which older ones go on. */
  olderAfter: string | undefined
  series: SeriesLineView[]
}

/** One series for those who plan. */
export interface SeriesDeskView {
  series: SeriesLineView & { about: string; startsOn: Day; minutes: number; joining: JoiningView }
  /** The next days by its rule, and whether there is a meeting for each. */
  coming: { day: Day; time: string; holiday: string | undefined; planned: boolean }[]
}
