import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES, ownDatabase } from '../build/database.ts'
import { World } from '../build/world.ts'
import { ATTACKS } from './attacks.ts'
import { bestOf, explainedByChance } from './chance.ts'
import type { DumpedRow } from './dump.ts'
import { Evidence } from './evidence.ts'
import { isNaive, NaiveHouse } from './naive.ts'
import { everyRow, everythingToRead, rawBytes } from './taken.ts'
import { SECRET, Town } from './town.ts'

const PEOPLE = 40
const CONTRIBUTIONS = 1_000
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

describe.each(ENGINES)('the identity wall (%s)', (engine) => {
  const world = new World()
  const house = new NaiveHouse(world)
  const contributions: string[] = []
  /** The number of the account that wrote the contribution of the same number. */
  const authors: number[] = []
  /** The numbers of those that were written as soon as their author had an account. */
  const atOnce: number[] = []
  let town: Town
  let rows: DumpedRow[]

  async function writes(person: number) {
    const { accountId } = town.people[person]!
    const id = await town.says(town.people[person]!)
    house.said(id, accountId)
    authors.push(person)
    return contributions.push(id) - 1
  }

  /** One account in an hour and a half; every second writes as soon as it is there. */
  async function firstDays() {
    for (let person = 0; person < PEOPLE; person++) {
      await town.until(world.now.getTime() + randomInt(70, 110) * MINUTE)
      house.joined((await town.joins()).accountId)
      if (person % 2 === 0) atOnce.push(await writes(person))
    }
  }

  /** Whoever has an account writes at any time in five days, now and then from another browser. */
  async function fiveDays() {
    const start = world.now.getTime()
    const times = Array.from({ length: CONTRIBUTIONS - authors.length }, () => start + randomInt(5 * DAY)).sort((a, b) => a - b)
    for (const time of times) {
      await town.until(time)
      const person = randomInt(PEOPLE)
      if (randomInt(40) === 0) await town.signsIn(town.people[person]!)
      await writes(person)
      if (randomInt(5) === 0) await town.agrees(town.people[randomInt(PEOPLE)]!)
    }
  }

  beforeAll(async () => {
    await world.open(await ownDatabase(engine))
    town = new Town(world)
    await town.open()
    await house.open()
    await firstDays()
    await fiveDays()
    await town.until(world.now.getTime() + 61 * MINUTE)
    await house.settled()
    rows = await everyRow(town)
  }, 600_000)
  afterAll(async () => {
    await town.close()
    await world.close()
  })

  test('nothing by which somebody could be reached, called or recognised can be found', async () => {
    expect(contributions).toHaveLength(CONTRIBUTIONS)
    expect(town.letters.filter(({ to }) => SECRET.test(to)).length).toBeGreaterThan(100)
    expect(town.shown.length).toBeGreaterThan(400)
    const cells = rows.flatMap(({ cells }) => cells.map(([, text]) => text))
    const files = await rawBytes(town)
    const toRead = await everythingToRead(town)
    for (const text of [...cells, ...files, ...toRead]) expect(SECRET.exec(text)?.[0]).toBeUndefined()
    for (const taken of [cells, files, toRead]) expect(taken.some((text) => text.includes('The taxi came late'))).toBe(true)
  })

  describe.each(Object.entries(ATTACKS))(
    'joining %s',
    (_, attack) => {
      const evidenceOf = (naive: boolean) =>
        new Evidence(
          rows.filter(({ table }) => isNaive(table) === naive),
          contributions,
          town.people.map(({ accountId }) => accountId),
        )

      test('names the writers no better than chance', () => {
        const { tries, all, some } = bestOf(attack(evidenceOf(false)), authors, atOnce)
        expect(all.hits, all.how).toBeLessThanOrEqual(explainedByChance(CONTRIBUTIONS, PEOPLE, tries))
        expect(some.hits, some.how).toBeLessThanOrEqual(explainedByChance(atOnce.length, PEOPLE, tries))
      })

      test('names nearly all of them in a house without the wall', () => {
        const { all } = bestOf(attack(evidenceOf(true)), authors, atOnce)
        expect(all.hits, all.how).toBeGreaterThan(0.9 * CONTRIBUTIONS)
      })
    },
    120_000,
  )
})
