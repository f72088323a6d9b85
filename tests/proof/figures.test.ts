import { expect, test } from 'vitest'
import type { Day } from '#app/contract/ids.ts'
import { onEachDatabase } from '#tests/build/world.ts'
import { ACTIONS, makeArea } from './area.ts'
import { compare } from './compare.tsx'

onEachDatabase('figures of three hundred comments and thirty actions', (world) => {
  test('are the same on the pages as in the exports', async () => {
    const setDay = (day: Day) => {
      world.now = new Date(`${day}T09:30:00.000Z`)
    }
    const source = { file: 'tests/data/nhs-300.csv', text: 'text', themes: 'themes', separator: '|', id: 'id' }
    const area = await makeArea({ services: world.services, setDay }, source)
    const { compared, differences } = await compare(world.services, area.leastRatings)
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(4 * ACTIONS)
  }, 120_000)
})
