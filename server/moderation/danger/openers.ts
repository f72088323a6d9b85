import type { Word } from './fold.ts'
import type { Phrase, Test } from './phrase.ts'

/** Tells which phrases may begin at a word, so that a long text is not read once for every rule. */
export interface OpenerIndex {
  /** The numbers of the phrases, lowest first. */
  at: (word: Word) => readonly number[]
}

const MOST_KEPT = 20_000

/** Listed words are looked up; the others (endings, numbers, words with a slip) are tried once for each different word. */
export function openersOf(phrases: readonly Phrase[]): OpenerIndex {
  const listed = new Map<string, number[]>()
  const tried: { test: Test; phrase: number }[] = []
  phrases.forEach(({ openers }, phrase) => {
    for (const test of openers) {
      if (!test.exact) tried.push({ test, phrase })
      else for (const word of test.exact) listed.set(word, [...(listed.get(word) ?? []), phrase])
    }
  })
  const kept = new Map<string, readonly number[]>()
  const find = (word: Word) => {
    const numbers = [word.word, ...word.also].flatMap((reading) => listed.get(reading) ?? [])
    for (const { test, phrase } of tried) if (test.fits(word)) numbers.push(phrase)
    return [...new Set(numbers)].sort((a, b) => a - b)
  }
  return {
    at(word) {
      const known = word.also.length ? undefined : kept.get(word.word)
      if (known) return known
      const numbers = find(word)
      if (!word.also.length && kept.size < MOST_KEPT && word.word.length < 40) kept.set(word.word, numbers)
      return numbers
    },
  }
}

/** Tells of a phrase, by its number, whether the text holds a word for each of its steps; asked once for each. */
export function possibleIn(phrases: readonly Phrase[], words: readonly Word[]): (phrase: number) => boolean {
  const held = new Set(words.flatMap(({ word, also }) => [word, ...also]))
  const known = new Map<number, boolean>()
  return (phrase) => {
    const before = known.get(phrase)
    if (before !== undefined) return before
    const possible = phrases[phrase]!.needs.every((list) => list.some((word) => held.has(word)))
    known.set(phrase, possible)
    return possible
  }
}
