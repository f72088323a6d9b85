import type { AnswerSet, AnswerValue } from '#app/contract/surveys/answer-set.ts'
import { fieldOf, otherFieldOf } from '#app/contract/surveys/asking-views.ts'
import { DOES_NOT_APPLY, type Question } from '#app/contract/surveys/questions.ts'

/** What came with a form: a text, or several under one name. */
export type Typed = Record<string, unknown>

/** The text under a name; of several the last. */
export function textOf(typed: Typed, name: string): string {
  const value = Object.hasOwn(typed, name) ? typed[name] : undefined
  const one = Array.isArray(value) ? value.at(-1) : value
  return typeof one === 'string' ? one : ''
}
function textsOf(typed: Typed, name: string): string[] {
  const value = Object.hasOwn(typed, name) ? typed[name] : undefined
  return [value].flat().filter((one) => typeof one === 'string' && one !== '') as string[]
}

/** What somebody typed at a question, as an answer that is still to be checked; undefined where there is nothing. */
export function typedAnswer(question: Question, typed: Typed): unknown {
  const text = textOf(typed, fieldOf(question.id)).trim()
  if (text === DOES_NOT_APPLY) return text
  switch (question.type) {
    case 'several': {
      const codes = textsOf(typed, fieldOf(question.id))
      if (codes.includes(DOES_NOT_APPLY)) return codes.length === 1 ? DOES_NOT_APPLY : codes
      return codes.length > 0 ? codes : undefined
    }
    case 'number':
    case 'rating':
      return text === '' ? undefined : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
    case 'ranking':
      return ranked(question, typed)
    case 'matrix': {
      const rows = question.rows.flatMap(({ code }) => {
        const chosen = textOf(typed, fieldOf(question.id, code))
        return chosen ? [[code, chosen]] : []
      })
      return rows.length > 0 ? Object.fromEntries(rows) : undefined
    }
    default:
      return text || undefined
  }
}

/** Places typed at the choices, in order; a place that was given twice, or is none, makes the answer wrong. */
function ranked(question: Extract<Question, { type: 'ranking' }>, typed: Typed): unknown {
  const places = question.choices.flatMap(({ code }) => {
    const place = textOf(typed, fieldOf(question.id, code))
    return place ? [{ code, place: Number(place) }] : []
  })
  if (places.length === 0) return undefined
  if (new Set(places.map(({ place }) => place)).size < places.length || places.some(({ place }) => !Number.isInteger(place))) return 'twice'
  return places.sort((a, b) => a.place - b.place).map(({ code }) => code)
}

export const otherTyped = (question: Question, typed: Typed): string | undefined => textOf(typed, otherFieldOf(question.id)) || undefined

/** An answer as the fields of its question show it. */
export function fieldsOfAnswer(question: Question, { answers, others }: AnswerSet): Record<string, string[]> {
  const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  const other = Object.hasOwn(others, question.id) ? { [otherFieldOf(question.id)]: [others[question.id]!] } : {}
  return value === undefined ? {} : { ...valueFields(question, value), ...other }
}

function valueFields(question: Question, value: AnswerValue): Record<string, string[]> {
  if (Array.isArray(value) && question.type === 'ranking')
    return Object.fromEntries(value.map((code, at) => [fieldOf(question.id, code), [String(at + 1)]]))
  if (Array.isArray(value)) return { [fieldOf(question.id)]: value }
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([row, code]) => [fieldOf(question.id, row), [code]]))
  return { [fieldOf(question.id)]: [String(value)] }
}

/** What was typed at a question, as its fields show it again. */
export function fieldsTyped(question: Question, typed: Typed): Record<string, string[]> {
  const names = Object.keys(typed).filter((name) => name === fieldOf(question.id) || name.startsWith(`${fieldOf(question.id)}:`))
  return Object.fromEntries([...names, otherFieldOf(question.id)].map((name) => [name, textsOf(typed, name)]))
}
