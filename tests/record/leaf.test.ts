import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalBytes } from '#server/record/canonical-bytes.ts'
import { type Facts, factsText } from '#server/record/facts-text.ts'
import { linkOf } from '#server/record/head.ts'
import { commitment, leafOf, type RecordRow, whyNotCanonical } from '#server/record/leaf.ts'

const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex')
const row: RecordRow = {
  areaId: 'area_wyrefield',
  place: 'at:contribution_1',
  position: 1,
  name: 'feedback.said',
  actor: 'family:1',
  about: 'contribution_1',
  facts: factsText({ themes: ['transport'], channel: 'web' }),
  at: '2026-03-01T09:00:00.000Z',
  commitment: commitment(salt, 'Mae’r bws yn hwyr.'),
}

describe('the example of docs/record.md', () => {
  const page = readFileSync('docs/record.md', 'utf8')
  const head = { areaId: row.areaId, size: 1, root: leafOf(row).toString('hex'), at: '2026-03-01T09:00:02.000Z' }

  // These were computed with another language, from the page alone.
  test.each([
    ['commitment', row.commitment, '09c21d3106d41362d9ddf61a90f09c76f84f494c9610effeaecd53badeaae459'],
    ['leaf', leafOf(row).toString('hex'), 'aa501b544486a7c3aa97a1b35a655773072b31dd6158188dfa9572edc23f4e11'],
    ['link', linkOf('', head), 'f4f72c0565bc50d34f34475c23a2e063f3434e7af93b6d456ebaf4da3e3d9413'],
  ])('has this %s', (_, ours, theirs) => {
    expect(ours).toBe(theirs)
    expect(page).toContain(theirs)
  })
})

describe('the canonical form', () => {
  test('is a version, and each text after its length in bytes', () => {
    expect(canonicalBytes(1, ['', 'Dŵr']).toString('hex')).toBe('01' + '00000000' + '00000004' + '44c5b572')
  })

  test('is never the same for two lists of texts (seed 20260301)', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '\0', '\u0001', 'é', '😀', '') }), { maxLength: 5 })
    const ownForm = fc.property(texts, texts, (one, other) => {
      expect(canonicalBytes(1, one).equals(canonicalBytes(1, other))).toBe(JSON.stringify(one) === JSON.stringify(other))
    })
    fc.assert(ownForm, { seed: 20260301, numRuns: 5_000 })
  })

  test.each(Object.keys(row) as (keyof RecordRow)[])('changes with %s', (field) => {
    const value = field === 'position' ? 2 : field === 'commitment' ? '' : `${row[field]} `
    expect(leafOf({ ...row, [field]: value }).equals(leafOf(row))).toBe(false)
  })

  test('changes when a letter moves from one field to the next', () => {
    expect(leafOf({ ...row, name: 'feedback.said!' }).equals(leafOf({ ...row, actor: '!family:1' }))).toBe(false)
  })

  test.each([
    ['a position below 1', { position: 0 }],
    ['a position that is no whole number', { position: 1.5 }],
    ['a position as a database may give it', { position: '1' as unknown as number }],
    ['half a character', { about: 'contribution_\ud83d' }],
    ['a missing text', { actor: null as unknown as string }],
    ['a commitment that is none', { commitment: 'abc' }],
  ])('does not exist for %s', (_, wrong) => {
    expect(whyNotCanonical({ ...row, ...wrong })).toBeTypeOf('string')
    expect(() => leafOf({ ...row, ...wrong })).toThrow(RangeError)
  })
})

describe('a commitment', () => {
  test('is another for another salt, and for other words', () => {
    const others = [commitment(Buffer.alloc(16), 'Cold meals'), commitment(salt, 'Cold meals.'), commitment(salt, 'Cold meals')]
    expect(new Set(others).size).toBe(3)
  })

  test('is not made with a salt of another length, or of broken words', () => {
    expect(() => commitment(Buffer.alloc(15), 'Cold meals')).toThrow(RangeError)
    expect(() => commitment(Buffer.concat([salt, Buffer.from('C')]), 'old meals')).toThrow(RangeError)
    expect(() => commitment(salt, '\udc00')).toThrow(RangeError)
  })
})

describe('facts', () => {
  test('are written with sorted keys, without white space', () => {
    const facts = { b: [1, 'two', null], a: 'it\'s "said"\n', é: true, Z: -0, n: 1e21 }
    expect(factsText(facts)).toBe('{"Z":0,"a":"it\'s \\"said\\"\\n","b":[1,"two",null],"n":1e+21,"é":true}')
    expect(factsText({})).toBe('{}')
  })

  test('are the same text in whatever order they were given, and read back as they were (seed 20260301)', () => {
    const fact = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    )
    const facts = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(fact, fc.array(fact)), { noNullPrototype: true })
    const sameText = fc.property(facts, (given) => {
      const text = factsText(given)
      expect(factsText(Object.fromEntries(Object.entries(given).reverse()))).toBe(text)
      expect(factsText(JSON.parse(text))).toBe(text)
    })
    fc.assert(sameText, { seed: 20260301, numRuns: 1_000 })
  })

  test.each([
    ['undefined', { a: undefined }],
    ['not a number', { a: Number.NaN }],
    ['infinity', { a: Number.POSITIVE_INFINITY }],
    ['a hole in a list', { a: new Array(1) }],
    ['an object within', { a: { b: 1 } }],
    ['a list within a list', { a: [[1]] }],
    ['a date', { a: new Date(0) }],
    ['a big integer', { a: 1n }],
    ['half a character', { a: '\ud800' }],
    ['half a character in a name', { '\ud800': 1 }],
    ['something that is not a plain object', new Map([['a', 1]])],
  ])('refuse %s', (_, facts) => {
    expect(() => factsText(facts as unknown as Facts)).toThrow(TypeError)
  })
})
