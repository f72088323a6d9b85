import { expect, test } from 'vitest'
import { figureKey } from '#app/contract/guarded.ts'
import { guardRelease } from '#server/surveys/guard/release.ts'
import { attack } from './attacker.ts'
import { chanceFrom } from './chance.ts'
import { everyWorld } from './enumerate.ts'
import { naiveGuard } from './naive.ts'
import { randomTable, seenIn } from './tables.ts'

const SEED = 77

test('counting out every small table that fits agrees with the attacker, and leaves every hidden figure open', () => {
  let compared = 0
  for (let number = 0; number < 120; number += 1) {
    const { table } = randomTable(chanceFrom(SEED + number), 3)
    const { release } = guardRelease({ id: 'only', earlier: [], tables: [table] })
    const guarded = seenIn([release], [table])[0]!
    for (const [seen, isGuarded] of [[guarded, true] as const, [naiveGuard(table), false] as const]) {
      const worlds = everyWorld(seen, 3000)
      if (!worlds) continue
      for (const { key, least, most } of attack([seen], 1e9)) {
        const values = worlds.map((world) => world.reduce((sum, count, at) => sum + (covers(seen, key, at) ? count : 0), 0))
        expect([Math.round(least), Math.round(most)], `${SEED + number} ${key}`).toEqual([Math.min(...values), Math.max(...values)])
        if (isGuarded) expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(5)
        compared += 1
      }
    }
  }
  expect(compared).toBeGreaterThan(150)
})

/** Whether a figure counts the combination at this place. */
function covers({ population, dimensions }: ReturnType<typeof seenIn>[number], key: string, at: number): boolean {
  const [first, second] = dimensions as [(typeof dimensions)[number], (typeof dimensions)[number]]
  const row = first.values[Math.floor(at / second.values.length)]!
  const column = second.values[at % second.values.length]!
  const places = [{}, { [first.id]: row }, { [second.id]: column }, { [first.id]: row, [second.id]: column }]
  return places.some((place) => figureKey(population, place) === key)
}
