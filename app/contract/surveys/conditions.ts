import { z } from 'zod'
import type { AnswerSet, AnswerValue } from './answer-set.ts'
import { ChoiceCode, QuestionId } from './wording.ts'

/**
 * When something is asked, as data. In the expressions of SurveyJS:
 *
 * | here | SurveyJS |
 * |---|---|
 * | `{ question: 'q', answered: true }` | `{q} notempty` |
 * | `{ question: 'q', isOneOf: ['a', 'b'] }` of one choice | `{q} anyof ['a', 'b']` (or `{q} = 'a'`) |
 * | the same of several choices: any of them was picked | `{q} contains 'a' or {q} contains 'b'` |
 * | `{ question: 'm', row: 'r', isOneOf: ['a'] }` | `{m.r} = 'a'` |
 * | `{ question: 'q', atLeast: 3, atMost: 9 }` | `{q} >= 3 and {q} <= 9` |
 * | `{ all: […] }`, `{ any: […] }`, `{ not: … }` | `and`, `or`, `!` |
 *
 * "Does not apply" counts as answered and can be asked for by its code `-na-`; the written-in choice by `-other-`.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { question: string; row?: string | undefined; answered: boolean }
  | { question: string; row?: string | undefined; isOneOf: string[] }
  | { question: string; atLeast?: number | undefined; atMost?: number | undefined }

const DEEPEST = 8
const about = { question: QuestionId, row: ChoiceCode.optional() }
const code = z.union([ChoiceCode, z.enum(['-na-', '-other-'])])

const tests = [
  z.strictObject({ ...about, answered: z.boolean() }),
  z.strictObject({ ...about, isOneOf: z.array(code).min(1, 'Choose at least one answer').max(400) }),
  z
    .strictObject({ question: QuestionId, atLeast: z.number().optional(), atMost: z.number().optional() })
    .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'Write a number'),
] as const

const conditionOf = (deepest: number): z.ZodType<Condition> =>
  deepest === 0
    ? z.union(tests)
    : z.union([
        ...tests,
        z.strictObject({ all: z.array(z.lazy(() => levels[deepest - 1]!)).max(50) }),
        z.strictObject({ any: z.array(z.lazy(() => levels[deepest - 1]!)).max(50) }),
        z.strictObject({ not: z.lazy(() => levels[deepest - 1]!) }),
      ])
const levels: z.ZodType<Condition>[] = Array.from({ length: DEEPEST + 1 }, (_, deepest) => conditionOf(deepest))

/** A condition no more than eight levels deep. */
export const Condition = levels[DEEPEST]!

/** Whether a condition holds. A question that was not answered fulfils nothing but `answered: false`, and what says `not`. */
export function holds(condition: Condition, { answers }: Pick<AnswerSet, 'answers'>): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, { answers }))
  if ('any' in condition) return condition.any.some((one) => holds(one, { answers }))
  if ('not' in condition) return !holds(condition.not, { answers })
  const value = valueAt(answers, condition.question, 'row' in condition ? condition.row : undefined)
  if ('answered' in condition) return (value !== undefined) === condition.answered
  if ('isOneOf' in condition) return codesIn(value).some((code) => condition.isOneOf.includes(code))
  return typeof value === 'number' && value >= (condition.atLeast ?? -Infinity) && value <= (condition.atMost ?? Infinity)
}

function valueAt(answers: AnswerSet['answers'], question: string, row?: string): AnswerValue | undefined {
  const value = Object.hasOwn(answers, question) ? answers[question] : undefined
  if (row === undefined || typeof value !== 'object' || Array.isArray(value)) return row === undefined ? value : undefined
  return Object.hasOwn(value, row) ? value[row] : undefined
}

function codesIn(value: AnswerValue | undefined): string[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  return typeof value === 'object' ? Object.values(value) : [String(value)]
}

/** The tests in a condition, without `all`, `any` and `not`. */
export function testsIn(condition: Condition): Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>[] {
  if ('all' in condition) return condition.all.flatMap(testsIn)
  if ('any' in condition) return condition.any.flatMap(testsIn)
  return 'not' in condition ? testsIn(condition.not) : [condition]
}
