import type { ThemeId } from '#app/contract/ids.ts'
import { searchTerms } from '#db/search/terms.ts'
import type { ThemeTable } from '#db/themes/schema.ts'

/** A theme that the words may be about, and the words that say so. */
export interface ThemeSuggestion {
  themeId: ThemeId
  why: string[]
}
const MOST = 4
const MIN_CHARS = 4
const TITLE_WEIGHT = 2
const ENOUGH = 2
/** A term that stands in more of the themes than this says nothing about any of them. */
const COMMON_SHARE = 0.2

/**
 * Themes whose title or description shares words with what was said, the strongest first, at most four. A word of the title counts double;
 * one word of a description alone is not enough; words that stand in many themes do not count.
 */
export function suggestThemes(words: string, themes: readonly Pick<ThemeTable, 'id' | 'title' | 'about'>[]): ThemeSuggestion[] {
  const said = wordsByTerm(words)
  const read = themes.map(({ id, title, about }) => ({ id, title: termsOf(title), about: termsOf(about) }))
  const spread = new Map<string, number>()
  for (const { title, about } of read) for (const term of new Set([...title, ...about])) spread.set(term, (spread.get(term) ?? 0) + 1)
  const telling = (term: string) => said.has(term) && spread.get(term)! <= Math.max(2, themes.length * COMMON_SHARE)
  return read
    .map(({ id, title, about }) => {
      const inTitle = [...title].filter(telling)
      const inAbout = [...about].filter((term) => telling(term) && !title.has(term))
      return { themeId: id, terms: [...inTitle, ...inAbout], score: inTitle.length * TITLE_WEIGHT + inAbout.length }
    })
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ themeId, terms }) => ({ themeId, why: terms.slice(0, 3).map((term) => said.get(term)!) }))
}

const termsOf = (text: string) => new Set(wordsByTerm(text).keys())

/** Each term with the first word that it stands for. Short words say too little. */
function wordsByTerm(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu)) {
    if (word.length < MIN_CHARS) continue
    for (const term of searchTerms(word)) if (!found.has(term)) found.set(term, word.toLowerCase())
  }
  return found
}
