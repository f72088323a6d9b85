import type { Page, SurveyDefinition } from '#app/contract/surveys/definition.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import { found } from '../../refuse.ts'
import { type Typed, textOf } from '../typed-answers.ts'

/** One change of what is being built: from the draft and what was typed, the new draft, or a refusal. It changes nothing of the old one. */
export type Deed = (draft: SurveyDefinition, typed: Typed) => unknown

/** The page that a form names in the field `page`. Refuses: not_found. */
export const pageOf = ({ pages }: SurveyDefinition, typed: Typed): Page =>
  found(
    pages.find(({ id }) => id === textOf(typed, 'page')),
    'page',
  )

/** The question that a form names in the field `id`, and its page. Refuses: not_found. */
export function questionOf({ pages }: SurveyDefinition, typed: Typed): { page: Page; question: Question } {
  const id = textOf(typed, 'id')
  const page = found(
    pages.find(({ questions }) => questions.some((one) => one.id === id)),
    'question',
  )
  return { page, question: page.questions.find((one) => one.id === id)! }
}

/** The draft with one page changed. */
export const withPage = (draft: SurveyDefinition, page: Page, patch: object) => ({
  ...draft,
  pages: draft.pages.map((one) => (one === page ? { ...one, ...patch } : one)),
})

/** The draft with one question changed. */
export const withQuestion = (draft: SurveyDefinition, { page, question }: { page: Page; question: Question }, changed: unknown) =>
  withPage(draft, page, { questions: page.questions.map((one) => (one === question ? changed : one)) })
