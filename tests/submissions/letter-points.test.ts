import { describe, expect, test } from 'vitest'
import { FILE_MAX_BYTES, textOfFile } from '#app/contract/letter-file.ts'
import { cutUp, takeApart } from '#app/contract/letter-points.ts'

describe('the points of a letter', () => {
  test.each([
    ['1. One\n2. Two', ['One', 'Two']],
    ['1) One\n2) Two\n3) Three', ['One', 'Two', 'Three']],
    ['(1) One\n(2) Two', ['One', 'Two']],
    ['Point 1: One\nPoint 2: Two', ['One', 'Two']],
    ['**1.** One\n**2.** Two', ['One', 'Two']],
    ['1 – One\n2 – Two', ['One', 'Two']],
    ['1. One\nstill one\n\nand on\n2. Two', ['One\nstill one\n\nand on', 'Two']],
    ['1. One\n1.1 Deeper\n1.2 Deeper\n2. Two', ['One\n1.1 Deeper\n1.2 Deeper', 'Two']],
    ['1. In 2024 we asked.\n2024 was bad.\n2. Two', ['In 2024 we asked.\n2024 was bad.', 'Two']],
    ['- One\n- Two', ['One', 'Two']],
    ['• One\r\n• Two', ['One', 'Two']],
    ['One is long enough.\n\nTwo is long enough.', ['One is long enough.', 'Two is long enough.']],
    ['Only one thing', ['Only one thing']],
  ])('%j', (text, points) => expect(takeApart(text).points).toEqual(points))

  test('what stands before the first point becomes the opening, and nothing is lost', () => {
    const text = 'Dear all,\n\nWe write to you.\n\n1. One\n2. Two\n\nYours'
    const { opening, points } = takeApart(text)
    expect(opening).toBe('Dear all,\n\nWe write to you.')
    expect(points).toEqual(['One', 'Two\n\nYours'])
  })
  test('of paragraphs a greeting and a heading are no points, but stand in the opening', () => {
    const { opening, points } = takeApart('Dear council,\n\nOur report\n\nNobody phones us back.\n\nYours sincerely')
    expect(opening).toBe('Dear council,\n\nOur report\n\nYours sincerely')
    expect(points).toEqual(['Nobody phones us back.'])
  })
  test('are looked for in bounded time, whatever the text is', () => {
    for (const text of ['1. '.repeat(60_000), ' '.repeat(200_000), '*_#'.repeat(60_000), '\n\n'.repeat(90_000), '-'.repeat(200_000)]) {
      const started = performance.now()
      takeApart(text)
      cutUp(text)
      expect(performance.now() - started).toBeLessThan(10_000)
    }
  })
})

describe('a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  test.each([
    ['letter.txt', bytes('1. Größe'), '1. Größe'],
    ['Letter.MD', bytes('\uFEFF# Hello'), '# Hello'],
  ])('%s is read', (name, content, text) => expect(textOfFile(name, content)).toEqual({ text }))
  test.each([
    ['letter.txt', new Uint8Array(), /empty/],
    ['letter.txt', new Uint8Array(FILE_MAX_BYTES + 1).fill(65), /larger than 300 KB/],
    ['letter.txt', bytes('%PDF-1.7'), /PDF/],
    ['letter.txt', bytes('PK\x03\x04...'), /Word/],
    ['letter.md', bytes('{\\rtf1'), /RTF/],
    ['letter.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /picture/],
    ['letter.txt', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /old Word/],
    ['letter.txt', Uint8Array.from([0xff, 0xfe, 65, 0, 66, 0]), /plain text/],
    ['letter.txt', Uint8Array.from([65, 0xc3, 0x28]), /cannot be read/],
    ['letter.docx', bytes('words'), /\.txt or \.md/],
    ['letter', bytes('words'), /\.txt or \.md/],
  ])('%s is refused in a sentence', (name, content, why) =>
    expect(textOfFile(name, content)).toMatchObject({ wrong: expect.stringMatching(why) }),
  )
})
