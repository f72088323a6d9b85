import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newReceiptCode, readReceiptCode, receiptCodeFrom, whyNotReceiptCode } from '#server/feedback/receipt-code.ts'
import { RECEIPT_WORDS } from '#server/feedback/receipt-words.ts'

const seed = 20_260_301
const codes = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(receiptCodeFrom)
const aWord = fc.constantFrom(...RECEIPT_WORDS)
const EXAMPLE = receiptCodeFrom(Buffer.from('00112233445566', 'hex'))

describe('a new receipt code', () => {
  test('is five words of the list, and always another', () => {
    const made = Array.from({ length: 1_000 }, () => newReceiptCode())
    expect(new Set(made).size).toBe(1_000)
    for (const code of made) {
      expect(code).toMatch(/^[a-z]{3,8}( [a-z]{3,8}){4}$/)
      expect(readReceiptCode(code)).toBe(code)
    }
  })

  test('uses 50 random bits: each counts, the last six of 56 do not', () => {
    const bitsOf = (flipped: number) => Uint8Array.from({ length: 7 }, (_, at) => (at === flipped >> 3 ? 128 >> (flipped & 7) : 0))
    const made = Array.from({ length: 56 }, (_, flipped) => receiptCodeFrom(bitsOf(flipped)))
    expect(new Set(made.slice(0, 50)).size).toBe(50)
    expect(new Set(made.slice(50))).toEqual(new Set([receiptCodeFrom(new Uint8Array(7))]))
    expect(newReceiptCode((sizeBytes) => Buffer.alloc(sizeBytes))).toBe(receiptCodeFrom(new Uint8Array(7)))
    expect(() => receiptCodeFrom(new Uint8Array(6))).toThrow('7 bytes')
  })

  test('is the same for the same bits, today and in years', () => {
    expect(EXAMPLE).toBe('abacus measure mint meadow frog')
  })
})

describe('reading a code that somebody typed', () => {
  const written = [
    (words: string[]) => words.join(' '),
    (words: string[]) => `  ${words.join('   ').toUpperCase()} `,
    (words: string[]) => `${words.join(', ')}.`,
    (words: string[]) => words.join('-'),
    (words: string[]) => words.join('\n'),
    (words: string[]) => words.map((word, at) => `${at + 1}. ${word}`).join(' '),
    (words: string[]) => words.map((word) => word.slice(0, 4)).join(' '),
    (words: string[]) => words.map((word) => word.slice(0, 5)).join('/'),
    (words: string[]) => words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' '),
    (words: string[]) => `“${words.join('\u00A0')}”`,
  ]

  test('takes any case, spacing, hyphens, commas, numbers and shortened words', () => {
    const check = fc.property(codes, fc.constantFrom(...written), (code, write) => {
      expect(readReceiptCode(write(code.split(' ')))).toBe(code)
      expect(whyNotReceiptCode(write(code.split(' ')))).toBeUndefined()
    })
    fc.assert(check, { numRuns: 3_000, seed })
  })

  test('takes it without spaces, too', () => {
    const check = fc.property(codes, fc.nat(40), (code, gap) => {
      const letters = code.replace(/ /g, '')
      const read = readReceiptCode(`${letters.slice(0, gap)} ${letters.slice(gap)}`)
      if (read !== undefined) expect(read).toBe(code)
      return read !== undefined
    })
    expect(fc.check(check, { numRuns: 1_000, seed }).failed).toBe(false)
  })

  test('never fails, whatever is typed', () => {
    const check = fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(aWord).map((words) => words.join('')),
      ),
      (text) => {
        const read = readReceiptCode(text)
        expect(whyNotReceiptCode(text) === undefined).toBe(read !== undefined)
      },
    )
    fc.assert(check, { numRuns: 5_000, seed })
    expect(readReceiptCode('a'.repeat(1_000_000))).toBeUndefined()
    expect(whyNotReceiptCode('ship'.repeat(100_000))?.length).toBeLessThan(120)
  })

  test('notices one wrong word, and two neighbours in the wrong order, about 31 times in 32', () => {
    const share = (mistaken: (words: string[], word: string, place: number) => string[]) => {
      const tries = fc.sample(fc.tuple(codes, aWord, fc.nat(3)), { numRuns: 6_400, seed })
      const wrong = tries
        .map(([code, word, place]) => ({ code, text: mistaken(code.split(' '), word, place).join(' ') }))
        .filter(({ code, text }) => code !== text)
      return wrong.filter(({ text }) => readReceiptCode(text) === undefined).length / wrong.length
    }
    expect(share((words, word, place) => words.with(place, word))).toBeGreaterThan(0.96)
    expect(share((words, _, place) => words.with(place, words[place + 1]!).with(place + 1, words[place]!))).toBeGreaterThan(0.96)
  })

  test('five words drawn by chance are no code 31 times in 32', () => {
    const tries = fc.sample(fc.array(aWord, { minLength: 5, maxLength: 5 }), { numRuns: 6_400, seed })
    expect(tries.filter((words) => readReceiptCode(words.join(' '))).length / 6_400).toBeLessThan(0.04)
  })
})

describe('why it is not a code, in plain words', () => {
  const words = EXAMPLE.split(' ')

  test.each([
    ['', 'Write the five words of your code'],
    ['  12 - 34 ', 'Write the five words of your code'],
    [words.slice(0, 4).join(' '), 'A code has five words. There are 4 here.'],
    [words[0]!, 'A code has five words. There is 1 here.'],
    [`${EXAMPLE} ${words[0]}`, 'A code has five words. There are 6 here.'],
    [words.with(2, 'xylophone').join(' '), 'One word is not in our list: “xylophone”. Please check how it is spelled.'],
    [words.with(2, 'herron').join(' '), 'One word is not in our list: “herron”. Did you mean “heron”?'],
    [words.with(2, 'kettel').join(' '), 'One word is not in our list: “kettel”. Did you mean “kettle”?'],
    [words.with(2, 'umbrela').join(' '), 'One word is not in our list: “umbrela”. Did you mean “umbrella”?'],
    [words.with(2, 'the').join(' '), 'One word is not in our list: “the”. Please check how it is spelled.'],
    [words.toReversed().join(' '), 'Please check the words: one may be wrong, or two may have changed places'],
  ])('%j', (text, reason) => expect(whyNotReceiptCode(text)).toBe(reason))
})
