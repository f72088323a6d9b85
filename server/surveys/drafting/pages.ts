import type { SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { wrong } from '../../refuse.ts'
import { textOf } from '../typed-answers.ts'
import { nameFrom } from './name-from.ts'
import { type Deed, pageOf, withPage } from './parts.ts'
import { present, typedWords } from './typed-words.ts'

const idsOf = ({ pages }: SurveyDefinition) => new Set(pages.map(({ id }) => id))

/** Another page at the end. */
export const addPage: Deed = (draft, typed) => {
  const title = typedWords(typed, 'title')
  const page = { id: nameFrom(title?.text ?? '', idsOf(draft), 'page'), title, note: typedWords(typed, 'note'), questions: [], jumps: [] }
  return { ...draft, pages: [...draft.pages, present(page)] }
}

/** The title of a page, and what stands before its first question. */
export const changePage: Deed = (draft, typed) => {
  const page = pageOf(draft, typed)
  const changed = present({ ...page, title: typedWords(typed, 'title', page.title), note: typedWords(typed, 'note', page.note) })
  return { ...draft, pages: draft.pages.map((one) => (one === page ? changed : one)) }
}

/** Takes out a page that has no question. Refuses one that has, and the last one. */
export const removePage: Deed = (draft, typed) => {
  const page = pageOf(draft, typed)
  if (page.questions.length > 0) wrong('', 'This page has questions. Take them out or move them first.')
  if (draft.pages.length === 1) wrong('', 'A survey needs a page.')
  return { ...draft, pages: draft.pages.filter((one) => one !== page) }
}

/** One place up or down among the pages; at the edge it stays. */
export const movePage: Deed = (draft, typed) => {
  const page = pageOf(draft, typed)
  return { ...draft, pages: moved(draft.pages, draft.pages.indexOf(page), textOf(typed, 'to')) }
}

/** A question one place up or down; at the edge of its page it goes on to the next page. */
export const moveWithin = (draft: SurveyDefinition, page: SurveyDefinition['pages'][number], at: number, to: string) => {
  const step = to === 'up' ? -1 : 1
  if (page.questions[at + step]) return withPage(draft, page, { questions: moved(page.questions, at, to) })
  const next = draft.pages[draft.pages.indexOf(page) + step]
  if (!next) return draft
  const question = page.questions[at]!
  const left = withPage(draft, page, { questions: page.questions.filter((one) => one !== question) })
  return withPage(left, next, { questions: step < 0 ? [...next.questions, question] : [question, ...next.questions] })
}

function moved<One>(list: readonly One[], at: number, to: string): One[] {
  const other = to === 'up' ? at - 1 : at + 1
  if (other < 0 || other >= list.length) return [...list]
  const copy = [...list]
  ;[copy[at], copy[other]] = [copy[other]!, copy[at]!]
  return copy
}
