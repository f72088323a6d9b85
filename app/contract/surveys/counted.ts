import type { AnswerValue } from './answer-set.ts'
import { codesOf, OTHER, type Question } from './questions.ts'

/** What somebody counts as who skipped a question, or to whom it does not apply. */
export const NO_ANSWER = '-none-'
/** What somebody counts as who chose this among others. */
export const CHOSEN = 'chosen'

/**
 * One way of counting the answers to a question: everybody who took part falls on exactly one value, also whoever skipped it. A count of those
 * few would nearly always be hidden and take another answer with it, so where there is a middle ("not sure") or an "other" they count there.
 */
export interface CountedWay {
  readonly id: string
  readonly values: readonly string[]
  readonly groups: readonly { readonly id: string; readonly of: readonly string[] }[]
  readonly countsAs: (answer: AnswerValue | undefined) => string
}

/** Every way in which a question is counted; none where it is answered with words, a number or a day. */
export function countedWays(question: Question): CountedWay[] {
  const codes = (codesOf(question) ?? []).map(({ code }) => code)
  switch (question.type) {
    case 'agreement':
      return question.faces ? [parted(question.id, codes, 'in_between')] : [{ ...parted(question.id, codes, 'not_sure'), groups: AGREEING }]
    case 'single':
      return [parted(question.id, codes, question.other ? OTHER : NO_ANSWER)]
    case 'yes_no':
    case 'rating':
      return [parted(question.id, codes, NO_ANSWER)]
    case 'ranking': {
      const way = parted(question.id, codes, NO_ANSWER)
      return [{ ...way, countsAs: (answer) => way.countsAs(Array.isArray(answer) ? answer[0] : undefined) }]
    }
    case 'several':
      return codes.map((code) => ({
        ...{ id: wayId(question.id, code), values: [CHOSEN, NO_ANSWER], groups: [] },
        countsAs: (answer) => (Array.isArray(answer) && answer.includes(code) ? CHOSEN : NO_ANSWER),
      }))
    case 'matrix':
      return question.rows.map(({ code }) => {
        const way = parted(wayId(question.id, code), codes, NO_ANSWER)
        return { ...way, countsAs: (answer) => way.countsAs(isLines(answer) && Object.hasOwn(answer, code) ? answer[code] : undefined) }
      })
    default:
      return []
  }
}

/** The name of a line, or of one choice among several. */
export const wayId = (question: string, code: string) => `${question}:${code}`

const AGREEING = [
  { id: 'agrees', of: ['agree_a_lot', 'agree'] },
  { id: 'disagrees', of: ['disagree', 'disagree_a_lot'] },
]

function parted(id: string, codes: readonly string[], otherwise: string): CountedWay {
  const values = codes.includes(otherwise) ? codes : [...codes, otherwise]
  return { id, values, groups: [], countsAs: (answer) => (codes.includes(String(answer)) ? String(answer) : otherwise) }
}

const isLines = (answer: AnswerValue | undefined): answer is Record<string, string> => typeof answer === 'object' && !Array.isArray(answer)
