import { renderToStaticMarkup as draw } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Balance } from '#app/design/balance.tsx'
import { type AnswerKind, wordsOfAnswer } from '#app/design/kind-of-answer.tsx'
import { MeToo } from '#app/design/me-too.tsx'
import { monthInWords } from '#app/design/months.ts'
import { QrCode } from '#app/design/qr-code.tsx'
import { ReceiptCode } from '#app/design/receipt-code.tsx'
import { outOf100, written } from '#app/design/written.ts'

const text = (markup: string) =>
  markup
    .replace(/<\/p>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

test.each<[AnswerKind, string | undefined, boolean, string]>([
  ['did', undefined, false, 'We did it'],
  ['did', undefined, true, 'We did part of it'],
  ['will_by', '31 January', false, 'We are doing it, by 31 January'],
  ['will_by', '31 January', true, 'We will do part of it, by 31 January'],
  ['will_by', undefined, false, 'We are doing it'],
  ['looking_into', '15 January', false, 'We are still finding out, until 15 January'],
  ['cannot', undefined, false, 'We cannot, because'],
  ['wrong_body', 'Wyrefield NHS', false, 'Not ours: passed to Wyrefield NHS'],
  ['wrong_body', undefined, false, 'Not ours'],
  ['got_it_wrong', undefined, false, 'We got it wrong'],
])('the answer %s with %s, part %s, reads: %s', (kind, more, partOf, words) => {
  expect(wordsOfAnswer({ kind, more, partOf })).toBe(words)
})

test('numbers are written out with commas', () => {
  expect([0, 12, 999, 1000, 1940, 1234567].map(written)).toEqual(['0', '12', '999', '1,000', '1,940', '1,234,567'])
})

test('a share is 0 only when there is none and 100 only when it is all', () => {
  expect([outOf100(0, 5), outOf100(1, 1000), outOf100(999, 1000), outOf100(5, 5), outOf100(0, 0), outOf100(15, 64)]).toEqual([
    0, 1, 99, 100, 0, 23,
  ])
})

test('months are written in full, and short at the foot of a chart', () => {
  expect([monthInWords('2026-05'), monthInWords('2026-12', true)]).toEqual(['May 2026', 'Dec 26'])
})

describe('the balance', () => {
  const parts = [
    { count: 9, word: 'public' },
    { count: 28, word: 'held' },
  ]
  test('is quiet when everything received is somewhere', () => {
    const markup = draw(<Balance received={37} parts={parts} checked="9.40 am" />)
    expect(text(markup)).toBe('37 came in = 9 public + 28 held Nothing lost. Checked at 9.40 am.')
    expect(markup).not.toContain('role="alert"')
  })
  test('turns red and says by how much when something is missing, or too many', () => {
    const missing = draw(<Balance received={38} parts={parts} checked="9.40 am" />)
    expect(missing).toContain('ct-balance--broken')
    expect(missing).toContain('1 missing.')
    expect(draw(<Balance received={36} parts={parts} checked="9.40 am" />)).toContain('1 too many.')
  })
})

test('the words of a code copy as one line with spaces', () => {
  expect(text(draw(<ReceiptCode words={['heron', 'kettle', 'amber', 'heron', 'thistle']} />))).toBe('heron kettle amber heron thistle')
})

test('"me too" says whether one has said so, in words and to a screen reader', () => {
  const said = draw(<MeToo count={1240} said about="reply 3" fields={{ reply: 'CT-AAAAAA' }} />)
  expect(said).toContain('aria-pressed="true"')
  expect(text(said)).toBe('Me too, you said so: 1,240 families agree with reply 3')
  expect(said).toContain('<input type="hidden" name="reply" value="CT-AAAAAA"/>')
  expect(draw(<MeToo count={0} said={false} about="this" />)).toContain('aria-pressed="false"')
})

test('the picture of a code is read back as the same words', async () => {
  const { default: decodeQR } = await import('qr/decode.js')
  const markup = draw(<QrCode text="heron kettle amber window thistle" label="Your code" />)
  expect(decodeQR(pixelsOf(markup))).toBe('heron kettle amber window thistle')
})

/** The picture as a camera sees it, four dots to each square. */
function pixelsOf(markup: string) {
  const squares = Number(/viewBox="0 0 (\d+)/.exec(markup)![1])
  const width = squares * 4
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, length] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let dot = 0; dot < Number(length) * 4 * 4; dot++) {
      const column = Number(x) * 4 + (dot % (Number(length) * 4))
      const row = Number(y) * 4 + Math.floor(dot / (Number(length) * 4))
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
    }
  }
  return { width, height: width, data }
}
