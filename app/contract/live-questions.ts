import { z } from 'zod'
import { maybe } from './desk.ts'
import { DECLINE_REASON_CODES } from './feedback.ts'
import { type ReceiptView, submissionId } from './say.ts'
import type { WhyHeld } from './why-held.ts'
import { words } from './words.ts'

/** How a question is asked: for oneself or in the role of a representative, for a group without more, or without saying who. */
export const ASKED_HOW = ['named', 'forum', 'unnamed'] as const
export type AskedHow = (typeof ASKED_HOW)[number]

/** A question that everybody in the meeting can read. */
export interface LiveQuestionCard {
  thing: 'question'
  id: string
  /** The reference of its page. */
  ref: string
  itemRef: string | null
  /** The poll that it answers in words; null for a question. */
  poll: string | null
  words: string
  language: string
  /** A role or group, never a name. */
  by: string
  /** How many want it to be answered, and of how many groups they are. */
  support: number
  groups: number
  answered: boolean
}
/** How many questions are being read, and how many of them because something could point to somebody. Never their words. */
export interface LiveHeldCard {
  thing: 'held'
  id: 'held'
  reading: number
  points: number
}
/** A question that waits, for those who decide what is shown. */
export interface HeldQuestionView {
  id: string
  ref: string
  words: string
  language: string
  why: Exclude<WhyHeld, 'danger'>
  by: string
}
/** What this reader asked here, and what became of it. */
export interface MyQuestionView {
  id: string
  ref: string
  state: 'held' | 'shown' | 'private'
  why: WhyHeld
}
/** What somebody is told who has asked. */
export interface AskedView {
  receipt: ReceiptView
  why: WhyHeld
}

const question = z.string({ error: 'Choose a question' }).max(60)
/** `command` makes sure that a question that is sent twice counts once. */
export const AskForm = z.object({
  command: submissionId,
  words: z.preprocess((value) => value ?? '', words({ maxChars: 1000, empty: 'Write your question' })),
  how: z.enum(ASKED_HOW, { error: 'Choose how you ask' }).default('named'),
})
export const QuestionForm = z.object({ command: maybe(submissionId), question })
export const KeepBackForm = z.object({ question, reason: z.enum(DECLINE_REASON_CODES, { error: 'Choose a reason. Its author reads it' }) })
export const ShowQuestionForm = z.object({
  question,
  /** More to take out, one on a line. */
  also: z.preprocess((value) => value ?? '', words({ maxChars: 4000 })),
})

/** So many questions are shown on a page at once; the others stand behind them. */
export const QUESTIONS_FIRST = 20
/** The questions of a meeting on the page of one reader. */
export interface QuestionsView {
  /** The ids of those that everybody can read, in the order in which they are shown. */
  order: string[]
  /** Those that this reader asked, and those that they want answered. */
  mine: MyQuestionView[]
  supported: string[]
  /** Those that wait, for whoever decides what is shown; undefined for everybody else. */
  held: HeldQuestionView[] | undefined
}
