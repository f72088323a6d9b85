import type { Day, Moment } from '../ids.ts'
import type { AnsweredView } from './forms.ts'
import type { QuestionType } from './questions.ts'

/** A text in the language in which it stands. */
export interface SaidIn {
  text: string
  language: string
}
/** One question as it is drawn, with what was answered or typed. */
export interface AskedQuestionView {
  id: string
  type: QuestionType
  title: SaidIn
  hint: SaidIn | undefined
  /** What stands before a hard question. */
  note: SaidIn | undefined
  choices: { code: string; label: SaidIn }[]
  rows: { code: string; label: SaidIn }[]
  /** The label of a last choice that can be written in. */
  other: SaidIn | undefined
  unit: SaidIn | undefined
  maxChars: number | undefined
  notApplicable: boolean
  /** By name of the field, as it was typed or answered. */
  typed: Record<string, string[]>
}

/** Where somebody stands: at one or all questions, at the end before sending, or past it. */
export interface SurveyStepView {
  at: 'question' | 'end' | 'done'
  /** The five words that open the answers on another device; kept as the form goes on, never in an address. */
  draft: string
  command: string
  version: number
  questions: AskedQuestionView[]
  /** Which question of how many on this way; 0 where all stand on one page. */
  number: number
  of: number
  easy: boolean
  all: boolean
  language: string
  /** Whether an invitation is needed to send. */
  needsInvitation: boolean
  /** What was written up to here may mean that somebody is in danger. The form carries it on, because a second sending finds no words. */
  helpFirst: boolean
  errors: Record<string, string>
  done: AnsweredView | undefined
}

/** Before anybody begins. */
export interface SurveyStartView {
  ref: string
  title: SaidIn
  about: SaidIn
  questions: number
  hasEasy: boolean
  languages: string[]
  closesAt: Moment
  whatWeDidBy: Day
}

/** The name of the field of a question, of a row or place in it, and of a last choice that is written in. */
export const fieldOf = (question: string, part?: string) => (part === undefined ? `q:${question}` : `q:${question}:${part}`)
export const otherFieldOf = (question: string) => `o:${question}`
