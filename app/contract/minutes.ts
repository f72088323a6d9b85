import { z } from 'zod'
import type { Day, Moment } from './ids.ts'
import type { AnswerKind } from './impact.ts'
import type { DissentView } from './outcome-views.ts'
import { words } from './words.ts'

const text = (rules: Parameters<typeof words>[0]) => z.preprocess((value) => value ?? '', words(rules))
const line = z.string({ error: 'Choose a line' }).max(60)

/** What a line of minutes tells of. */
export const MINUTES_LINE_KINDS = ['text', 'attendance', 'spoke', 'note', 'poll', 'question', 'said', 'decision', 'action'] as const
export type MinutesLineKind = (typeof MINUTES_LINE_KINDS)[number]
export type MinutesSide = 'council' | 'families'
export const MINUTES_SIDE_TITLES: Record<MinutesSide, string> = { council: 'The council and health', families: 'Families' }

/** Another wording of a line. */
export const WordLineForm = z.object({
  line,
  words: text({ maxChars: 4000, empty: 'Write what the line says' }),
  reason: text({ maxChars: 1000 }),
})
/** What a group wants a line to say. */
export const AmendForm = z.object({
  forum: z.string({ error: 'Choose for which group you speak' }).trim().min(1, 'Choose for which group you speak').max(60),
  line,
  words: text({ maxChars: 4000, empty: 'Write what the line must say' }),
  why: text({ maxChars: 1000, empty: 'Write why, in a sentence or two' }),
})
export const DecideAmendmentForm = z.object({
  answer: z.enum(['accept', 'decline'], { error: 'Choose whether it is accepted' }),
  reason: text({ maxChars: 1000, empty: 'Write why. Everybody can read it' }),
})
export const SummaryForm = z.object({ words: text({ maxChars: 6000, empty: 'Write what the meeting means for families' }) })
/** Sealing a meeting. Without agreed minutes it says why. */
export const SealForm = z.object({ reason: text({ maxChars: 1000 }) })

/** A written answer to what a line tells of. */
export interface MinutesAnswerView {
  ref: string
  kind: AnswerKind
  title: string
  on: Day
}
export interface MinutesLineView {
  id: string
  kind: MinutesLineKind
  /** The item at which it was, and its reference; both empty for the meeting as a whole. */
  item: string
  itemRef: string
  /** When it was; empty for what families said, which tells no time. */
  at: Moment | null
  /** The day on which it was, where that is not the day of the meeting. */
  laterOn: Day | null
  /** Empty where its source was taken back. */
  words: string
  /** Of what was asked or sent in: that it was answered in the meeting, or by when an answer is owed. It stays as it was agreed. */
  owed: string
  /** What was answered in writing until now, the latest first, and whether it is late today. */
  answers: MinutesAnswerView[]
  late: boolean
  /** What a family or group sent in, where the line tells of that: its beginning, who said it, in which language. */
  said: { words: string; by: string; language: string } | undefined
  /** The decision of which the line tells, as it stood when the minutes were agreed. */
  decision: { ref: string; decided: boolean; words: string } | undefined
  /** Where what it tells of can be read. */
  path: string
  /** Whether its words can be changed: those of families, decisions and actions stay as they are. */
  editable: boolean
  earlier: { version: number; words: string; reason: string; on: Day; by: string }[]
  amendments: { id: string; forum: string; words: string; why: string; state: 'waits' | 'accepted' | 'declined'; reason: string }[]
  dissent: DissentView[]
}
export interface MinutesView {
  meeting: { ref: string; title: string; day: Day }
  version: number
  state: 'none' | 'draft' | 'published' | 'agreed'
  agreedOn: Day | null
  lines: MinutesLineView[]
  confirmed: { side: MinutesSide; by: string; on: Day }[]
  summary: { words: string; age: number; on: Day; by: string } | undefined
  summaryDueOn: Day
  summaryLate: boolean
  sealed: boolean
  /** Why it was sealed without agreed minutes, or empty. */
  sealReason: string
  over: boolean
  may: { clerk: boolean; confirm: boolean }
  speakFor: { forumId: string; name: string }[]
}
