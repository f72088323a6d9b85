import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LiveEvent, LiveNews } from '#app/contract/live-meeting.ts'
import type { KeptUp } from '#app/live/keep-up.ts'
import type { Services } from '#server/services.ts'
import { ENGINES, ownDatabase } from '#tests/build/database.ts'
import { World } from '#tests/build/world.ts'
import { inProcess } from './faults/in-process.ts'
import { bundled, twoProcesses } from './faults/processes.ts'
import { type Naive, runSchedule } from './faults/run-schedule.ts'
import { scheduleFrom } from './faults/schedule.ts'

/** `npm run proof` runs more of them, and others. */
const SEED = Number(process.env.FAULT_SEED ?? 1)
const SCHEDULES = Number(process.env.FAULT_SCHEDULES ?? 200)
const KILLS = Number(process.env.FAULT_KILLS ?? 8)
/** For the many of `npm run proof`; here it is far less. */
const LONGEST_MS = 3_600_000
const SHARE = { sqlite: 0.8, postgres: 0.2 }
const planFor = (seed: number) => scheduleFrom(seed, { steps: 26, restarts: seed % 4 === 0 ? 1 : 0 })

for (const engine of ENGINES) {
  describe(`a live meeting on bad lines (${engine})`, () => {
    const world = new World()
    beforeAll(async () => world.open(await ownDatabase(engine)))
    afterAll(() => world.close())

    const count = ENGINES.length > 1 ? Math.round(SCHEDULES * SHARE[engine]) : SCHEDULES
    const first = engine === 'sqlite' ? SEED : SEED + SCHEDULES
    test(
      `${count} schedules from seed ${first}: everybody ends with what is kept, once, and nothing hidden was seen`,
      async () => {
        const { start, stop, stage } = inProcess(world)
        await start()
        const area = await world.area()
        for (let seed = first; seed < first + count; seed++) {
          const schedule = planFor(seed)
          const wrong = await runSchedule(world, stage, schedule, {}, area)
          expect(wrong, `seed ${seed}: ${JSON.stringify(schedule)}`).toEqual([])
        }
        await stop()
      },
      LONGEST_MS,
    )
  })
}

describe.runIf(ENGINES.includes('postgres'))('a live meeting on two processes, of which one is killed', () => {
  const world = new World()
  beforeAll(async () => {
    await world.open(await ownDatabase('postgres'))
    await bundled()
  })
  afterAll(() => world.close())

  test(
    `${KILLS} schedules from seed ${SEED}: everybody ends with what is kept, once, and nothing hidden was seen`,
    async () => {
      const { stage, stop } = await twoProcesses(world)
      for (let seed = SEED; seed < SEED + KILLS; seed++) {
        const schedule = scheduleFrom(seed, { steps: 26, restarts: 1 })
        const wrong = await runSchedule(world, stage, schedule)
        expect(wrong, `seed ${seed}: ${JSON.stringify(schedule)}`).toEqual([])
      }
      await stop()
    },
    LONGEST_MS,
  )
})

describe('the schedules notice', () => {
  const world = new World()
  beforeAll(async () => world.open(await ownDatabase('sqlite')))
  afterAll(() => world.close())

  async function noticedIn(most: number, naive: Naive, gatewayOn?: (services: Services) => Services): Promise<string[]> {
    const { start, stop, stage } = inProcess(world, gatewayOn)
    await start()
    try {
      for (let seed = 1; seed <= most; seed++) {
        const wrong = await runSchedule(world, stage, planFor(seed), naive)
        if (wrong.length > 0) return wrong
      }
      return []
    } finally {
      await stop()
    }
  }

  test('a page that shows whatever arrives and asks only when it comes back', async () => {
    const wrong = await noticedIn(60, { keeper: trustingPage })
    expect(wrong.join()).toMatch(/shows something else|stays at/)
  })

  test('a phone that makes a new command of what it sends again', async () => {
    let fresh = 0
    const wrong = await noticedIn(60, { freshId: (id) => `${id.slice(0, 24)}${(fresh++).toString(16).padStart(12, '0')}` })
    expect(wrong.join()).toMatch(/kept twice|kept \d times/)
  })

  test('a server that answers from what it told before, as if nothing could be taken back', async () => {
    const wrong = await noticedIn(60, {}, remembering)
    expect(wrong.join()).toMatch(/was gone, and came back/)
  })
})

/** As our page, but without positions. */
function trustingPage(page: KeptUp) {
  let position = -1
  const show = ({ position: at, card, gone }: LiveEvent) => {
    position = at
    if (card) page.put(card)
    if (gone) page.remove(gone)
  }
  const take = (news: LiveNews) => {
    if ('events' in news) return news.events.forEach(show)
    position = news.snapshot.position
    for (const card of news.snapshot.cards) page.put(card)
  }
  return {
    hear: show,
    ask: async () => {
      const following = await page.ask(position)
      if (following && following !== 'lost' && following.ok) take(following.news)
      page.upToDate()
    },
    position: () => position,
  }
}

/** The services, but whoever comes back is answered with the events as they were told at the time. */
function remembering(services: Services): Services {
  const { live } = services.meetings
  const told = new Map<string, LiveEvent[]>()
  const eventFrom: typeof live.eventFrom = async (row) => {
    const event = await live.eventFrom(row)
    told.set(row.place, [...(told.get(row.place) ?? []), event])
    return event
  }
  const news: typeof live.news = async (actor, area, ref, since) => {
    const now = await live.news(actor, area, ref, since)
    const kept = told.get(`at:${await live.followed(area, ref)}`) ?? []
    if (!('events' in now)) return now
    return { ...now, events: now.events.map((event) => kept.find(({ position }) => position === event.position) ?? event) }
  }
  return { ...services, meetings: { ...services.meetings, live: { ...live, eventFrom, news } } }
}
