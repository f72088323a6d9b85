import { codesOf, DOES_NOT_APPLY, OTHER, type Question } from '#app/contract/surveys/questions.ts'
import type { Named, Naming } from '../expressions/to-condition.ts'

/** What things were called before they were carried over. */
export interface CalledBefore {
  /** The ids here by the names there. */
  questions: ReadonlyMap<string, string>
  /** By id: the values of answers there, with their codes here. */
  options: ReadonlyMap<string, readonly { value: string; code: string }[]>
  /** By id: the rows there, with their codes here. */
  rows: ReadonlyMap<string, readonly { value: string; code: string }[]>
}
const NOTHING_ELSE: CalledBefore = { questions: new Map(), options: new Map(), rows: new Map() }

/** What names in the expressions of SurveyJS mean. Without other names: for a survey of ours. */
export function namingOf(questions: readonly Question[], before: CalledBefore = NOTHING_ELSE): Naming {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const find = (name: string) => byId.get(before.questions.get(name) ?? name)
  return (name) => {
    const question = find(name)
    if (question) return { question: question.id, type: question.type, options: optionsOf(question, before) }
    return rowNamed(name, find, before)
  }
}

function rowNamed(name: string, find: (name: string) => Question | undefined, before: CalledBefore): Named | undefined {
  for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
    const question = find(name.slice(0, dot))
    if (question?.type !== 'matrix') continue
    const called = name.slice(dot + 1)
    const row = before.rows.get(question.id)?.find(({ value }) => value === called)?.code ?? called
    if (question.rows.some(({ code }) => code === row))
      return { question: question.id, type: 'matrix', row, options: optionsOf(question, before) }
  }
  return undefined
}

function optionsOf(question: Question, before: CalledBefore): { value: string; code: string }[] {
  const own = (codesOf(question) ?? []).filter(({ code }) => code !== OTHER).map(({ code }) => ({ value: code, code }))
  const other = 'other' in question && question.other ? [{ value: 'other', code: OTHER }] : []
  const bool =
    question.type === 'yes_no'
      ? [
          { value: 'true', code: 'yes' },
          { value: 'false', code: 'no' },
        ]
      : []
  const na = { value: DOES_NOT_APPLY, code: DOES_NOT_APPLY }
  return [...(before.options.get(question.id) ?? []), ...own, ...other, ...bool, na]
}
