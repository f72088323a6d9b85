import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { refusalOf } from '#app/contract/refusal.ts'
import { timeAt } from '#server/calendar/local-time.ts'
import { dayOf } from '#server/clock.ts'
import { Chance } from '#server/demonstration/chance.ts'
import { liveCast } from '#server/demonstration/live-meeting.ts'
import { DAY_MS } from '#server/demonstration/moments.ts'
import { AREA, actorOf, makeAdmin, makeCast } from '#server/demonstration/people.ts'
import { furnish, makePlace } from '#server/demonstration/place.ts'
import { planLiveMeeting } from '#server/demonstration/planning-live.ts'
import { LIVE_ITEMS, LIVE_LINES, LIVE_MEETING } from '#server/demonstration/texts/live-meeting.ts'
import { WalkingClock } from '#server/demonstration/walking-clock.ts'
import { accountBook } from '#server/people/account-book.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { createServices } from '#server/services.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'

const MINUTES = Math.ceil(LIVE_LINES.reduce((sum, { after }) => sum + after, 0) / 60)

onEachDatabase('the meeting that is on when the demonstration starts', (world) => {
  const meetingNow = async () => {
    const { next } = await world.services.meetings.meetings(world.visitor(), AREA)
    return next[0]!
  }
  const cards = async () => {
    const news = await world.services.meetings.live.news(world.visitor(), AREA, (await meetingNow()).ref)
    return 'snapshot' in news ? news.snapshot.cards : []
  }
  const recorded = async () => (await world.db.selectFrom('record').select('about').execute()).length

  test('begins by itself, whatever it is called by now, with its agenda and with everybody invited', async () => {
    await lastMonth(world)
    expect((await meetingNow()).state).toBe('planned')
    await renamed(world)
    await liveCast(world.services).play()
    const meeting = await meetingNow()
    expect(meeting.state).toBe('live')
    expect((await world.services.meetings.agenda(world.visitor(), AREA, meeting.ref)).items).toHaveLength(LIVE_ITEMS.length)
    expect((await world.services.meetings.meetingForums(world.visitor(), AREA, meeting.ref)).forums).toHaveLength(24)
  })

  test('goes on while time passes, and a process that starts again repeats nothing', async () => {
    const cast = liveCast(world.services)
    for (let minute = 0; minute < MINUTES / 2; minute++) {
      world.pass({ minutes: 1 })
      await cast.play()
    }
    const before = [await recorded(), await cards()]
    await liveCast(world.services).play()
    expect([await recorded(), await cards()]).toEqual(before)
    const typed = (await cards()).filter(({ thing }) => thing === 'note').length
    expect(typed).toBeGreaterThan(5)
    expect((await cards()).some(({ thing }) => thing === 'question')).toBe(true)
  })

  test('leaves out what it is refused, because somebody who tries it has done it before, and goes on', async () => {
    const { tools, meetings } = world.services
    const account = (await accountBook(tools).byEmail(world.db, 'chair@wyrefield.example'))!
    const { ref } = await meetingNow()
    const typed = (await cards()).filter(({ thing }) => thing === 'note').length
    for (const word of ['call', 'call', 'turn'] as const) {
      const command = randomUUID()
      const doing = { call: meetings.live.callNext, turn: meetings.live.endTurn }[word]
      await doing(await actorOf(world.services, account.id), AREA, ref, { command }).catch((error) =>
        expect(refusalOf(error)).toBeDefined(),
      )
    }
    world.pass({ minutes: 6 })
    await liveCast(world.services).play()
    expect((await cards()).filter(({ thing }) => thing === 'note').length).toBeGreaterThan(typed)
  })

  test('ends by itself, with every question answered and every item reached, and does not begin again', async () => {
    world.pass({ minutes: MINUTES })
    const cast = liveCast(world.services)
    await cast.play()
    expect((await meetingNow()).state).toBe('held')
    const questions = (await cards()).filter((card) => card.thing === 'question')
    const asked = LIVE_LINES.filter(({ does }) => does === 'ask')
    expect(questions).toHaveLength(asked.length)
    expect(questions.every((card) => card.thing === 'question' && card.answered && card.support > 0)).toBe(true)
    const [poll] = (await cards()).filter((card) => card.thing === 'poll')
    expect(poll).toMatchObject({
      state: 'closed',
      figures: expect.arrayContaining([expect.objectContaining({ whose: 'guests', voters: '14' })]),
    })
    const opened = await world.db.selectFrom('record').where('name', '=', 'meetings.item_opened').select('about').execute()
    expect(opened).toHaveLength(LIVE_ITEMS.length)
    const before = await recorded()
    await cast.play()
    await liveCast(world.services).play()
    expect(await recorded()).toBe(before)
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true })
  })
})

/** The county, its cast, and the month in which the meeting is planned. */
/** Somebody who tries the demonstration calls the meeting something else before it begins. */
async function renamed({ db, services }: World) {
  const { ref, startsAt } = await db.selectFrom('meeting').select(['ref', 'startsAt']).executeTakeFirstOrThrow()
  const account = (await accountBook(services.tools).byEmail(db, 'chair@wyrefield.example'))!
  const form = { ...LIVE_MEETING, title: 'Buses', day: dayOf(startsAt), at: timeAt(startsAt) }
  await services.meetings.changeMeeting(await actorOf(services, account.id), AREA, ref, form)
}

async function lastMonth(world: World) {
  const time = new WalkingClock(world.now.getTime() - 30 * DAY_MS, world.now.getTime())
  const services = createServices({
    database: world.own.database,
    clock: time.clock,
    vaultKey: world.vaultKey,
    baseUrl: 'http://127.0.0.1:3000',
    report: fail,
  })
  const admin = await makeAdmin(services)
  await makePlace(services, admin)
  const chance = new Chance(7)
  const cast = await makeCast(services, admin, chance)
  await furnish(services, admin)
  planLiveMeeting({ services, cast, chance, time, said: [], answers: [], promised: [] })
  await time.walk()
  await services.events.settled()
}

function fail(error: unknown): never {
  throw error
}
