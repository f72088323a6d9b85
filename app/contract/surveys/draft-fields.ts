import type { Choice, Question } from './questions.ts'
import type { Wording } from './wording.ts'

/** A label on one line, as it stands in the list of choices at the desk. */
export const onOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ')

/** Choices as somebody edits them: one on a line, its code before it. The code stays when the words change: it joins the trend. */
export const choicesAsLines = (choices: readonly Choice[]) =>
  choices.map(({ code, label }) => `${code} = ${onOneLine(label.text)}`).join('\n')

/** What the fields of a question hold at the desk, by their names. What can be ticked is `yes` or empty. */
export function fieldsOfQuestion(question: Question): Record<string, string> {
  const { title, hint, note, theme, notApplicable } = question
  return {
    ...fieldsOfWords('title', title),
    ...fieldsOfWords('hint', hint),
    ...fieldsOfWords('note', note),
    theme: theme ?? '',
    notApplicable: notApplicable ? 'yes' : '',
    ...shapeFields(question),
  }
}

/** A text and its Easy Read, as two fields. */
export const fieldsOfWords = (name: string, words: Wording | undefined): Record<string, string> => ({
  [name]: words?.text ?? '',
  [`${name}Easy`]: words?.easy ?? '',
})

const shown = (value: number | string | undefined) => (value === undefined ? '' : String(value))

function shapeFields(question: Question): Record<string, string> {
  switch (question.type) {
    case 'agreement':
      return { faces: question.faces ? 'yes' : '' }
    case 'single':
      return { choices: choicesAsLines(question.choices), other: shown(question.other?.text), breakdown: question.breakdown ?? '' }
    case 'several':
      return { ...listFields(question.choices), other: shown(question.other?.text), most: shown(question.most) }
    case 'ranking':
      return { choices: choicesAsLines(question.choices), most: shown(question.most) }
    case 'matrix':
      return { rows: choicesAsLines(question.rows), columns: choicesAsLines(question.columns) }
    case 'number':
      return {
        least: shown(question.least),
        most: shown(question.most),
        decimals: shown(question.decimals),
        unit: shown(question.unit?.text),
      }
    case 'date':
      return { from: shown(question.from), until: shown(question.until) }
    case 'rating':
      return { from: shown(question.from), to: shown(question.to), low: shown(question.low?.text), high: shown(question.high?.text) }
    case 'yes_no':
      return {}
    default:
      return { maxChars: shown(question.maxChars), says: question.says ? 'yes' : '' }
  }
}

const listFields = (choices: readonly Choice[]) => ({
  choices: choicesAsLines(choices),
  alone: choices
    .filter(({ alone }) => alone)
    .map(({ code }) => code)
    .join(' '),
})
