import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { medianAndSpread } from '#server/impact/answer-days.ts'

/** A histogram of these days, one answer each. */
function histogramOf(days: number[]) {
  const histogram = new Map<number, number>()
  for (const day of days) histogram.set(day, (histogram.get(day) ?? 0) + 1)
  return histogram
}

describe('days from said to answered', () => {
  test.each([[[-1, 1]], [[0.5, 1]], [[3, -1]], [[3, 1.5]], [[Number.NaN, 1]]] as [[number, number]][])(
    'refuses a histogram with %j',
    (step) => {
      expect(() => medianAndSpread(new Map([step]))).toThrow(RangeError)
    },
  )

  test('are not known when nothing was answered', () => {
    const nothing = { n: 0, lowerQuartile: null, median: null, upperQuartile: null, longest: null }
    expect(medianAndSpread(new Map())).toEqual(nothing)
    expect(medianAndSpread(new Map([[4, 0]]))).toEqual(nothing)
  })

  test.each([
    { days: [7], lowerQuartile: 7, median: 7, upperQuartile: 7, longest: 7 },
    { days: [3, 9], lowerQuartile: 3, median: 3, upperQuartile: 9, longest: 9 },
    { days: [1, 2, 3], lowerQuartile: 1, median: 2, upperQuartile: 3, longest: 3 },
    { days: [1, 2, 3, 4], lowerQuartile: 1, median: 2, upperQuartile: 3, longest: 4 },
    { days: [40, 0, 2, 2, 5], lowerQuartile: 2, median: 2, upperQuartile: 5, longest: 40 },
    { days: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], lowerQuartile: 3, median: 5, upperQuartile: 8, longest: 10 },
    { days: [0, 0, 0, 0, 90], lowerQuartile: 0, median: 0, upperQuartile: 0, longest: 90 },
  ])('of $days', ({ days, ...figures }) => {
    expect(medianAndSpread(histogramOf(days))).toEqual({ n: days.length, ...figures })
  })

  test('can be recounted by hand from the list of all answers (seed 20260301)', () => {
    const recounted = fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 200 }), (days) => {
      const { n, lowerQuartile, median, upperQuartile, longest } = medianAndSpread(histogramOf(days))
      const inOrder = days.toSorted((a, b) => a - b)
      expect(n).toBe(days.length)
      expect(longest).toBe(inOrder.at(-1))
      for (const [days, share] of [
        [lowerQuartile, 0.25],
        [median, 0.5],
        [upperQuartile, 0.75],
      ] as [number, number][]) {
        expect(inOrder.filter((day) => day <= days).length).toBeGreaterThanOrEqual(n * share)
        expect(inOrder.filter((day) => day < days).length).toBeLessThan(n * share)
      }
    })
    fc.assert(recounted, { seed: 20260301, numRuns: 500 })
  })

  test('of half a million answers are counted without listing them', () => {
    const histogram = new Map([
      [2, 250_000],
      [30, 249_999],
      [365, 1],
    ])
    expect(medianAndSpread(histogram)).toEqual({ n: 500_000, lowerQuartile: 2, median: 2, upperQuartile: 30, longest: 365 })
  })
})
