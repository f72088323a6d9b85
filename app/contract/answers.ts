import { z } from 'zod'
import { asked } from './asked.ts'
import type { Day } from './ids.ts'
import { ANSWER_KINDS, type AnswerKind } from './impact.ts'
import type { ReleaseView } from './release.ts'
import type { ThemeLink, ThreadRowView } from './threads.ts'

/** An official answer as everybody sees it: signed by organisation and role. */
export interface AnswerView {
  ref: string
  kind: AnswerKind
  partOf: boolean
  title: string
  /** What families said, in the words of whoever answered. */
  said: string
  html: string
  /** For `cannot`: what would change it. */
  whatWouldChange: string
  passedTo: string
  byDay: Day | null
  untilDay: Day | null
  /** Role and organisation. */
  by: string
  answeredOn: Day
  /** How many public contributions it answers. */
  contributions: number
  themes: ThemeLink[]
  /** The action of the plan that it names. */
  action?: { ref: string; title: string } | undefined
}

export const ANSWERS_ON_A_PAGE = 20

/** What a reader asks of the page of answers; what cannot be understood is left out. */
export const ImpactAsked = z.object({
  kind: asked(z.enum(ANSWER_KINDS)),
  theme: asked(z.string().max(80)),
  after: asked(z.string().max(20)),
  before: asked(z.string().max(20)),
})

/** One answer with what it answers, and what was said about it. */
export interface AnswerPageView {
  answer: AnswerView
  /** What it said before it was changed, the latest first. */
  earlier: (Pick<AnswerView, 'kind' | 'partOf' | 'html' | 'answeredOn'> & { number: number })[]
  /** The newest public contributions that it answers. */
  answered: ThreadRowView[]
  /** The newest things said about the answer itself. */
  about: ThreadRowView[]
  /** The published actions that it names, or behind which stands what it answers. */
  actions: { ref: string; number: string; title: string }[]
  /** How it was released, when not to everybody at once. */
  release: ReleaseView | undefined
}
