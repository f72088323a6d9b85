import { z } from 'zod'
import type { Day } from './ids.ts'
import { words } from './words.ts'

/** What can happen to a running clock, always in public and for a reason. */
export const CLOCK_EVENT_KINDS = ['pause', 'resume', 'extend'] as const
export type ClockEventKind = (typeof CLOCK_EVENT_KINDS)[number]
export const CLOCK_EVENT_TITLES: Record<ClockEventKind, string> = {
  pause: 'The clock was stopped',
  resume: 'The clock runs again',
  extend: 'More days were added',
}

/** Which clocks can be stopped: of a point of a letter, and of an answer to anything else that was said. */
export const CLOCK_KINDS = ['point', 'answer'] as const
export type ClockKind = (typeof CLOCK_KINDS)[number]

/** From its day on a pause counts no day and a resume counts them again, that day included; an extension adds working days. */
export interface ClockEvent {
  kind: ClockEventKind
  on: Day
  /** Working days that an extension adds; 0 otherwise. */
  days: number
}

/** One day of a calculation: whether it was counted, as which working day, or why it was left out. */
export type DateStep =
  | { day: Day; counted: number }
  | { day: Day; counted: null; why: 'saturday' | 'sunday' | 'paused' }
  | { day: Day; counted: null; why: 'bank_holiday'; title: string }

/** When something is due, and how that was found. */
export interface DueDay {
  start: Day
  /** Working days in all, with what was added. */
  workingDays: number
  /** Null while the clock stands still. */
  day: Day | null
  steps: DateStep[]
}

export const MOST_DAYS_ADDED = 40
/** What somebody fills in to stop a clock, let it run again, or add days. Everybody reads the reason. */
export const ClockForm = z
  .object({
    kind: z.enum(CLOCK_EVENT_KINDS, { error: 'Choose what happens to the clock' }),
    reason: z.preprocess((value) => value ?? '', words({ maxChars: 600, empty: 'Write why. Everybody can read it' })),
    days: z.preprocess((value) => (value === '' || value === undefined ? 0 : value), z.coerce.number({ error: 'Write a number of days' })),
  })
  .superRefine(({ kind, days }, context) => {
    if (kind === 'extend' && !(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS_ADDED))
      context.addIssue({ code: 'custom', path: ['days'], message: `Write a whole number of working days from 1 to ${MOST_DAYS_ADDED}` })
  })

/** A clock event as everybody sees it. */
export interface ClockEventView extends ClockEvent {
  reason: string
  /** Role and organisation. */
  by: string
}

/** How a date was computed, for everybody, with what can be done to the clock by whoever looks. */
export interface DateView {
  due: DueDay
  /** Working days before anything was added. */
  baseDays: number
  /** Set where the clock runs from the day of a meeting and not from what was given or said. */
  began?: 'meeting' | undefined
  events: ClockEventView[]
  /** Set once it was answered: the clock has stopped for good. */
  answeredOn: Day | null
  late: boolean
  /** How many working days after the due day it was answered, or it is now; 0 when in time. */
  lateDays: number
  may: ClockEventKind[]
}
