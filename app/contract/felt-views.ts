import type { Moment } from './ids.ts'
import type { FeltAnswer, FeltQuestion } from './meeting-felt.ts'
import type { Level } from './participation.ts'

/** What was answered after a meeting, in tenths. */
export interface FeltFigures {
  questions: { question: FeltQuestion; tenths: Record<FeltAnswer, number> }[]
  /** How it felt to most; where two were named as often, the one that promises less. */
  felt: Level
  levels: { level: Level; tenths: number }[]
}
/** Claimed beside felt. `claimed`: the level with most of the agenda's minutes. */
export interface MeetingFeltView {
  meeting: { ref: string; title: string; startsAt: Moment }
  claimed: Level | undefined
  /** How many answered, never exactly: "fewer than 10", "at least 20". */
  answers: string
  /** From the seal on nobody can answer any more, or answer anew. */
  sealedAt: Moment | null
  /** Undefined until the seal, so that no two readings tell what one answer was; and after it where fewer than ten answered. */
  figures: FeltFigures | undefined
}
export interface HowItWasView extends MeetingFeltView {
  /** Why nobody is asked now. */
  whyNot: string | undefined
  /** The other meetings of the last twelve months, the latest first. */
  others: MeetingFeltView[]
}
