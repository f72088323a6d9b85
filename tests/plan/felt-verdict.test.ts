import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FeltVerdict, feltVerdict, feltView, isDoneNotFelt } from '#app/contract/felt.ts'

const CASES: [number, number, number, FeltVerdict][] = [
  [0, 0, 0, 'too_few'],
  [9, 0, 0, 'too_few'],
  [3, 3, 3, 'too_few'],
  [6, 0, 4, 'most'],
  [6, 4, 0, 'most'],
  [5, 5, 0, 'some'],
  [0, 3, 7, 'some'],
  [3, 0, 7, 'some'],
  [2, 0, 8, 'not_yet'],
  [0, 2, 8, 'not_yet'],
  [0, 0, 10, 'not_yet'],
  [599, 0, 401, 'some'],
  [600, 0, 400, 'most'],
  [299, 0, 701, 'not_yet'],
]

describe('what families say', () => {
  test.each(CASES)('%i yes, %i partly, %i not yet: %s', (yes, partly, notYet, verdict) => {
    expect(feltVerdict({ yes, partly, notYet }, 10)).toBe(verdict)
  })

  test('an area may set five', () => {
    expect(feltVerdict({ yes: 3, partly: 0, notYet: 2 }, 5)).toBe('most')
    expect(feltVerdict({ yes: 3, partly: 0, notYet: 1 }, 5)).toBe('too_few')
  })

  test('too few are not counted out', () => {
    expect(feltView({ yes: 4, partly: 0, notYet: 5 }, 10)).toEqual({ verdict: 'too_few', n: undefined, counts: undefined, least: 10 })
    expect(feltView({ yes: 4, partly: 1, notYet: 5 }, 10)).toMatchObject({
      verdict: 'some',
      n: 10,
      counts: { yes: 4, partly: 1, notYet: 5 },
    })
  })

  test('done and not felt is said only where families say not yet', () => {
    expect(isDoneNotFelt('blue', 'not_yet')).toBe(true)
    for (const verdict of ['most', 'some', 'too_few'] as const) expect(isDoneNotFelt('blue', verdict)).toBe(false)
    expect(isDoneNotFelt('green', 'not_yet')).toBe(false)
  })
})

const ORDER: FeltVerdict[] = ['not_yet', 'some', 'most']
const counts = fc.record({ yes: fc.nat(400), partly: fc.nat(400), notYet: fc.nat(400) })
const least = fc.integer({ min: 5, max: 40 })
const sum = ({ yes, partly, notYet }: { yes: number; partly: number; notYet: number }) => yes + partly + notYet

describe('whatever the counts', () => {
  test('there is a verdict from the least number on, and none below', () => {
    fc.assert(fc.property(counts, least, (all, from) => (feltVerdict(all, from) === 'too_few') === sum(all) < from))
  })

  test('one more yes or partly in the place of a no never makes it worse', () => {
    const better = fc.constantFrom<'yes' | 'partly'>('yes', 'partly')
    fc.assert(
      fc.property(counts, least, better, (all, from, which) => {
        fc.pre(all.notYet > 0 && sum(all) >= from)
        const after = feltVerdict({ ...all, notYet: all.notYet - 1, [which]: all[which] + 1 }, from)
        return ORDER.indexOf(after) >= ORDER.indexOf(feltVerdict(all, from))
      }),
    )
  })

  test('it is the shares that count, not how many there are', () => {
    fc.assert(
      fc.property(counts, least, fc.integer({ min: 2, max: 50 }), (all, from, times) => {
        fc.pre(sum(all) >= from)
        const more = { yes: times * all.yes, partly: times * all.partly, notYet: times * all.notYet }
        return feltVerdict(more, from) === feltVerdict(all, from)
      }),
    )
  })

  test('it is what the rule says, reckoned in another way', () => {
    fc.assert(
      fc.property(counts, least, (all, from) => {
        fc.pre(sum(all) >= from)
        const share = (part: number) => part / sum(all) + 1e-12
        const expected = share(all.yes) >= 0.6 ? 'most' : share(all.yes + all.partly) >= 0.3 ? 'some' : 'not_yet'
        return feltVerdict(all, from) === expected
      }),
    )
  })
})
