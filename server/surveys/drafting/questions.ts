import { questionsOf } from '#app/contract/surveys/definition.ts'
import { QUESTION_TYPES, type QuestionType } from '#app/contract/surveys/questions.ts'
import { QuestionId } from '#app/contract/surveys/wording.ts'
import { wrong } from '../../refuse.ts'
import { textOf } from '../typed-answers.ts'
import { nameFrom } from './name-from.ts'
import { moveWithin } from './pages.ts'
import { type Deed, pageOf, questionOf, withPage, withQuestion } from './parts.ts'
import { typedQuestion } from './typed-question.ts'

const isType = (type: string): type is QuestionType => Object.hasOwn(QUESTION_TYPES, type)

/** Another question at the end of a page. Its name is what was typed, or comes from its words; it never changes again. */
export const addQuestion: Deed = (draft, typed) => {
  const page = pageOf(draft, typed)
  const type = textOf(typed, 'type')
  if (!isType(type)) return wrong('type', 'Choose how it is answered')
  const taken = new Set(questionsOf(draft).map(({ id }) => id))
  const wanted = textOf(typed, 'name').trim()
  if (wanted && !QuestionId.safeParse(wanted).success) wrong('name', 'A name begins with a letter and has letters, digits, - and _')
  if (taken.has(wanted)) wrong('name', 'Another question here has this name')
  const id = wanted || nameFrom(textOf(typed, 'title'), taken, 'question')
  return withPage(draft, page, { questions: [...page.questions, typedQuestion(id, type, typed)] })
}

/** What a question says and how it is answered. Its kind stays: another kind of answer is another question. */
export const changeQuestion: Deed = (draft, typed) => {
  const at = questionOf(draft, typed)
  return withQuestion(draft, at, typedQuestion(at.question.id, at.question.type, typed, at.question))
}

/** Takes a question out. Rules that asked about it are named as faults until they are mended. */
export const removeQuestion: Deed = (draft, typed) => {
  const { page, question } = questionOf(draft, typed)
  return withPage(draft, page, { questions: page.questions.filter((one) => one !== question) })
}

/** One place up or down, over the edge of its page too; at the beginning and the end it stays. */
export const moveQuestion: Deed = (draft, typed) => {
  const { page, question } = questionOf(draft, typed)
  return moveWithin(draft, page, page.questions.indexOf(question), textOf(typed, 'to'))
}
