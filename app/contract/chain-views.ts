import type { Status } from './feedback.ts'
import type { FeltVerdict } from './felt.ts'
import type { Brag } from './plan.ts'
import type { PlanLink, PlannedActionView, RatingTotals, ThemeRatingView } from './plan-views.ts'
import type { ThemeLink } from './threads.ts'

/** So many actions stand in a list on the pages that show the whole thread. */
export const CHAIN_SHOWS = 6

/** What the front page of an area says of plan and ratings. Every figure is over what is public, in plans that go on. */
export interface ChainHomeView {
  /** The plan that counts now. */
  plan: PlanLink | undefined
  /** Public things said that stand behind a published action which was not dropped. */
  led: number
  /** Discussions whose author says: yes, it is better. */
  felt: number
  /** Of every theme with a published action. */
  ratings: ThemeRatingView[]
  /** The first of those that are done and not felt, and how many there are. */
  doneNotFelt: PlannedActionView[]
  doneNotFeltInAll: number
}

/** How often one rating of the council meets each of the families'. */
export interface ClaimedFelt {
  brag: Brag
  actions: number
  felt: Record<FeltVerdict, number>
}
/** What an organisation has not kept to. */
export interface OverdueView {
  organisation: string
  /** Answers that named a day which has passed, with nothing after it. */
  promises: number
  /** Things said that wait for an answer past its day; those that were passed to nobody count for the council. */
  unanswered: number
}

/** What was claimed and what is felt, and where the chain is broken. Every figure is over what is public, in plans that go on. */
export interface ChainImpactView {
  claimed: ClaimedFelt[]
  totals: RatingTotals
  /** Ratings of families on those actions of which is told how many rated; and how many actions these are. */
  ratings: number
  rated: number
  /** Themes that families raise and under which no published action stands, most said first. */
  unowned: (ThemeLink & { said: number })[]
  /** Discussions by where they stand; those without an end, and all. */
  open: { status: Status; count: number }[]
  withoutEnd: number
  discussions: number
  /** Actions behind which nothing public stands: the first, and how many. */
  unsaid: PlannedActionView[]
  unsaidInAll: number
  overdue: OverdueView[]
  /** From so many ratings on there is a verdict. */
  least: number
}
