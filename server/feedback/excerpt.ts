import { plainWords } from './shown-words.ts'

/** So many characters of words are read to make an excerpt of them. */
export const EXCERPT_READS_CHARS = 1_200
const MOST_CHARS = 140

/** The first words without markup, on one line, cut between words; ends with … where more follows. */
export function excerptOf(beginning: string, mostChars = MOST_CHARS): string {
  const plain = plainWords(beginning).replace(/\s+/g, ' ').trim()
  const chars = [...plain]
  if (chars.length <= mostChars) return chars.length > 0 && beginning.length >= EXCERPT_READS_CHARS ? `${plain}…` : plain
  const cut = chars.slice(0, mostChars).join('')
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > mostChars / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s.,;:!?-]+$/, '')}…`
}
