import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCell } from '#server/open-data/csv-cell.ts'
import naughty from '#tests/data/security/blns.json' with { type: 'json' }

const STARTS = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠', '｜', '％', '﹢', '﹣', '﹦', '﹫', '−', '\t']
/** What a spreadsheet sees first: the first character that leaves a mark. */
const firstSeen = (text: string) => text.match(/[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u)?.[0] ?? ''

describe('text in a cell of a spreadsheet', () => {
  test.each(STARTS)('that starts with %j is kept from being a formula', (start) => {
    for (const before of ['', ' ', '\n', ' \n ', '\u00A0', '\uFEFF', '\u200B', '\u0000', '\u0001 ', '\r', '\u202E', '\u00AD']) {
      const cell = csvCell(`${before}${start}cmd|' /C calc'!A0`)
      expect(cell.startsWith("'")).toBe(true)
      expect(cell).toContain(`${start}cmd`)
    }
  })

  test('is otherwise left alone', () => {
    for (const text of [
      '',
      'Hot meals arrive cold.',
      'two\nlines',
      'a\tb',
      '“quoted”',
      "'quoted'",
      'x = y',
      '5 - 3',
      'عربي',
      '😢',
      '#3 of 4',
      '(=1)',
    ]) {
      expect(csvCell(text)).toBe(text)
    }
  })

  test('loses control characters but keeps line feeds and tabs inside', () => {
    expect(csvCell('a\u0000b\u0007c\u001Bd\u007Fe\u0085f\ng\th\r\ni\rj')).toBe('abcdef\ng\th\ni\nj')
    expect(csvCell('\u0000=1')).toBe("'=1")
  })

  test('numbers stay numbers', () => {
    expect([csvCell(-5), csvCell(0.5)]).toEqual([-5, 0.5])
    expect(csvCell('-5')).toBe("'-5")
  })

  test('comes out of the file again as it went in: the 515 naughty strings', () => {
    const texts = naughty.map((text) => csvCell(text))
    const back = parse(stringify(texts.map((text) => [text, 'x'])), { relax_quotes: false }) as string[][]
    expect(back.map(([text]) => text)).toEqual(texts)
    for (const [at, text] of texts.entries()) {
      expect(STARTS).not.toContain(firstSeen(text))
      expect(text.replace(/^'/, '')).toBe(
        naughty[at]!.replace(/^'/, '')
          .replace(/\r\n?/g, '\n')
          .replace(/(?![\t\n])\p{Cc}/gu, ''),
      )
    }
  })

  test('never starts a formula, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(...STARTS, ' ', '\n', '\r', '"', "'", ',', ';', '\u0000', '\u200B', '\uFEFF'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    )
    const check = fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const cell = csvCell(pieces.join(''))
      expect(STARTS).not.toContain(firstSeen(cell))
      expect(parse(stringify([[cell, 'x']]))).toEqual([[cell, 'x']])
    })
    fc.assert(check, { numRuns: 10_000, seed: 11 })
  })
})
