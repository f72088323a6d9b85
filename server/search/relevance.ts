/** What was typed, as terms: all must be there, the last perhaps only as a beginning. */
export interface Looked {
  all: readonly string[]
  prefix?: string | undefined
}

/** How soon a term has said all it can by being repeated, and how many terms a usual message has. */
const SATURATION = 1.2
const USUAL_LENGTH = 40

/**
 * How well words fit what was typed: more for terms that come often in few words, most for a term as it was typed (BM25 without the
 * weight of rareness, since every hit holds every term). Reckoned here and not in the databases, so that both give the same order.
 */
export function relevance(terms: string, { all, prefix }: Looked): number {
  const list = terms.split(' ')
  const length = 0.25 + (0.75 * list.length) / USUAL_LENGTH
  const weight = (times: number) => (times * (SATURATION + 1)) / (times + SATURATION * length)
  const exact = [...all, ...(prefix ? [prefix] : [])].map((term) => weight(list.filter((found) => found === term).length))
  const begun = prefix ? weight(list.filter((found) => found !== prefix && found.startsWith(prefix)).length) / 2 : 0
  return exact.reduce((sum, one) => sum + one, begun)
}
