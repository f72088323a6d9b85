import { z } from 'zod'
import { dayText } from './day.ts'
import { maybe } from './desk.ts'
import type { LocalOfferHead } from './feedback.ts'
import type { Day, ExclusionId, Moment, PlannedPackId, Ref } from './ids.ts'
import type { PlanLink } from './plan-views.ts'
import type { ReleaseAtDeskView } from './release.ts'
import { oneLine } from './words.ts'

export const REPORT_KINDS = ['pack', 'local_offer'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]
export const REPORT_KIND_TITLES: Record<ReportKind, string> = {
  pack: 'Evidence pack for a review',
  local_offer: 'What families said about the local offer',
}
/** A pack is frozen so many days before the review, unless another day is chosen. */
export const FROZEN_DAYS_BEFORE = 14

export const REPORT_FILES = ['html', 'csv', 'docx', 'json'] as const
export type ReportFile = (typeof REPORT_FILES)[number]

/** Why a comment on the local offer is neither published nor answered (regulation 56(4)). */
export const EXCLUSION_REASONS = ['vexatious', 'one_individual'] as const
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number]
export const EXCLUSION_REASON_TITLES: Record<ExclusionReason, string> = {
  vexatious: 'It was meant only to annoy (“vexatious”)',
  one_individual: 'It is about the help that one person gets',
}

const title = z.preprocess((value) => value ?? '', oneLine({ maxChars: 160 }))
const whenShown = z.enum(['at_once', 'steps'], { error: 'Choose who can read it first' })
/** A pack for the review of a plan. */
export const PackForm = z.object({
  plan: z.string({ error: 'Choose a plan' }).max(20),
  title,
  reviewOn: dayText('Write the day of the review, like 2027-01-31'),
  frozenOn: maybe(dayText('Write a day, like 2027-01-31, or leave it empty')),
  shown: whenShown,
})
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1)) as [string, ...string[]]
/** A year of the local offer: twelve months from the first day of a month. */
export const LocalOfferForm = z.object({
  title,
  month: z.enum(MONTHS, { error: 'Choose the month in which the year begins' }),
  year: z.string({ error: 'Write a year, like 2026' }).regex(/^\s*20\d\d\s*$/, 'Write a year, like 2026'),
  shown: whenShown,
})
export const ExclusionForm = z.object({ reason: z.enum(EXCLUSION_REASONS, { error: 'Choose a reason' }) })
export const ReviewExclusionForm = z.object({ agreed: z.enum(['yes', 'no'], { error: 'Say whether you agree' }) })

/** A report in a list. */
export interface ReportLineView {
  ref: string
  kind: ReportKind
  title: string
  frozenOn: Day
  reviewOn: Day | null
  plan: PlanLink | undefined
  /** Whether everybody can read it now. */
  isPublic: boolean
}
/** A pack that will be frozen on a day to come. */
export interface PlannedPackView {
  id: PlannedPackId
  title: string
  plan: PlanLink | undefined
  reviewOn: Day
  frozenOn: Day
}
export interface ReportsView {
  reports: ReportLineView[]
  planned: PlannedPackView[]
}
/** What somebody at the desk can do with a report. */
export interface ReportAtDeskView {
  report: ReportLineView & { madeAt: Moment; madeAs: string; hash: string }
  release: ReleaseAtDeskView
}
/** A comment on the local offer that is not shown: decided already, or still to be decided. */
export interface ExclusionLineView {
  ref: Ref
  head: LocalOfferHead
  saidOn: Day
  /** Why the desk does not show it, in the sentence that its author reads. */
  why: string
  exclusion:
    | {
        id: ExclusionId
        reason: ExclusionReason
        decidedAs: string
        decidedOn: Day
        reviewedAs: string
        agreed: boolean | undefined
        /** Whether this reader can be the second to look at it: somebody else decided. */
        mayReview: boolean
      }
    | undefined
}
