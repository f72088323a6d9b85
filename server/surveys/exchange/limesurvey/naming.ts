import { codesOf, OTHER, type Question } from '#app/contract/surveys/questions.ts'
import type { Named, Naming } from '../expressions/to-condition.ts'
import type { LimeQuestion } from './structure.ts'

/** A question here, and what it was: the code of a row or choice there, with its code here. */
export interface LimeCarried {
  lime: LimeQuestion
  question: Question
  items: { value: string; code: string }[]
  /** Where one question there is several here: the code of the item that became this one. */
  part?: string
}

/** What names in the expressions of LimeSurvey mean: by code (`q1`, `q2_SQ001`) or by numbers (`1X2X3SQ001`), with or without `.NAOK`. */
export function namingOf(carried: readonly LimeCarried[]): Naming {
  const names = new Map<string, Named>()
  const add = (name: string, to: Named) => {
    if (!names.has(name)) names.set(name, to)
  }
  for (const one of carried) {
    const numbers = [one.lime.number, `${one.lime.code}_`]
    if (one.part !== undefined) for (const before of numbers) add(`${before}${one.part}`, asked(one))
    else for (const name of [one.lime.code, one.lime.number]) add(name, asked(one))
    for (const before of numbers) for (const { value, code } of one.items) add(`${before}${value}`, itemOf(one, code))
    if ('other' in one.question && one.question.other) for (const before of numbers) add(`${before}other`, { ...asked(one), picked: OTHER })
  }
  return (name) => names.get(name.replace(/\.(NAOK|code|value|valueNAOK|shown)$/, ''))
}

function asked({ question, items }: LimeCarried): Named {
  const own = (codesOf(question) ?? []).map(({ code }) => ({ value: code, code }))
  const known =
    question.type === 'yes_no'
      ? [
          { value: 'Y', code: 'yes' },
          { value: 'N', code: 'no' },
        ]
      : []
  const other = own.some(({ code }) => code === OTHER) ? [{ value: '-oth-', code: OTHER }] : []
  return { question: question.id, type: question.type, options: [...(question.type === 'matrix' ? [] : items), ...own, ...known, ...other] }
}

function itemOf(one: LimeCarried, code: string): Named {
  return one.question.type === 'matrix' ? { ...asked(one), row: code } : { ...asked(one), picked: code }
}
