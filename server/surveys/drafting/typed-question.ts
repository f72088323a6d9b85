import {
  BREAKDOWNS,
  type Choice,
  LONG_TEXT_MAX,
  type Question,
  type QuestionType,
  SHORT_TEXT_MAX,
} from '#app/contract/surveys/questions.ts'
import { type Typed, textOf } from '../typed-answers.ts'
import { typedChoices } from './typed-choices.ts'
import { present, typedLabel, typedNumber, typedWords } from './typed-words.ts'

/**
 * A question from the fields of its form, before it is checked. What the form does not hold stays as it was: the name, the condition under
 * which it is asked, translations.
 */
export function typedQuestion(id: string, type: QuestionType, typed: Typed, before?: Question) {
  const same = before?.type === type ? before : undefined
  return present({
    id,
    type,
    title: typedWords(typed, 'title', before?.title) ?? { text: '' },
    hint: typedWords(typed, 'hint', before?.hint),
    note: typedWords(typed, 'note', before?.note),
    theme: textOf(typed, 'theme') || undefined,
    showIf: before?.showIf,
    notApplicable: ticked(typed, 'notApplicable'),
    ...present(shapeOf(type, typed, same)),
  })
}

const ticked = (typed: Typed, name: string) => textOf(typed, name) === 'yes'
const list = (typed: Typed, name: string, before: readonly Choice[] | undefined) => typedChoices(textOf(typed, name), before)

function shapeOf(type: QuestionType, typed: Typed, before: Question | undefined): object {
  const was = (before ?? {}) as Partial<Record<'choices' | 'rows' | 'columns', Choice[]>> & Record<string, never>
  const number = (name: string) => typedNumber(typed, name)
  const label = (name: string) => typedLabel(typed, name, was[name])
  switch (type) {
    case 'agreement':
      return { faces: ticked(typed, 'faces') }
    case 'single': {
      const breakdown = BREAKDOWNS.find((one) => one === textOf(typed, 'breakdown'))
      return { choices: list(typed, 'choices', was.choices), other: label('other'), breakdown }
    }
    case 'several': {
      const alone = textOf(typed, 'alone').split(/[\s,]+/)
      const choices = typedChoices(textOf(typed, 'choices'), was.choices, alone)
      return { choices, other: label('other'), most: number('most') }
    }
    case 'ranking':
      return { choices: list(typed, 'choices', was.choices), most: number('most') }
    case 'matrix':
      return { rows: list(typed, 'rows', was.rows), columns: list(typed, 'columns', was.columns) }
    case 'number':
      return { least: number('least'), most: number('most'), decimals: number('decimals') ?? 0, unit: label('unit') }
    case 'date':
      return { from: textOf(typed, 'from') || undefined, until: textOf(typed, 'until') || undefined }
    case 'rating':
      return { from: number('from') ?? 1, to: number('to') ?? 5, low: label('low'), high: label('high') }
    case 'yes_no':
      return {}
    default: {
      const room = type === 'short_text' ? SHORT_TEXT_MAX : LONG_TEXT_MAX
      return { maxChars: number('maxChars') ?? room, says: ticked(typed, 'says') }
    }
  }
}
