import type { Moment } from './ids.ts'
import type { NoteKind } from './live-meeting.ts'

/** One line of a replay: what was typed, or a question that was asked. */
export interface ReplayLine {
  id: string
  kind: NoteKind | 'question'
  words: string
  by: string
  language: string | undefined
  /** When it was typed; undefined for a question, which tells no time. */
  at: Moment | undefined
}
/** What was said at one item. */
export interface ReplayChapter {
  /** Undefined: before the first item. */
  itemRef: string | undefined
  number: string
  title: string
  /** When the meeting came to it first. */
  openedAt: Moment | undefined
  lines: ReplayLine[]
}
export interface ReplayView {
  meeting: { ref: string; title: string }
  startedAt: Moment
  endedAt: Moment | null
  chapters: ReplayChapter[]
}
