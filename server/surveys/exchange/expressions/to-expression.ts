import type { Condition } from '#app/contract/surveys/conditions.ts'
import { DOES_NOT_APPLY, OTHER, type Question } from '#app/contract/surveys/questions.ts'

/** A condition as an expression of SurveyJS. Some that differ here read the same there: whoever must know keeps the condition beside it. */
export function expressionOf(condition: Condition, questions: ReadonlyMap<string, Question>): string {
  if ('all' in condition) return joined(condition.all, 'and', questions)
  if ('any' in condition) return joined(condition.any, 'or', questions)
  if ('not' in condition) return `!(${expressionOf(condition.not, questions)})`
  const name = `{${condition.question}${'row' in condition && condition.row ? `.${condition.row}` : ''}}`
  if ('answered' in condition) return `${name} ${condition.answered ? 'notempty' : 'empty'}`
  if ('isOneOf' in condition) return oneOf(name, condition.isOneOf, questions.get(condition.question))
  const least = condition.atLeast === undefined ? [] : [`${name} >= ${condition.atLeast}`]
  const most = condition.atMost === undefined ? [] : [`${name} <= ${condition.atMost}`]
  return [...least, ...most].join(' and ')
}

function joined(parts: Condition[], by: 'and' | 'or', questions: ReadonlyMap<string, Question>): string {
  if (parts.length === 0) return by === 'and' ? '1 = 1' : '1 = 2'
  return parts.map((part) => `(${expressionOf(part, questions)})`).join(` ${by} `)
}

function oneOf(name: string, codes: string[], question: Question | undefined): string {
  const value = (code: string) => {
    if (question?.type === 'rating' && /^\d+$/.test(code)) return code
    return `'${code === OTHER ? 'other' : code === DOES_NOT_APPLY ? '-na-' : code}'`
  }
  const many = question?.type === 'several' || question?.type === 'ranking'
  if (codes.length === 1) return `${name} ${many ? 'contains' : '='} ${value(codes[0]!)}`
  return `${name} anyof [${codes.map(value).join(', ')}]`
}
