import { z } from 'zod'
import { dayText } from './day.ts'
import { maybe } from './desk.ts'
import type { Day, Moment, ReportId, ResponseId, SubmissionId } from './ids.ts'
import { words } from './words.ts'

/** What can be released in steps: a report, an official answer, a letter or report of a group. */
export type ReleasedId = ReportId | ResponseId | SubmissionId

/** The steps of a release, in their order: nobody of a later step is told, or can see it, before those of an earlier one. */
export const RELEASE_STEPS = ['families', 'councillors', 'press'] as const
export type ReleaseStep = (typeof RELEASE_STEPS)[number]
export const RELEASE_STEP_TITLES: Record<ReleaseStep, string> = {
  families: 'Families and representatives',
  councillors: 'Councillors',
  press: 'Press',
}

/** The hours at which a step can open, in local time. */
export const RELEASE_HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] as const
const HOUR = z.enum(RELEASE_HOURS.map(String) as [string, ...string[]], { error: 'Choose an hour' })
const when = { day: maybe(dayText('Write the day, like 2027-01-31, or leave the step out')), hour: maybe(HOUR) }

const why = z.preprocess((value) => value ?? '', words({ maxChars: 1000 }))
/** When each step opens; a step without a day is left out. `why` is needed where the order is not kept. */
export const ReleaseForm = z.object({
  familiesDay: when.day,
  familiesHour: when.hour,
  councillorsDay: when.day,
  councillorsHour: when.hour,
  pressDay: when.day,
  pressHour: when.hour,
  why,
})
/** Opens one step now, whatever was planned. */
export const OpenStepForm = z.object({ step: z.enum(RELEASE_STEPS, { error: 'Choose who is told now' }), why })

const addresses = z.preprocess((value) => value ?? '', words({ maxChars: 20_000 }))
/** To whom mails of the later steps go: one address on a line. They are kept in the vault alone. */
export const RecipientsForm = z.object({ councillors: addresses, press: addresses })
export const MOST_RECIPIENTS = 200

/** One step as its readers see it. `told` says how many were told, in words; undefined before it opened. */
export interface ReleaseStepView {
  step: ReleaseStep
  opensAt: Moment | null
  openedAt: Moment | null
  told: string | undefined
}
export interface ReleaseOverrideView {
  step: ReleaseStep
  what: 'before_others' | 'left_out'
  reason: string
  on: Day
  by: string
}
/** How something was released, or will be. */
export interface ReleaseView {
  steps: ReleaseStepView[]
  overrides: ReleaseOverrideView[]
  plannedAs: string
}
/** The same for those who release it, with the day that it is there. */
export interface ReleaseAtDeskView {
  release: ReleaseView | undefined
  today: Day
  /** Whether this reader can plan it now, and open a step. */
  may: { plan: boolean; open: boolean }
}
/** The addresses that are kept, for those who keep them. */
export type RecipientsView = Record<'councillors' | 'press', string[]>
