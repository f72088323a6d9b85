import type { AnswerSet } from '#app/contract/surveys/answer-set.ts'
import type { AskedQuestionView } from '#app/contract/surveys/asking-views.ts'
import { questionsOf, type SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { piped } from '#app/contract/surveys/piping.ts'
import { codesOf, OTHER, type Question } from '#app/contract/surveys/questions.ts'
import { type Wording, worded } from '#app/contract/surveys/wording.ts'
import { fieldsOfAnswer, fieldsTyped, type Typed } from './typed-answers.ts'

/** A question as one reader sees it: in their language, in Easy Read where they want it, with earlier answers repeated in it. */
export function askedView(
  definition: SurveyDefinition,
  question: Question,
  set: AnswerSet,
  reader: { language: string; easy: boolean },
  typed?: Typed,
): AskedQuestionView {
  const questions = questionsOf(definition)
  const say = (wording: Wording) => {
    const { text, language } = worded(wording, definition.language, reader)
    return { text: piped(text, questions, set, reader.language), language }
  }
  const maybe = (wording: Wording | undefined) => wording && say(wording)
  const page = definition.pages.find((one) => one.questions[0]?.id === question.id)
  return {
    id: question.id,
    type: question.type,
    title: say(question.title),
    hint: maybe(question.hint),
    note: maybe(question.note ?? page?.note),
    choices: (codesOf(question) ?? []).filter(({ code }) => code !== OTHER).map(({ code, label }) => ({ code, label: say(label) })),
    rows: question.type === 'matrix' ? question.rows.map(({ code, label }) => ({ code, label: say(label) })) : [],
    other: 'other' in question ? maybe(question.other) : undefined,
    unit: question.type === 'number' ? maybe(question.unit) : undefined,
    maxChars: 'maxChars' in question ? question.maxChars : undefined,
    notApplicable: question.notApplicable,
    typed: typed ? fieldsTyped(question, typed) : fieldsOfAnswer(question, set),
  }
}
