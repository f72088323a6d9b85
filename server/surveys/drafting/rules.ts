import { questionsOf, type SurveyDefinition } from '#app/contract/surveys/definition.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import { wrong } from '../../refuse.ts'
import { textOf } from '../typed-answers.ts'
import { type Deed, pageOf, questionOf, withPage, withQuestion } from './parts.ts'
import { joined, typedCondition } from './typed-condition.ts'
import { present } from './typed-words.ts'

/** When a question is asked (field `id`), or a whole page (field `page`). */
export const askOnlyIf: Deed = (draft, typed) => {
  if (!textOf(typed, 'id')) {
    const page = pageOf(draft, typed)
    const rule = typedCondition(askedBefore(draft, page.id), typed)
    return withPage(draft, page, { showIf: joined(page.showIf, rule, textOf(typed, 'join')) })
  }
  const at = questionOf(draft, typed)
  const rule = typedCondition(askedBefore(draft, at.question.id), typed)
  return withQuestion(draft, at, { ...at.question, showIf: joined(at.question.showIf, rule, textOf(typed, 'join')) })
}

/** From now on the question, or the page, is always asked. */
export const askAlways: Deed = (draft, typed) => {
  if (!textOf(typed, 'id')) return withPage(draft, pageOf(draft, typed), { showIf: undefined })
  const at = questionOf(draft, typed)
  return withQuestion(draft, at, present({ ...at.question, showIf: undefined }))
}

/** After a page, on to a later one or to the end: when a rule holds, or always. Refuses: invalid. */
export const leadOn: Deed = (draft, typed) => {
  const page = pageOf(draft, typed)
  const to = textOf(typed, 'to')
  const target = draft.pages.findIndex(({ id }) => id === to)
  if (to !== 'end' && target <= draft.pages.indexOf(page)) wrong('to', 'Choose a later page, or the end')
  const asked = [...askedBefore(draft, page.id), ...page.questions]
  const when = textOf(typed, 'how') === 'always' ? { all: [] } : typedCondition(asked, typed)
  return withPage(draft, page, { jumps: [...page.jumps, { when, to }] })
}

/** Takes a way on out, by its place among those of the page. */
export const leadOnNoMore: Deed = (draft, typed) => {
  const page = pageOf(draft, typed)
  return withPage(draft, page, { jumps: page.jumps.filter((_, at) => String(at) !== textOf(typed, 'number')) })
}

/** The questions that stand before a question or a page. */
function askedBefore(draft: SurveyDefinition, id: string): Question[] {
  const page = draft.pages.findIndex((one) => one.id === id)
  if (page >= 0) return questionsOf({ pages: draft.pages.slice(0, page) })
  const all = questionsOf(draft)
  return all.slice(
    0,
    all.findIndex((one) => one.id === id),
  )
}
