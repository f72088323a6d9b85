import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WORDS_MAX_CHARS } from '#app/contract/words.ts'
import { plainWords, shownWords } from '#server/feedback/shown-words.ts'
import naughty from '#tests/data/security/blns.json' with { type: 'json' }
import payloads from '#tests/data/security/payloadbox-xss.json' with { type: 'json' }
import { expectOnlyHarmlessHtml, seenText } from './only-harmless-html.ts'

/** Pieces that markup, HTML and addresses are made of, so that what is generated comes near to what could do harm. */
const PIECES =
  '* ** _ __ [ ] ( ) ![ ]( < > </ <a <img <svg/onload= onerror=alert(1) href= javascript: data: http:// https://a.uk www.b.uk mailto:a@b.uk ' +
  `" ' \` & &amp; &#106; &Tab; &colon; \\ # ## - + 1. 2) > >> --- === \`\`\` ~~~ : / // \u202E \u0000 \u0001 \uFEFF \u2028 😢 a b word`
const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES.split(' '), ' ', '  ', '\n', '\n\n', '    ', '\t'), fc.string({ unit: 'binary', maxLength: 3 })),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

describe('whatever is written, only a few harmless tags are shown', () => {
  test('for 10,000 generated texts', () => {
    const check = fc.property(hostile, (text) => expectOnlyHarmlessHtml(shownWords(text)))
    fc.assert(check, { numRuns: 10_000, seed: 20_260_301 })
  })

  test.each([
    ['the 6,590 payloads', payloads, 6_590],
    ['the 515 naughty strings', naughty, 515],
  ])('for %s', (_, texts, count) => {
    expect(texts).toHaveLength(count)
    for (const text of texts) expectOnlyHarmlessHtml(shownWords(text))
  })

  test('and the check itself would notice', () => {
    for (const raw of [
      '<script>x</script>',
      '<p onclick="x">x</p>',
      '<a href="javascript:x" rel="nofollow ugc noopener noreferrer">x</a>',
      '<p>x',
      'a > b',
    ]) {
      expect(() => expectOnlyHarmlessHtml(raw)).toThrow()
    }
    expect(payloads.filter((text) => throws(() => expectOnlyHarmlessHtml(text))).length).toBeGreaterThan(6_000)
  })
})

describe('whatever is written, no word of it is lost', () => {
  const lettersOf = (text: string) => text.match(/[\p{L}\p{M}]/gu)?.join('') ?? ''

  test('in the page, where addresses may stand in the link', () => {
    const check = fc.property(hostile, (text) => {
      fc.pre(!text.includes(']('))
      expect(lettersOf(seenText(shownWords(text)))).toBe(lettersOf(text))
    })
    fc.assert(check, { numRuns: 3_000, seed: 7 })
  })

  test('in the plain words', () => {
    const check = fc.property(hostile, (text) => {
      fc.pre(!text.includes(']('))
      expect(lettersOf(plainWords(text))).toBe(lettersOf(text))
    })
    fc.assert(check, { numRuns: 3_000, seed: 8 })
  })
})

describe('the longest text is shown within a second', () => {
  const nasty =
    '* _ **a *a_ *a[ ![ [a](b [a](http://a < <http:// > - 1. * ` ~ \\ & # http:// http://a www.a.uk a.uk. a@a.uk @a.uk mailto:a@ https://a( ' +
    'https://a.b/[({ ((a) [](http:a) [[](http:a) *[a](http:b)* http://[:: 😢 a- a\u0300 **x** *_ a** ftp:// \u3000* [a](http:b"'

  test.each([...nasty.split(' ').flatMap((piece) => [piece, `${piece} `, `${piece}\n`]), '- a\n', '> > - ', '  - a\n    ', '*a **b '])(
    '%j over and over',
    (piece) => {
      const text = piece.repeat(WORDS_MAX_CHARS).slice(0, WORDS_MAX_CHARS)
      expect(millisecondsFor(() => shownWords(text))).toBeLessThan(1_000)
      expect(millisecondsFor(() => plainWords(text))).toBeLessThan(1_000)
    },
  )

  test('brackets that open and close only at the end', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['(', ')'],
      ['*a ', ' b*'],
      ['*_', '_*'],
      ['[a](http://b "', ')'],
    ] as const) {
      const text = open.repeat(WORDS_MAX_CHARS / 2 / open.length) + close.repeat(WORDS_MAX_CHARS / 2 / close.length)
      expect(millisecondsFor(() => shownWords(text))).toBeLessThan(1_000)
    }
  })
})

/** What the work costs. A slow run is tried twice more, because the machine may have been busy with something else. */
function millisecondsFor(work: () => void, tries = 3): number {
  const before = performance.now()
  work()
  const spent = performance.now() - before
  return spent < 1_000 || tries === 1 ? spent : millisecondsFor(work, tries - 1)
}

function throws(work: () => void) {
  try {
    work()
    return false
  } catch {
    return true
  }
}
