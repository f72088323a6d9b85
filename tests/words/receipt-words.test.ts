import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { RECEIPT_WORDS } from '#server/feedback/receipt-words.ts'
import { SOUND_ALIKES } from './sound-alikes.ts'

test('there are 2,048 different words of three to eight letters, in order', () => {
  expect(RECEIPT_WORDS).toHaveLength(2_048)
  expect(new Set(RECEIPT_WORDS).size).toBe(2_048)
  for (const word of RECEIPT_WORDS) expect(word).toMatch(/^[a-z]{3,8}$/)
  expect([...RECEIPT_WORDS].sort()).toEqual(RECEIPT_WORDS)
})

test('the first four letters tell every word', () => {
  expect(new Set(RECEIPT_WORDS.map((word) => word.slice(0, 4))).size).toBe(2_048)
})

test('no two words differ by one letter, or by two neighbours in the other order', () => {
  const places = new Map<string, string>()
  for (const word of RECEIPT_WORDS) {
    for (const shape of shapesOf(word)) {
      expect(`${places.get(shape) ?? word} and ${word}`).toBe(`${word} and ${word}`)
      places.set(shape, word)
    }
  }
})

test('no word sounds like another word', () => {
  const known = new Set(RECEIPT_WORDS)
  expect(SOUND_ALIKES.filter((word) => known.has(word))).toEqual([])
  for (const word of ['pear', 'flower', 'sea', 'knight']) expect(SOUND_ALIKES).toContain(word)
})

test('no word could be taken for a number, a sign or a letter when it is read out', () => {
  const misheard =
    'one two three four five six seven eight nine ten eleven twelve twenty zero dot dash comma point space double capital plus minus why you tea'
  expect(misheard.split(' ').filter((word) => RECEIPT_WORDS.includes(word))).toEqual([])
})

test('no word and no place in the list has changed, because people hold codes made of them', () => {
  const print = createHash('sha256').update(RECEIPT_WORDS.join(' ')).digest('hex')
  expect(print).toBe('88e7a3dff09f06bab9e052ca9118d4766f8d3e270ae26515bc321f247791e63d')
})

/** What is left when any one letter is hidden, taken out, or two neighbours change places: words nearer than that share one. */
function shapesOf(word: string) {
  const places = [...word].map((_, place) => place)
  const hidden = places.map((place) => `${word.slice(0, place)}?${word.slice(place + 1)}`)
  const between = [...places, word.length].map((place) => `${word.slice(0, place)}?${word.slice(place)}`)
  const swapped = places
    .slice(1)
    .filter((place) => word[place] !== word[place - 1])
    .map((place) => [place, word.slice(0, place - 1), ...[word[place - 1], word[place]].sort(), word.slice(place + 1)].join(''))
  return new Set([...hidden, ...between, ...swapped])
}
