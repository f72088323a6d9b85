import { withoutOrderTurners } from '../contract/bidi.ts'
import type { SuggestionView } from '../contract/desk-views.ts'
import type { LetterPart } from '../design/letter.tsx'

/** As others will read it: what was put in stands in square brackets. */
const inBrackets = (words: string) => (/^\[.*\]$/su.test(words) ? words : `[${words || 'taken out'}]`)

/** The words cut where something is suggested to be taken out, in their order; one suggestion inside another is left out. */
export function letterParts(words: string, suggestions: readonly SuggestionView[]): LetterPart[] {
  const parts: LetterPart[] = []
  let at = 0
  for (const { number, start, end, what, shownAs, take } of suggestions) {
    if (start < at) continue
    if (start > at) parts.push(withoutOrderTurners(words.slice(at, start)))
    parts.push({ number, was: withoutOrderTurners(what), now: inBrackets(shownAs), keep: !take })
    at = end
  }
  if (at < words.length) parts.push(withoutOrderTurners(words.slice(at)))
  return parts
}
