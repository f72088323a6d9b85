import type { AnswerSet, AnswerValue } from './answer-set.ts'
import { codesOf, DOES_NOT_APPLY, OTHER, type Question } from './questions.ts'
import { type Wording, worded } from './wording.ts'

const PIPE = /\{([A-Za-z][A-Za-z0-9_-]{0,59})(?:\|([^{}]*))?\}/g

/** The questions whose answers a text repeats. Braces around anything that is no question stay as they are. */
export const pipedIn = (text: string): string[] => [...text.matchAll(PIPE)].map(([, id]) => id!)

/** A text with answers in it: `{school|the school}` becomes what was answered, or what stands behind the bar where nothing was. */
export function piped(text: string, questions: readonly Question[], given: AnswerSet, language: string): string {
  return text.replace(PIPE, (as, id: string, otherwise: string | undefined) => {
    const question = questions.find((one) => one.id === id)
    if (!question) return as
    return answerInWords(question, given, language) ?? otherwise ?? '…'
  })
}

/** An answer as somebody reads it; undefined where there is none, or where it does not apply. */
export function answerInWords(question: Question, { answers, others }: AnswerSet, language: string): string | undefined {
  const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  if (value === undefined || value === DOES_NOT_APPLY) return undefined
  const label = (code: string) => labelOf(question, code, others, language)
  if (Array.isArray(value)) return value.map(label).join(', ')
  if (typeof value === 'object') return rowsInWords(question, value, label, language)
  return codesOf(question) ? label(String(value)) : String(value)
}

function rowsInWords(question: Question, value: Extract<AnswerValue, object>, label: (code: string) => string, language: string) {
  if (question.type !== 'matrix' || Array.isArray(value)) return undefined
  const rows = question.rows.filter(({ code }) => Object.hasOwn(value, code))
  return rows.map((row) => `${worded(row.label, '', { language }).text}: ${label(value[row.code]!)}`).join('; ')
}

function labelOf(question: Question, code: string, others: AnswerSet['others'], language: string): string {
  if (code === OTHER && Object.hasOwn(others, question.id)) return others[question.id]!
  if (code === DOES_NOT_APPLY) return 'Does not apply'
  const found = codesOf(question)?.find((one) => one.code === code)
  return found ? worded(found.label as Wording, '', { language }).text : code
}
