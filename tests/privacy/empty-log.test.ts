import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('emptying the log of recent writes', (world) => {
  const logBytes = () => statSync(`${world.own.url}-wal`).size

  test('leaves nothing that tells in which order things were written', async () => {
    await world.say(await world.area())
    expect(await world.own.database.emptyLog()).toBe(true)
    if (world.own.database.engine === 'sqlite') expect(logBytes()).toBe(0)
  })

  test('waits for nobody who reads a long list, and says so', async () => {
    const area = await world.area()
    await world.say(area)
    const before = performance.now()
    await world.own.database.stream.transaction().execute(async (reading) => {
      await reading.selectFrom('record').select('name').limit(1).execute()
      await world.say(area)
      expect(await world.own.database.emptyLog()).toBe(world.own.database.engine === 'postgres')
    })
    expect(performance.now() - before).toBeLessThan(5_000)
    expect(await world.own.database.emptyLog()).toBe(true)
  })

  test('goes between two changes', async () => {
    const area = await world.area()
    const [, , emptied] = await Promise.all([world.say(area), world.say(area), world.own.database.emptyLog(), world.say(area)])
    expect(emptied).toBe(true)
    await world.say(area)
  })
})
