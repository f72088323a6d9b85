import nlp from 'compromise'
import { COMMON_WORDS } from './common-words.ts'
import { ALSO_WORDS, HERITAGE_NAMES } from './heritage-names.ts'
import { FIELD_WORDS, MEDICAL, PLACES, WORD_ENDING } from './not-names.ts'

interface Lexicon {
  first: ReadonlySet<string>
  last: ReadonlySet<string>
  words: ReadonlySet<string>
}
let read: Lexicon | undefined

/** The word list of the language library, sorted once: its own reading of a whole text takes seconds, a look into its list does not. */
function lexicon(): Lexicon {
  if (read) return read
  const [first, last, words] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const model = nlp.model() as { one: { lexicon: Record<string, string | string[]> } }
  for (const [word, tags] of Object.entries(model.one.lexicon)) {
    const all = [tags].flat()
    if (all.some((tag) => tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName')) first.add(word)
    else if (all.includes('LastName')) last.add(word)
    else words.add(word)
  }
  read = { first, last, words }
  return read
}

/** A first name, whatever stands around it. Names that are also words are not. */
export function isFirstName(word: string): boolean {
  if (ALSO_WORDS.has(word) || isNeverName(word)) return false
  if (HERITAGE_NAMES.has(word) || lexicon().first.has(word)) return true
  const parts = word.split('-')
  return parts.length > 1 && parts.every((part) => ALSO_WORDS.has(part) || HERITAGE_NAMES.has(part) || lexicon().first.has(part))
}

/** A first name that is also a word, a month or a place: a name only in company. */
export const mayBeName = (word: string): boolean => ALSO_WORDS.has(word) || (lexicon().last.has(word) && !PLACES.has(word))

export const isLastName = (word: string): boolean => lexicon().last.has(word)

/** A condition, a service, a place, a day: never a name by itself. */
export const isNeverName = (word: string): boolean => MEDICAL.has(word) || FIELD_WORDS.has(word) || PLACES.has(word)

/** A word of the language, so that a capital letter alone does not make it a name. */
export function isKnownWord(word: string): boolean {
  if (isListed(word) || /^i['’]|['’](?:t|ll|d|ve|re|m)$/u.test(word)) return true
  const stem = word.replace(/(?:['’]s|s|es|ed|d|er|ers|r|ly|ies)$/u, '')
  return (stem !== word && stem.length > 2 && (isListed(stem) || isListed(`${stem}e`) || isListed(`${stem}y`))) || WORD_ENDING.test(word)
}

const isListed = (word: string) => isNeverName(word) || lexicon().words.has(word) || COMMON_WORDS.has(word) || ALSO_WORDS.has(word)
