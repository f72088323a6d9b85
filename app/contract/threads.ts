import { z } from 'zod'
import { asked } from './asked.ts'
import { KINDS, type Kind, STATUSES, type Status } from './feedback.ts'
import type { Day, Ref } from './ids.ts'

export const THREAD_SORTS = ['newest', 'longest_waiting', 'most_me_too', 'last_changed', 'best_match'] as const
export type ThreadSort = (typeof THREAD_SORTS)[number]
export const THREAD_SORT_TITLES: Record<ThreadSort, string> = {
  newest: 'Newest first',
  longest_waiting: 'Waiting longest',
  most_me_too: 'Most “me too”',
  last_changed: 'Last changed',
  best_match: 'Fits the words best',
}
export const THREADS_ON_A_PAGE = 20
/** No more of what somebody looks for is read. */
export const SEARCH_MAX_CHARS = 200

const ref = z
  .string()
  .regex(/^CT-[0-9A-HJKMNP-TV-Z]{6}$/)
  .transform((text) => text as Ref)

/** What a reader asks of the list, all of it kept in the address. What cannot be understood is left out, so that no address fails. */
export const ThreadsAsked = z.object({
  theme: asked(z.string().max(80)),
  status: asked(z.enum(STATUSES)),
  kind: asked(z.enum(KINDS)),
  search: asked(
    z.string().transform((text) =>
      [...text.slice(0, 4 * SEARCH_MAX_CHARS)]
        .slice(0, SEARCH_MAX_CHARS)
        .join('')
        .replace(/\p{Cc}|\p{Surrogate}/gu, ' ')
        .trim(),
    ),
  ),
  sort: asked(z.enum(THREAD_SORTS)),
  after: asked(ref),
  before: asked(ref),
})
export type ThreadsAskedInput = Partial<Record<keyof z.infer<typeof ThreadsAsked>, unknown>>

/** A theme, as a link needs it. */
export interface ThemeLink {
  slug: string
  title: string
}

/** One thing that somebody said, in a list. */
export interface ThreadRowView {
  ref: Ref
  kind: Kind
  status: Status
  /** The first words, without markup; ends with … where more follows. */
  excerpt: string
  language: string
  by: string
  saidOn: Day
  replies: number
  meToos: number
  themes: ThemeLink[]
  /** Whether it was said under something else. */
  isReply: boolean
}

/** A page of the list of what families said. */
export interface ThreadsView {
  /** What was asked, as far as it was understood. `sort` is always there. */
  asked: { theme?: ThemeLink | undefined; status?: Status | undefined; kind?: Kind | undefined; search: string; sort: ThreadSort }
  rows: ThreadRowView[]
  /** How many fit in all; `orMore` where counting stopped. */
  total: { count: number; orMore: boolean }
  /** What to put into the address for the next page and the one before. */
  after?: Ref | undefined
  before?: Ref | undefined
  /** What can be chosen. */
  themes: ThemeLink[]
}
