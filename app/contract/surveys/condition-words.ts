import type { Condition } from './conditions.ts'
import { codesOf, DOES_NOT_APPLY, OTHER, type Question } from './questions.ts'

/** A condition as whoever builds a survey reads it. What it asks about is called by its words, or by its name where it is not there. */
export function conditionInWords(condition: Condition, questions: readonly Question[]): string {
  if ('all' in condition) return condition.all.length === 0 ? 'always' : together(condition.all, ' and ', questions)
  if ('any' in condition) return condition.any.length === 0 ? 'never' : together(condition.any, ' or ', questions)
  if ('not' in condition) return `not (${conditionInWords(condition.not, questions)})`
  const question = questions.find(({ id }) => id === condition.question)
  const row = 'row' in condition ? condition.row : undefined
  const line = question?.type === 'matrix' ? question.rows.find(({ code }) => code === row)?.label.text : undefined
  const name = `“${question?.title.text ?? condition.question}”${row ? `, line “${line ?? row}”,` : ''}`
  if ('answered' in condition) return `${name} was ${condition.answered ? '' : 'not '}answered`
  if ('isOneOf' in condition) return `${name} has the answer ${condition.isOneOf.map((code) => labelIn(question, code)).join(' or ')}`
  const { atLeast, atMost } = condition
  if (atLeast === undefined) return `${name} is at most ${atMost}`
  return atMost === undefined ? `${name} is at least ${atLeast}` : `${name} is from ${atLeast} to ${atMost}`
}

const together = (parts: Condition[], word: string, questions: readonly Question[]) =>
  parts.map((one) => ('all' in one || 'any' in one ? `(${conditionInWords(one, questions)})` : conditionInWords(one, questions))).join(word)

function labelIn(question: Question | undefined, code: string): string {
  if (code === DOES_NOT_APPLY) return '“It does not apply to us”'
  if (code === OTHER) return question && 'other' in question && question.other ? `“${question.other.text}”` : 'something else'
  const label = question && codesOf(question)?.find((one) => one.code === code)?.label.text
  return `“${label ?? code}”`
}

/** Whether a rule can ask about the numbers of a question: then it has edges, not answers to tick. */
export const isOfNumbers = ({ type }: Question) => type === 'number' || type === 'rating'
