import type { AnswerView } from './answers.ts'
import type { Kind, Status } from './feedback.ts'
import type { Day, Ref } from './ids.ts'
import type { AboutLineKind } from './say.ts'
import type { ThemeLink } from './threads.ts'

/** Round for people, diamond for a forum through its representative, square for a service. */
export type Speaker = 'family' | 'forum' | 'service'

/** Something that was said in public. */
export interface SpokenView {
  ref: Ref
  speaker: Speaker
  by: string
  saidOn: Day
  /** Ready to be put into the page. */
  html: string
  language: string
  meToos: number
  /** Whether whoever looks, signed in, has said "me too". */
  meTooSaid: boolean
  /** Whether what stood here before can be read. */
  changed: boolean
  may: { reply: boolean; meToo: boolean }
}

/** A reply with what it led to, or the place of one that cannot be read. */
export type BranchView = ReplyView | PlaceView
export interface ReplyView extends SpokenView {
  shape: 'reply'
  /** Answers of services that were given to this reply. */
  answers: Pick<AnswerView, 'ref' | 'kind' | 'partOf' | 'title' | 'byDay' | 'untilDay' | 'passedTo'>[]
  replies: BranchView[]
  /** How many can be read under it, at every depth. */
  size: number
  /** Whether something below waits to be read. Never how much. */
  waiting: boolean
}
export interface PlaceView {
  shape: 'taken_down' | 'taken_back' | 'not_shown'
  on?: Day | undefined
  /** Why, as the end of a sentence: "because it attacked a person". */
  because?: string | undefined
  replies: BranchView[]
  waiting: boolean
}

/** The replies of a thread: what is put anew into an open page when something changes. */
export interface RepliesView {
  area: string
  ref: Ref
  /** How far the thread had come when this was read. */
  position: number
  count: number
  branches: BranchView[]
  waiting: boolean
  readWithinDays: number
  /** Where a very long thread goes on. */
  from?: Ref | undefined
  goesOnAt?: Ref | undefined
}

/** A thread: something that was said, and what came of it. */
export interface ThreadView {
  head: SpokenView
  kind: Kind
  status: Status
  /** The first words, for the title of the window. */
  excerpt: string
  themes: ThemeLink[]
  /** The published actions behind which it or any of its public replies stands, the first made first. */
  actions: { ref: string; title: string }[]
  /**
   * Under what it was said, where that is no theme: an answer, a measure, a line of a plan, or an item of a meeting; `part` is where it stands
   * on the page of its plan or meeting.
   */
  about?: { kind: 'answer' | AboutLineKind; ref: string; title: string; part?: string } | undefined
  /** When its answer is due, where it was said to an item of a meeting and has none yet. `by` is null while the clock stands still. */
  answerBy?: { by: Day | null; late: boolean } | undefined
  answers: AnswerView[]
  replies: RepliesView
  /** The letter of which it is a point. */
  letter?: { ref: string; kind: string; number: number } | undefined
  /** Set where this is itself a reply whose beginning is not shown. */
  isReply: boolean
  following: boolean
  may: { follow: boolean }
}

/** Earlier public words of something, the latest first. Never what was sent before it was made safe. */
export interface VersionsView {
  ref: Ref
  excerpt: string
  language: string
  versions: { number: number; html: string; writtenOn: Day; current: boolean }[]
}
