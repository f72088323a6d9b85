import type { Said } from '../carrying.ts'

/** A subquestion or an answer. `scale` is 1 for the columns of a table, or the second scale. */
export interface LimeItem {
  code: string
  scale: number
  text: Said
  relevance: string
}
export interface LimeQuestion {
  /** How expressions of older versions name it: survey, group and question by number. */
  number: string
  group: string
  code: string
  type: string
  mandatory: boolean
  other: boolean
  relevance: string
  /** A pattern that words must fit. */
  pattern: string
  text: Said
  help: Said
  attributes: ReadonlyMap<string, Said>
  subquestions: LimeItem[]
  answers: LimeItem[]
}
export interface LimeGroup {
  id: string
  relevance: string
  name: Said
  description: Said
}
/** A questionnaire of LimeSurvey, out of whichever file. The first language is its own. Texts are HTML. */
export interface LimeSurvey {
  languages: string[]
  settings: ReadonlyMap<string, string>
  texts: ReadonlyMap<string, Said>
  groups: LimeGroup[]
  questions: LimeQuestion[]
  /** What there is besides questions and cannot be carried over, in words. */
  besides: string[]
}

/** A text by language, to be added to. */
export type Texts = Map<string, string>
/** The value under a key, made when it is missing. */
export function had<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}
