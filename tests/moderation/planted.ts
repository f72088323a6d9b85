import { type Identifier, identifiersIn } from '#server/moderation/identifiers.ts'

interface Planted {
  text: string
  spans: { start: number; end: number; kind: string }[]
}
/** How many planted words of some kinds there are and how many are covered to the last letter, and how much of what was found was planted. */
export interface Figures {
  planted: number
  covered: number
  found: number
  right: number
  cleanLines: number
  cleanFlagged: number
}

/** Counts the finds against the planted lines, for the kinds given. A wrong guess at the kind still takes the words out, so it counts. */
export function figuresOf(lines: readonly string[], kinds: readonly string[]): Figures {
  const figures: Figures = { planted: 0, covered: 0, found: 0, right: 0, cleanLines: 0, cleanFlagged: 0 }
  for (const line of lines) {
    const { text, spans } = JSON.parse(line) as Planted
    const found = identifiersIn(text)
    const wanted = spans.filter(({ kind }) => kinds.includes(kind))
    figures.planted += wanted.length
    figures.covered += wanted.filter((span) => isCovered(text, span, found)).length
    figures.found += found.length
    figures.right += found.filter((one) => spans.some((span) => span.start < one.end && one.start < span.end)).length
    if (!spans.length) figures.cleanLines++
    if (!spans.length && found.length) figures.cleanFlagged++
  }
  return figures
}

const isCovered = (text: string, { start, end }: { start: number; end: number }, found: readonly Identifier[]) =>
  [...text.slice(start, end)].every(
    (letter, at) => !/[\p{L}\d]/u.test(letter) || found.some((one) => one.start <= start + at && start + at < one.end),
  )
