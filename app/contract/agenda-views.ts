import type { AnswerView } from './answers.ts'
import type { Day, ForumId, PaperId } from './ids.ts'
import type { MonthText } from './impact-views.ts'
import type { MeasureLineView } from './measures.ts'
import type { PutForwardKind } from './meetings.ts'
import type { Level } from './participation.ts'
import type { ThemeRatingView } from './plan-views.ts'
import type { ThemeLink, ThreadRowView } from './threads.ts'

/** A file beside a paper. */
export interface PaperFileView {
  /** PDF, for example. */
  title: string
  sizeBytes: number
}
export interface PaperLinkView {
  id: PaperId
  title: string
  file: PaperFileView | undefined
}
/** A paper as a page. */
export interface PaperView extends PaperLinkView {
  html: string
  addedOn: Day
  /** Role and organisation. */
  addedAs: string
  item: { ref: string; title: string }
  meeting: { ref: string; title: string }
}

/** What put itself forward: where it can be read. */
export interface PutForwardView {
  kind: PutForwardKind
  /** Its own reference, and its page within the area: `actions/AC-7Q2M4X`. */
  ref: string
  path: string
  /** How it begins, as long as everybody may read it. */
  words: string
  language: string
}
/** What an item says. */
export interface ItemSaysView {
  ref: string
  title: string
  about: string
  html: string
  minutes: number
  level: Level
  presenter: string
  themes: ThemeLink[]
  /** The forum that proposed it. */
  proposedBy: string | undefined
  /** Why it was accepted, declined or carried on. */
  reason: string
  carriedReason: string
}
/** An item that stands on the agenda. */
export interface AgendaItemView extends ItemSaysView {
  number: string
  depth: 0 | 1
  first: boolean
  last: boolean
  /** The reference of the item under which it stands. */
  under: string | undefined
  putForward: PutForwardView | undefined
  papers: PaperLinkView[]
}
/** A proposal that waits, or that was declined. */
export interface ProposalView extends ItemSaysView {
  proposedOn: Day
  declinedOn: Day | null
}

/** The agenda of a meeting. */
export interface AgendaView {
  items: AgendaItemView[]
  /** How long the items take, and how long the meeting is. */
  minutes: number
  meetingMinutes: number
  /** What waits: only for chair and clerk, and for the forum that proposed it. */
  waiting: ProposalView[]
  declined: ProposalView[]
  /** How much more is late and did not put itself forward, because at most ten do. */
  moreLate: number
  /** Up to this day forums propose items. */
  proposeUntil: Day
  takesProposals: boolean
  may: { edit: boolean; propose: boolean }
}
/** The agenda for those who build it. */
export interface AgendaAtDeskView extends AgendaView {
  meeting: { ref: string; title: string; isPublic: boolean; day: Day }
  themes: ThemeLink[]
  usesTemplate: boolean
}
/** The page on which a forum proposes an item. */
export interface ProposeView {
  meeting: { ref: string; title: string; day: Day }
  groups: { forumId: ForumId; name: string }[]
  signedIn: boolean
  proposeUntil: Day
  takesProposals: boolean
  themes: ThemeLink[]
  /** What the groups of this reader have proposed. */
  own: ProposalView[]
}

/** What is known about one theme of an item. */
export interface BriefThemeView extends ThemeLink {
  said: number
  answered: number
  byMonth: { month: MonthText; count: number }[]
  quotes: ThreadRowView[]
  answers: AnswerView[]
  rating: ThemeRatingView | undefined
  measures: MeasureLineView[]
}
/** One page before an item: what families said on its themes, and what stands beside it. */
export interface BriefView {
  meeting: { ref: string; title: string; day: Day }
  item: AgendaItemView
  /** The first that was said to this item by those who are not present, and whether there is more. */
  said: ThreadRowView[]
  moreSaid: boolean
  themes: BriefThemeView[]
}

/** At most so much puts itself forward for one meeting. */
export const PUT_FORWARD_AT_MOST = 10
