import type { Page, SurveyDefinition } from './definition.ts'
import type { Choice, Question } from './questions.ts'
import type { Wording } from './wording.ts'

/** A text of a survey that can stand in other languages: the name of its field, what it is, and its words. */
export interface WordingAt {
  name: string
  what: string
  wording: Wording
}
/** What can be put into other words at once: a question, a page, or what the survey says of itself. */
export type Worded = Question | Page | SurveyDefinition

const PARTS = {
  title: 'Title',
  about: 'What it is for',
  thanks: 'At the end',
  hint: 'Hint',
  note: 'What stands before it',
  other: 'The last choice',
  unit: 'Unit',
  low: 'The lowest',
  high: 'The highest',
} as const
const LISTS = ['choices', 'rows', 'columns'] as const

/** Every text of a part of a survey, in the order in which a reader meets them. */
export function wordingsIn(part: Worded): WordingAt[] {
  const of = part as unknown as Record<string, unknown>
  const single = Object.entries(PARTS).flatMap(([name, what]) => {
    const wording = of[name] as Wording | undefined
    return wording ? [{ name, what: name === 'title' && 'type' in part ? 'Question' : what, wording }] : []
  })
  const listed = LISTS.flatMap((list) =>
    ((of[list] as Choice[] | undefined) ?? []).map(({ code, label }) => ({ name: `${list}:${code}`, what: code, wording: label })),
  )
  return [...single, ...listed]
}

/** The same part with its texts changed one by one. */
export function rewording<Part extends Worded>(part: Part, change: (name: string, wording: Wording) => Wording): Part {
  const of = { ...part } as Record<string, unknown>
  for (const name of Object.keys(PARTS)) if (of[name]) of[name] = change(name, of[name] as Wording)
  for (const list of LISTS)
    if (of[list]) of[list] = (of[list] as Choice[]).map((choice) => ({ ...choice, label: change(`${list}:${choice.code}`, choice.label) }))
  return of as Part
}
