import { describe, expect, test } from 'vitest'
import type { Better } from '#app/contract/measures.ts'
import { numberOf, wholeNumberOf } from '#app/contract/numbers.ts'
import { kindOfPeriod, periodInWords, periodOf, startOfPeriod, unbroken } from '#app/contract/periods.ts'
import { readPasted } from '#server/measures/pasted.ts'
import { trendOf } from '#server/measures/trend.ts'

describe('a period', () => {
  test.each([
    ['2025', '2025', 'year', '2025'],
    ['2024/25', '2024/25', 'split_year', '2024/25'],
    ['2024-25', '2024/25', 'split_year', '2024/25'],
    ['202425', '2024/25', 'split_year', '2024/25'],
    ['2024/2025', '2024/25', 'split_year', '2024/25'],
    ['1999/00', '1999/00', 'split_year', '1999/00'],
    ['2025-Q3', '2025-Q3', 'quarter', 'quarter 3 of 2025'],
    ['q3 2025', '2025-Q3', 'quarter', 'quarter 3 of 2025'],
    ['2025-09', '2025-09', 'month', 'September 2025'],
    ['2009-10', '2009-10', 'month', 'October 2009'],
    [' Sep-25 ', '2025-09', 'month', 'September 2025'],
    ['Sept 2025', '2025-09', 'month', 'September 2025'],
    ['9/2025', '2025-09', 'month', 'September 2025'],
    ['2025-09-30', '2025-09-30', 'day', '30 September 2025'],
    ['30/9/2025', '2025-09-30', 'day', '30 September 2025'],
    ['30 September 2025', '2025-09-30', 'day', '30 September 2025'],
  ])('%s is kept as %s', (typed, kept, kind, words) => {
    expect(periodOf(typed)).toBe(kept)
    expect(kindOfPeriod(kept)).toBe(kind)
    expect(periodInWords(kept)).toBe(words)
  })

  test.each([
    '',
    'last year',
    '1989',
    '2101',
    '25',
    '2025-13',
    '2025-Q5',
    '2025-02-30',
    '2024/26',
    '2025/26/27',
    '2025-9',
    'Q3',
    '31/9/2025',
    'Sometember 2025',
  ])('is not %j', (typed) => expect(periodOf(typed)).toBeUndefined())

  test('begins on a day', () => {
    for (const [period, day] of [
      ['2025', '2025-01-01'],
      ['2024/25', '2024-04-01'],
      ['2025-Q3', '2025-07-01'],
      ['2025-09', '2025-09-01'],
      ['2025-09-30', '2025-09-30'],
    ] as const)
      expect(startOfPeriod(period)).toBe(day)
  })

  test('that is missing keeps its place in a row, except of days and where kinds are mixed', () => {
    expect(unbroken(['2021', '2019'])).toEqual(['2019', '2020', '2021'])
    expect(unbroken(['2019/20', '2021/22'])).toEqual(['2019/20', '2020/21', '2021/22'])
    expect(unbroken(['2019-Q3', '2020-Q2'])).toEqual(['2019-Q3', '2019-Q4', '2020-Q1', '2020-Q2'])
    expect(unbroken(['2019-11', '2020-02'])).toEqual(['2019-11', '2019-12', '2020-01', '2020-02'])
    expect(unbroken(['2019-11-30', '2019-11-01'])).toEqual(['2019-11-01', '2019-11-30'])
    expect(unbroken(['1990-01', '2025-09'])).toEqual(['1990-01', '2025-09'])
    expect(unbroken([])).toEqual([])
  })
})

test.each([
  ['37.2', 37.2],
  ['1,389', 1389],
  ['37.2 %', 37.2],
  ['£1,200.50', 1200.5],
  ['−4', -4],
  ['.5', 0.5],
  ['-0', 0],
  ['', undefined],
  ['c', undefined],
  ['1,23', undefined],
  ['1 000', undefined],
  ['1e5', undefined],
  ['5.', undefined],
  ['9999999999999', undefined],
])('the number %j is %s', (typed, number) => expect(numberOf(typed)).toBe(number))

test('how many is a whole number', () => {
  expect(['12', '1,389', '0', '1.5', '-3', ''].map(wholeNumberOf)).toEqual([12, 1389, 0, undefined, undefined, undefined])
})

describe('a trend', () => {
  const trend = (values: number[], better: Better = 'up') =>
    trendOf(
      values.map((value, at) => ({ period: String(2019 + at), value })),
      better,
    )
  test.each([
    [[], undefined],
    [[1, 2], undefined],
    [[1, 2, 3], { direction: 'up', steps: 2, since: '2019', good: true }],
    [[9, 1, 2, 3, 4], { direction: 'up', steps: 3, since: '2020', good: true }],
    [[3, 2, 1], { direction: 'down', steps: 2, since: '2019', good: false }],
    [[5, 5, 5], { direction: 'same', steps: 2, since: '2019' }],
    [[1, 3, 2], { direction: 'mixed', steps: 2, since: '2019' }],
    [[1, 2, 2], { direction: 'mixed', steps: 2, since: '2019' }],
  ] as const)('of %j', (values, seen) => expect(trend([...values])).toEqual(seen))

  test('is good where less is better and it goes down', () => {
    expect(trend([3, 2, 1], 'down')).toMatchObject({ direction: 'down', good: true })
    expect(trend([1, 2, 3], 'down')).toMatchObject({ direction: 'up', good: false })
  })
})

describe('what is pasted', () => {
  test('is read by tabs or by commas, with cases and a note or without', () => {
    const { good, bad } = readPasted('2022\t31.1\n2023, "1,204", 310, moved, twice\n\n2024,37.2,,only a note')
    expect(bad).toEqual([])
    expect(good).toMatchObject([
      { line: 1, period: '2022', value: 31.1, n: null, note: '' },
      { line: 2, period: '2023', value: 1204, n: 310, note: 'moved, twice' },
      { line: 4, period: '2024', value: 37.2, n: null, note: 'only a note' },
    ])
  })
  test('has its headings passed over, but only on top', () => {
    expect(readPasted('Period,Value\n2024,1').good).toMatchObject([{ line: 2 }])
    expect(readPasted('2024,1\nPeriod,Value').bad).toMatchObject([{ line: 2 }])
  })
  test.each([
    '2024',
    '2024,',
    ',37',
    '37.2,2024',
    '2024;37',
    '2024,37,few',
    '2024,37,9',
    '2024 37',
    '2024,"37',
    `2024,1,,${'x'.repeat(301)}`,
  ])('is refused with a reason: %s', (line) =>
    expect(readPasted(line)).toMatchObject({ good: [], bad: [{ line: 1, text: line, reason: expect.stringMatching(/^[A-Z].{9,}/) }] }),
  )
})
