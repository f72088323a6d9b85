import type { Moment } from './ids.ts'
import type { NoteKind } from './live-meeting.ts'
import type { LiveOutcomeCard } from './live-outcomes.ts'
import type { MyPartView } from './live-people.ts'
import type { LivePollCard, PollsView } from './live-polls.ts'
import type { LiveQuestionCard } from './live-questions.ts'

/** Something that was typed, or a question that was asked. */
export interface ReplayWords {
  id: string
  kind: NoteKind | 'question'
  words: string
  by: string
  language: string | undefined
  /** When it was typed; undefined for a question, which tells no time. */
  at: Moment | undefined
}
/** A poll, from when it was opened; `answers`: what was answered in words. */
export interface ReplayPoll {
  id: string
  kind: 'poll'
  card: LivePollCard
  answers: LiveQuestionCard[]
  at: Moment
}
/** What was proposed to be decided, or noted to be done, and how it stands now. */
export interface ReplayOutcome {
  id: string
  kind: 'outcome'
  card: LiveOutcomeCard
  at: Moment
}
/** One thing in a replay. */
export type ReplayLine = ReplayWords | ReplayPoll | ReplayOutcome
/** What happened at one item, or at none. */
export interface ReplayChapter {
  /** An item, what came before the first, or questions to the whole meeting, some of which came after it. */
  of: 'item' | 'before' | 'whole'
  itemRef: string | undefined
  number: string
  title: string
  /** When the meeting came to it first; undefined when it never did. */
  openedAt: Moment | undefined
  lines: ReplayLine[]
}
export interface ReplayView {
  meeting: { ref: string; title: string }
  startedAt: Moment
  endedAt: Moment | null
  /** Nothing is added any more. */
  sealed: boolean
  chapters: ReplayChapter[]
  /** What this reader answered, must answer or look at first, and sees of results. */
  polls: PollsView
  /** How this reader takes part. */
  me: MyPartView
  command: string
}
