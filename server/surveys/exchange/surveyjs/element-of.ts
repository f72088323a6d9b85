import { AGREEMENT, type Choice, FACES, type Question } from '#app/contract/surveys/questions.ts'
import type { Wording } from '#app/contract/surveys/wording.ts'
import { put, type Thing } from './said.ts'

/** One question as an element of SurveyJS. When it is asked is added by whoever knows the other questions. */
export function elementOf(question: Question): Thing {
  const element: Thing = { ...shape(question), name: question.id, 'ct:notApplicable': question.notApplicable }
  put(element, 'title', question.title)
  put(element, 'description', question.hint)
  put(element, 'ct:note', question.note)
  if (question.theme !== undefined) element['ct:theme'] = question.theme
  return element
}

function shape(question: Question): Thing {
  switch (question.type) {
    case 'agreement':
      return { type: 'radiogroup', 'ct:type': 'agreement', 'ct:faces': question.faces, choices: fixed(question.faces ? FACES : AGREEMENT) }
    case 'single':
      return { type: 'radiogroup', ...choosing(question), ...given({ 'ct:breakdown': question.breakdown }) }
    case 'several':
      return { type: 'checkbox', ...choosing(question), ...given({ maxSelectedChoices: question.most }) }
    case 'yes_no':
      return { type: 'boolean', renderAs: 'radio', valueTrue: 'yes', valueFalse: 'no', labelTrue: 'Yes', labelFalse: 'No' }
    case 'number':
      return withWordings(
        { type: 'text', inputType: 'number', ...given({ min: question.least, max: question.most }), step: 10 ** -question.decimals },
        { 'ct:unit': question.unit },
      )
    case 'date':
      return { type: 'text', inputType: 'date', ...given({ min: question.from, max: question.until }) }
    case 'rating':
      return withWordings(
        { type: 'rating', rateMin: question.from, rateMax: question.to },
        { minRateDescription: question.low, maxRateDescription: question.high },
      )
    case 'ranking':
      return {
        type: 'ranking',
        choices: question.choices.map(itemOf),
        ...(question.most ? { selectToRankEnabled: true } : {}),
        ...given({ maxSelectedChoices: question.most }),
      }
    case 'matrix':
      return { type: 'matrix', rows: question.rows.map(itemOf), columns: question.columns.map(itemOf) }
    default:
      return { type: question.type === 'short_text' ? 'text' : 'comment', maxLength: question.maxChars, 'ct:says': question.says }
  }
}

function choosing({ choices, other }: { choices: Choice[]; other?: Wording | undefined }): Thing {
  const shape = { choices: choices.map(itemOf), ...(other ? { showOtherItem: true } : {}) }
  return withWordings(shape, { otherText: other })
}

function withWordings(shape: Thing, wordings: Record<string, Wording | undefined>): Thing {
  for (const [name, wording] of Object.entries(wordings)) put(shape, name, wording)
  return shape
}

function itemOf({ code, label, alone }: Choice): Thing {
  const item: Thing = { value: code, ...given({ isExclusive: alone }) }
  put(item, 'text', label)
  return item
}

const fixed = (list: Record<string, string>) => Object.entries(list).map(([value, text]) => ({ value, text }))
const given = (values: Thing) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
