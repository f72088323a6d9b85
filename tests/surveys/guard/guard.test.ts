import { describe, expect, test } from 'vitest'
import { figureAt, figureText, TOO_FEW } from '#app/contract/guarded.ts'
import type { LedgerEntry } from '#server/surveys/guard/ledger.ts'
import { guardRelease } from '#server/surveys/guard/release.ts'
import { guardRules, LEAST_RULES } from '#server/surveys/guard/rules.ts'
import type { CountTable } from '#server/surveys/guard/tables.ts'
import { attackAll } from './attack-one.ts'
import { dimension, tableOf } from './tables.ts'

/** The tables of a release with nothing before it. */
function released(tables: readonly CountTable[], more: Partial<Parameters<typeof guardRelease>[0]> = {}) {
  const { release, ledger } = guardRelease({ id: 'first', earlier: [], tables, ...more })
  if (release.state === 'waits' || !ledger) throw new Error('Nothing was released')
  return { tables: release.tables, ledger }
}
const textAt = (tables: ReturnType<typeof released>['tables'], place: Record<string, string>, at = 0) =>
  figureText(figureAt(tables[at]!, place))

/** One question asked of everybody. */
const asked = (counts: readonly number[], id = 'answer'): CountTable => ({
  id,
  population: 'wave',
  dimensions: [dimension(id, counts.length)],
  counts,
})

describe('one question', () => {
  test('is shown where every answer was given by enough', () => {
    const { tables } = released([asked([8, 12, 20])])
    expect([{ answer: 'answer0' }, { answer: 'answer2' }, {}].map((place) => textAt(tables, place))).toEqual(['8', '20', '40'])
  })

  test('tells nothing, not even how many, below ten', () => {
    const { tables } = released([asked([9, 0])])
    expect([{}, { answer: 'answer0' }, { answer: 'answer1' }].map((place) => textAt(tables, place))).toEqual([TOO_FEW, TOO_FEW, TOO_FEW])
  })

  test('hides a small answer and never only one', () => {
    const { tables } = released([asked([2, 20, 30, 40])])
    const hidden = Object.values(tables[0]!.figures).filter((figure) => 'hidden' in figure)
    expect(hidden).toEqual([{ hidden: 'few' }, { hidden: 'few' }])
    expect(textAt(tables, { answer: 'answer0' })).toBe(TOO_FEW)
  })

  test('does not show nought as nought, nor that all of them said the same', () => {
    const { tables } = released([asked([12, 0])])
    expect([{ answer: 'answer0' }, { answer: 'answer1' }].map((place) => textAt(tables, place))).toEqual([TOO_FEW, TOO_FEW])
    expect(textAt(tables, {})).toBe('12')
  })

  test('gives the same again for the same', () => {
    expect(released([asked([2, 20, 30, 40])])).toEqual(released([asked([2, 20, 30, 40])]))
  })

  test('does not choose what it gives up by its size', () => {
    const given = (counts: number[]) =>
      Object.entries(released([asked(counts)]).tables[0]!.figures).flatMap(([key, figure]) => ('hidden' in figure ? [key] : []))
    expect(given([2, 20, 30, 40])).toEqual(given([4, 41, 6, 9]))
  })

  test('rounds what is shown when the rules say so', () => {
    const { tables } = released([asked([8, 12, 20])], { rules: { roundTo: 5 } })
    expect([{ answer: 'answer0' }, { answer: 'answer1' }].map((place) => textAt(tables, place))).toEqual(['10', '10'])
  })
})

describe('a table of districts and answers', () => {
  const rows = [
    [3, 30, 20],
    [25, 31, 18],
    [16, 24, 37],
  ]

  test('says that what cannot be cannot be, and does not take it for a small count', () => {
    const table = tableOf([
      [0, 30, 20],
      [25, 31, 18],
    ])
    const { tables } = released([{ ...table, impossible: [['district0', 'answer0']] }])
    expect(textAt(tables, { district: 'district0', answer: 'answer0' })).toBe('cannot be')
    const shown = Object.values(tables[0]!.figures).filter((figure) => 'shown' in figure)
    // The one other district that can give this answer gives all of it: the rest of that column is nobody, and nobody can be found in it.
    expect(shown).toHaveLength(11)
  })

  test('is safe beside a second table that shares its districts', () => {
    const other = tableOf(
      rows.map((row) => [row[0]! + 1, row[1]! + row[2]! - 1]),
      { id: 'stage' },
    )
    const { faults, shown } = attackAll([[tableOf(rows), other]])
    expect(faults).toEqual([])
    expect(shown).toBeGreaterThan(15)
  })

  test('is safe with groups of districts, whose sums are shown too', () => {
    const table = tableOf(rows)
    const [district, answer] = table.dimensions as [CountTable['dimensions'][number], CountTable['dimensions'][number]]
    const grouped = { ...table, dimensions: [{ ...district, groups: [{ id: 'coast', of: ['district0', 'district1'] }] }, answer] }
    const { faults, shown } = attackAll([[grouped]])
    expect(faults).toEqual([])
    expect(shown).toBeGreaterThan(5)
  })

  test('shows the pairs of three ways of parting people, and never all three together', () => {
    const table: CountTable = {
      id: 'three',
      population: 'wave',
      dimensions: [dimension('a', 2), dimension('b', 2), dimension('c', 2)],
      counts: [9, 14, 11, 2, 21, 8, 12, 17],
      shows: [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ],
    }
    const { tables } = released([table])
    expect(Object.keys(tables[0]!.figures).filter((key) => key.split('&').length === 3)).toEqual([])
    expect(attackAll([[table]]).faults).toEqual([])
  })

  test('refuses tables in a ring, and tables that contradict each other', () => {
    const pair = (one: string, other: string): CountTable => ({
      id: one + other,
      population: 'wave',
      dimensions: [dimension(one, 2), dimension(other, 2)],
      counts: [10, 10, 10, 10],
    })
    expect(() => released([pair('a', 'b'), pair('b', 'c'), pair('a', 'c')])).toThrow('form a ring')
    expect(() => released([asked([10, 10], 'one'), asked([10, 11], 'two')])).toThrow('another table')
    expect(() => released([{ ...asked([10, 10]), counts: [10] }])).toThrow('1 counts for 2 combinations')
  })
})

describe('one release after the other', () => {
  const second = (before: LedgerEntry, counts: number[]) =>
    guardRelease({ id: 'second', earlier: [before], tables: [asked(counts)] }).release

  test('waits for ten new answers', () => {
    const { ledger } = released([asked([20, 20])])
    expect(second(ledger, [25, 24])).toMatchObject({ state: 'waits' })
    expect(second(ledger, [25, 25])).toMatchObject({ state: 'released' })
  })

  test('keeps what it told where the difference would tell of few', () => {
    const { ledger } = released([asked([20, 20, 20])])
    const release = second(ledger, [21, 29, 20])
    expect(release).toMatchObject({ tables: [{ keptSince: 'first' }] })
  })

  test('does not take a name twice', () => {
    const { ledger } = released([asked([20, 20])])
    expect(() => guardRelease({ id: 'first', earlier: [ledger], tables: [asked([40, 40])] })).toThrow('already')
  })
})

test('rules may be stricter, and never laxer', () => {
  expect(guardRules({ leastBase: 30 })).toEqual({ ...LEAST_RULES, leastBase: 30 })
  for (const name of Object.keys(LEAST_RULES)) expect(() => guardRules({ [name]: 0 }), name).toThrow('may not be below')
  expect(() => guardRules({ roundTo: 3 as 5 })).toThrow('1 or to 5')
})
