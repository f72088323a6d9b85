import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterParts } from '#app/moderation/letter-parts.ts'
import { chosenSpans, countTakenOut, nothingLeft } from '#server/moderation/chosen-spans.ts'
import { withTakenOut } from '#server/moderation/identifiers.ts'

const refusedIn = (field: string) => expect.objectContaining({ refusal: { kind: 'invalid', fields: { [field]: expect.any(String) } } })

describe('what a person takes out of the words', () => {
  test('words that are not there, and places that are none, are refused', () => {
    expect(() => chosenSpans('Hello', [], 'Goodbye')).toThrow(refusedIn('also'))
    expect(() => chosenSpans('Hello', [{ start: 3, end: 3, shownAs: '' }], '')).toThrow(refusedIn('spans'))
    expect(() => chosenSpans('Hello', [{ start: 3, end: 9, shownAs: '' }], '')).toThrow(refusedIn('spans'))
    expect(() => chosenSpans('Hi 😀', [{ start: 4, end: 5, shownAs: '' }], '')).toThrow(refusedIn('spans'))
  })
  test('every place of a line goes, with what stands after its equals sign instead', () => {
    const words = 'Ann said so. ANN. Ann!'
    expect(withTakenOut(words, chosenSpans(words, [], 'Ann = a mother'))).toBe('[a mother] said so. ANN. [a mother]!')
    expect(withTakenOut(words, chosenSpans(words, [], 'Ann'))).toBe('[taken out] said so. ANN. [taken out]!')
  })
  test('spans that meet are one, whichever was chosen how', () => {
    const words = 'Mrs Ann Harper rang'
    const spans = chosenSpans(words, [{ start: 4, end: 14, shownAs: 'a name' }], 'Mrs Ann = a teacher')
    expect(spans).toEqual([{ start: 0, end: 14, shownAs: 'a teacher' }])
    expect(nothingLeft(words, spans)).toBe(false)
    expect(nothingLeft(words, chosenSpans(words, [], words))).toBe(true)
  })
  test('kinds are counted by what the rules had found; the rest was chosen by hand', () => {
    const spans = chosenSpans('Ann rang 01632 960123', [{ start: 9, end: 21, shownAs: '' }], 'Ann')
    expect(countTakenOut(spans, [{ start: 9, end: 21, shownAs: '', kind: 'phone' }])).toEqual([
      { kind: 'other', count: 1 },
      { kind: 'phone', count: 1 },
    ])
  })
  test('whatever is chosen, nothing of it is left and nothing else is lost', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (list, from, length) => {
        const words = list.join(' ')
        const start = from % words.length
        const end = Math.min(words.length, start + 1 + (length % 8))
        const spans = chosenSpans(words, [{ start, end, shownAs: 'X' }], '')
        expect(withTakenOut(words, spans)).toBe(`${words.slice(0, start)}[X]${words.slice(end)}`)
      }),
    )
  })
  test('the letter at the desk shows the words whole, in pieces', () => {
    const words = 'Ann rang Bob'
    const suggestion = (number: number, start: number, end: number, take: boolean) => ({
      number,
      start,
      end,
      kind: 'name',
      what: words.slice(start, end),
      shownAs: 'a person',
      take,
    })
    expect(letterParts(words, [suggestion(1, 0, 3, true), suggestion(2, 9, 12, false)])).toEqual([
      { number: 1, was: 'Ann', now: '[a person]', keep: false },
      ' rang ',
      { number: 2, was: 'Bob', now: '[a person]', keep: true },
    ])
  })
})
