import { describe, expect, test } from 'vitest'
import { attackOne } from './attack-one.ts'
import { attack } from './attacker.ts'
import { chanceFrom } from './chance.ts'
import { naiveGuard, seenWith } from './naive.ts'
import { randomTable, tableOf } from './tables.ts'

const SEED = 20261130
const TABLES = 1000

describe('an attacker with linear algebra and bounds over everything published', () => {
  test(`finds nothing hidden in ${TABLES} random tables up to 6 x 6, in one to three releases`, { timeout: 240_000 }, () => {
    const told = { shown: 0, hidden: 0, faults: [] as string[] }
    for (let number = 0; number < TABLES; number += 1) {
      const one = attackOne(SEED + number, 6)
      told.shown += one.shown
      told.hidden += one.hidden
      told.faults.push(...one.faults.map((fault) => `table ${SEED + number}: ${fault}`))
    }
    expect(told.faults).toEqual([])
    expect(told.shown).toBeGreaterThan(TABLES)
    expect(told.hidden).toBeGreaterThan(TABLES)
  })

  test('finds hidden ones behind a naive guard', () => {
    const found = Array.from({ length: 60 }, (_, number) => {
      const { table } = randomTable(chanceFrom(SEED + number), 6)
      return attack([naiveGuard(table)], 5).filter(({ exact, least, most }) => exact !== undefined || most - least < 5).length
    })
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(20)
  })

  test('sees through two hidden cells in every row and column', () => {
    const table = tableOf([
      [3, 4, 20, 20],
      [2, 4, 3, 20],
      [20, 20, 4, 4],
      [20, 20, 3, 2],
    ])
    const hidden = new Set([0, 1, 4, 5, 6, 10, 11, 14, 15])
    const findings = attack([seenWith(table, hidden)], 5)
    expect(findings.filter(({ exact }) => exact !== undefined)).toMatchObject([{ key: 'wave|answer=answer2&district=district1', exact: 3 }])
  })
})
