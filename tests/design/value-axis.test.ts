import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapped } from '#app/design/plot-labels.ts'
import { valueAxis } from '#app/design/value-axis.ts'
import { written, writtenShort } from '#app/design/written.ts'

/** With four places after the point at most, as people give them. */
const figure = fc.integer({ min: -1e12, max: 1e12 }).map((number) => number / 1e4)
const figures = fc.array(figure, { minLength: 1, maxLength: 8 })

test('an axis holds every figure and zero, with three lines at most', () => {
  fc.assert(
    fc.property(figures, (values) => {
      const { low, full, lines } = valueAxis(values)
      expect(low).toBeLessThanOrEqual(Math.min(0, ...values))
      expect(full).toBeGreaterThanOrEqual(Math.max(0, ...values))
      expect(full).toBeGreaterThan(low)
      expect(lines).toHaveLength(3)
      expect(lines).toContain(0)
      expect([...lines].sort((a, b) => a - b)).toEqual(lines)
    }),
    { seed: 20261122 },
  )
})

test.each([
  [[37.2, 95.4], 0, 100],
  [[0.4], 0, 0.4],
  [[0.3], 0, 0.3],
  [[0], 0, 1],
  [[-4, 3], -4, 3],
  [[-4], -4, 0],
  [[1389, 1155], 0, 2000],
])('an axis for %j goes from %d to %d', (values, low, full) => expect(valueAxis(values)).toMatchObject({ low, full }))

test.each([
  [1940, '1,940'],
  [1234567.891, '1,234,567.89'],
  [37.2, '37.2'],
  [0.004, '0.004'],
  [0.0000012, '0.0000012'],
  [-1200.5, '−1,200.5'],
  [0, '0'],
])('%d is written %s', (number, text) => expect(written(number)).toBe(text))

test.each([
  [9999, '9,999'],
  [12400, '12.4k'],
  [2000000, '2m'],
  [-3500000000, '−3.5bn'],
])('%d is written %s in a small space', (number, text) => expect(writtenShort(number)).toBe(text))

test('a label stands on short lines, three at most', () => {
  expect(wrapped('England')).toEqual(['England'])
  expect(wrapped('Statistical neighbours')).toEqual(['Statistical', 'neighbours'])
  expect(wrapped('Worcestershire')).toEqual(['Worcesters…'])
  expect(wrapped('All of the councils in the West Midlands of England')).toHaveLength(3)
})
