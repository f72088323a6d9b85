import type { Word } from './fold.ts'
import type { Phrase, Step } from './phrase.ts'
import { FILLERS } from './spellings.ts'

/** From the first word to the place after the last. */
export interface Place {
  from: number
  to: number
}

/** How many words away the other side of an `&` may begin. */
const NEAR_WORDS = 12
/** How many filler words may stand between two words of a rule, beside its gap. */
const MOST_FILLERS = 3

/** Where the phrase stands when its first row begins at `from`. */
export function placeOf(phrase: Phrase, words: readonly Word[], from: number): Place | undefined {
  const to = endOf(phrase, words, from)
  if (to < 0) return undefined
  const place = { from, to }
  for (const other of phrase.near) {
    const found = nearest(other, words, from, to)
    if (!found) return undefined
    place.from = Math.min(place.from, found.from)
    place.to = Math.max(place.to, found.to)
  }
  return place
}

function nearest(other: Phrase, words: readonly Word[], from: number, to: number): Place | undefined {
  let first = from
  while (first > 0 && !words[first]!.starts && from - first < NEAR_WORDS) first--
  for (let at = first; at < words.length && at - to < NEAR_WORDS; at++) {
    if (at >= to && words[at]!.starts) return undefined
    const end = at >= from && at < to ? -1 : endOf(other, words, at)
    if (end > 0 && (end <= from || at >= to)) return { from: at, to: end }
  }
}

/** Where the phrase ends (the place after its last word) when it begins at `from`, or -1. Its work is bounded by steps × reach, whatever the text. */
function endOf(phrase: Phrase, words: readonly Word[], from: number): number {
  let ends = [from]
  let begun = false
  for (const step of phrase.steps) {
    const next: number[] = step.optional ? [...ends] : []
    for (const end of ends) addEnds(step, words, end, begun, next)
    if (!next.length) return -1
    begun ||= !step.optional
    ends = next
  }
  const least = Math.min(...ends)
  return least > from ? least : -1
}

/** Adds every place after the step's words when they begin at `end`, or after as many other words as the step lets pass. */
function addEnds(step: Step, words: readonly Word[], end: number, begun: boolean, ends: number[]) {
  let skipped = 0
  for (let at = end; at < words.length; at++) {
    if (begun && words[at]!.starts) return
    for (const row of step.choices) {
      const to = at + row.length
      if (!ends.includes(to) && fits(row, words, at)) ends.push(to)
    }
    if (!FILLERS.has(words[at]!.word)) skipped++
    if (!begun || skipped > step.skip || at - end >= step.skip + MOST_FILLERS) return
  }
}

function fits(row: Step['choices'][number], words: readonly Word[], at: number): boolean {
  for (let i = 0; i < row.length; i++) {
    const word = words[at + i]
    if (!word || (i > 0 && word.starts) || !row[i]!.fits(word)) return false
  }
  return true
}
