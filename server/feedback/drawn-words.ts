import type { VersionId } from '#app/contract/ids.ts'
import { shownWords } from './shown-words.ts'

const MOST_KEPT = 4_000
const MOST_CHARS = 20_000_000

/** Public words as HTML. A version never changes, so what was drawn once is kept for a while, within bounds. */
export function drawnWords() {
  const kept = new Map<VersionId, string>()
  let chars = 0

  return (id: VersionId, words: string): string => {
    const known = kept.get(id)
    if (known !== undefined) return known
    const html = shownWords(words)
    kept.set(id, html)
    chars += html.length
    for (const [oldest, drawn] of kept) {
      if (kept.size <= MOST_KEPT && chars <= MOST_CHARS) break
      kept.delete(oldest)
      chars -= drawn.length
    }
    return html
  }
}
export type DrawWords = ReturnType<typeof drawnWords>
