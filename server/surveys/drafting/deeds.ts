import type { SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { found } from '../../refuse.ts'
import { type Typed, textOf } from '../typed-answers.ts'
import { checkedDraft } from './checked-draft.ts'
import { addPage, changePage, movePage, removePage } from './pages.ts'
import type { Deed } from './parts.ts'
import { addQuestion, changeQuestion, moveQuestion, removeQuestion } from './questions.ts'
import { askAlways, askOnlyIf, leadOn, leadOnNoMore } from './rules.ts'
import { sayOfSurvey } from './say-of-survey.ts'
import { translate } from './translate.ts'

/** Everything that can be done with what is being built, by the name that its form sends in `do`. */
export const DEEDS: Record<string, Deed> = {
  survey: sayOfSurvey,
  words: translate,
  'add-page': addPage,
  page: changePage,
  'move-page': movePage,
  'remove-page': removePage,
  add: addQuestion,
  question: changeQuestion,
  move: moveQuestion,
  remove: removeQuestion,
  rule: askOnlyIf,
  'no-rule': askAlways,
  way: leadOn,
  'no-way': leadOnNoMore,
}

/** The draft after one deed. Refuses: invalid (at the field), not_found (a deed, page or question that is not there). */
export function afterDeed(draft: SurveyDefinition, typed: Typed): SurveyDefinition {
  const wanted = textOf(typed, 'do')
  const deed = found(Object.hasOwn(DEEDS, wanted) ? DEEDS[wanted] : undefined, 'form')
  return checkedDraft(deed(draft, typed))
}
