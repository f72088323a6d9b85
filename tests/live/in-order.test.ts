import { expect, test } from 'vitest'
import { inOrder } from '#server/live/in-order.ts'
import { sharedReads } from '#server/live/shared-reads.ts'
import { onEachDatabase } from '#tests/build/world.ts'
import { agendaPlace } from '../meetings/agenda-place.ts'

onEachDatabase('what happens in a meeting is told in order', (world) => {
  test('once, whatever is heard of first, and nothing from before it was followed', async () => {
    const { area, officer, ref } = await agendaPlace(world)
    const { live } = world.services.meetings
    const place = `at:${await live.followed(area.slug, ref)}` as const
    const told: number[] = []
    const order = inOrder({
      db: world.db,
      tell: async ({ position }) => void told.push(position),
      report: (error) => expect.fail(String(error)),
    })
    await live.startMeeting(officer, area.slug, ref, {})
    const { position: before } = await positionNow()
    await order.heardOf(place, before)
    expect(told).toEqual([])
    await Promise.all([order.begin(place), order.begin(place)])
    for (const words of ['One', 'Two', 'Three']) await live.note(officer, area.slug, ref, { kind: 'note', words })
    await Promise.all([order.heardOf(place, before + 3), order.heardOf(place, before + 1), order.heardOf(place, before + 3)])
    expect(told).toEqual([before + 1, before + 2, before + 3])
    order.end(place)
    await live.note(officer, area.slug, ref, { kind: 'note', words: 'Four' })
    await order.heardOf(place, before + 4)
    expect(told).toHaveLength(3)

    async function positionNow() {
      const news = await live.news(world.visitor(), area.slug, ref)
      return 'snapshot' in news ? news.snapshot : expect.fail('no snapshot')
    }
  })
})

test('many who ask at once are told from one reading, which began after they asked', async () => {
  const shared = sharedReads<number>()
  let readings = 0
  const ends: (() => void)[] = []
  const read = () => {
    const own = ++readings
    return new Promise<number>((done) => ends.push(() => done(own)))
  }
  const first = shared('place 3', read)
  await expect.poll(() => readings).toBe(1)
  const [second, third] = [shared('place 3', read), shared('place 3', read)]
  expect(await shared('place 4', async () => 44)).toBe(44)
  ends[0]!()
  expect(await first).toBe(1)
  await expect.poll(() => readings).toBe(2)
  ends[1]!()
  expect(await Promise.all([second, third])).toEqual([2, 2])
  const failing = shared('place 3', () => Promise.reject(new Error('no database')))
  await expect(failing).rejects.toThrow('no database')
  const after = shared('place 3', async () => 7)
  expect(await after).toBe(7)
})
