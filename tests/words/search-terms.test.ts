import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryTerms, searchTerms } from '#db/search/terms.ts'
import naughty from '#tests/data/security/blns.json' with { type: 'json' }

const PLAIN = /^[a-z0-9]+$/

describe('the terms of a text', () => {
  test.each([
    ['The buses were late, again!', 'the buse were late again'],
    ['bus BUS Buses bused', 'bus bus buse buse'],
    ['waiting waited waits wait', 'wait wait wait wait'],
    ['children child child’s childs', 'child child child child'],
    ['Siân’s café, naïve Zoë', 'sian cafe naiv zoe'],
    ['Łódź søster đak straße æon œuvre Þór ısı', 'lodz soster dak strass aeon oeuvr thor isi'],
    ['A&E is 3 miles, year 7 at 16:30', 'is 3 mile year 7 at 16 30'],
    ['EHCP’s 3rd review; 2e5x 007', 'ehcp n3rd review n2e5x 007'],
    ['re-assessment/SENCO_new', 're assess senco new'],
    ['ｆｕｌｌ ｗｉｄｔｈ ﬁne ①', 'full width fine 1'],
    ['😢 … — *** () "" \u0000', ''],
  ])('%j', (text, terms) => expect(searchTerms(text).join(' ')).toBe(terms))

  test('of other scripts are found however they are marked and typed', () => {
    const same = [
      ['أُمّي', 'امي'],
      ['مدرسة', 'مدرسه'],
      ['کیا', 'كيا'],
      ['ΣΊΣΥΦΟΣ', 'σισυφος'],
      ['ёлка', 'елка'],
      ['שָׁלוֹם', 'שלום'],
    ] as const
    for (const [one, other] of same) expect(searchTerms(one)).toEqual(searchTerms(other))
    for (const [one, other] of [
      ['कि', 'कु'],
      ['কা', 'কি'],
      ['бор', 'бар'],
    ] as const)
      expect(searchTerms(one)).not.toEqual(searchTerms(other))
    expect(searchTerms('特別支援学校')).toEqual(expect.arrayContaining(searchTerms('支援')))
  })

  test('of the same word are the same, in the text and in what is looked for', () => {
    const check = fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { all } = queryTerms(text)
      expect(searchTerms(text)).toEqual(expect.arrayContaining(all))
    })
    fc.assert(check, { numRuns: 3_000, seed: 3 })
  })

  test('of 20,000 characters are made at once', () => {
    for (const piece of ['word ', 'a', 'é', '支', 'ي', '1', "'", '\u0301', 'ab\u200D']) {
      const before = performance.now()
      searchTerms(piece.repeat(20_000).slice(0, 20_000))
      expect(performance.now() - before).toBeLessThan(500)
    }
  })
})

describe('what somebody types into the search box', () => {
  test.each([
    ['', []],
    ['   ', []],
    ['*', []],
    ['"x', []],
    ['😢 ?!', []],
    ['NEAR(', ['near']],
    ['NEAR(bus taxi, 5)', ['near', 'bus', 'taxi', '5']],
    ['col:x OR', ['col']],
    ['a OR b', ['or']],
    ['bus -late AND (school)', ['bus', 'late', 'school']],
    ['what is the waiting time', ['wait', 'time']],
    ['bus bus buses bus', ['bus', 'buse']],
    ["'; drop table x; --", ['drop', 'tabl']],
    ['% _ \\ ^ ~', []],
  ])('%j is looked for as %j', (text, all) => expect(queryTerms(text)).toEqual({ all }))

  test.each([
    ['speech ther*', { all: ['speech'], prefix: 'ther' }],
    ['happy*', { all: [], prefix: 'happ' }],
    ['hopping*', { all: [], prefix: 'hop' }],
    ['the*', { all: [], prefix: 'the' }],
    ['3r*', { all: [], prefix: 'n3r' }],
    ['*bus', { all: ['bus'] }],
    ['bus *', { all: ['bus'] }],
    ['x*', { all: [] }],
  ])('%j may be only a beginning', (text, looked) => expect(queryTerms(text)).toEqual(looked))

  test('is at most twelve terms', () => {
    const many = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ')
    expect(queryTerms(many).all).toHaveLength(12)
    expect(queryTerms('one two three four five six seven eight nine ten eleven twelve thirteen fourt*')).toMatchObject({ prefix: 'fourt' })
    expect(queryTerms('one two three four five six seven eight nine ten eleven twelve thirteen fourt*').all).toHaveLength(11)
    expect(queryTerms('a'.repeat(10_000)).all[0]).toHaveLength(40)
  })

  test('never fails and gives only letters and digits, whatever it is', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string().map((text) => `${text}*`),
      fc.constantFrom(...naughty),
    )
    const check = fc.property(typed, (text) => {
      const { all, prefix } = queryTerms(text)
      for (const term of [...searchTerms(text), ...all, prefix ?? 'x']) expect(term).toMatch(PLAIN)
      expect(all.length + (prefix ? 1 : 0)).toBeLessThanOrEqual(12)
    })
    fc.assert(check, { numRuns: 10_000, seed: 5 })
    for (const text of naughty) expect(queryTerms(text).all.every((term) => PLAIN.test(term))).toBe(true)
  })
})
