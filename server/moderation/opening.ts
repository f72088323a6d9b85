import { withoutOrderTurners } from '#app/contract/bidi.ts'

const MAX_CHARS = 70

/** The first words of something, on one line, ending with … where more follows. */
export function openingOf(words: string): string {
  const line = withoutOrderTurners(words.slice(0, 4 * MAX_CHARS))
    .replace(/\s+/g, ' ')
    .trim()
  const chars = [...line]
  if (chars.length <= MAX_CHARS && words.length <= 4 * MAX_CHARS) return line
  const cut = chars.slice(0, MAX_CHARS).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_CHARS / 2)).trim()}…`
}
