import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import { type FollowedMeeting, LIVE_PATH } from '#app/contract/live.ts'
import type { LiveAround, Reacting } from '#app/contract/live-reactions.ts'
import { ENGINES, ownDatabase } from '#tests/build/database.ts'
import { World } from '#tests/build/world.ts'
import { agendaPlace, anItem } from '../meetings/agenda-place.ts'
import { movingAddress } from './faults/moving-address.ts'
import { type Phone, phone } from './faults/phone.ts'
import { bundled, carriedOutAt, type MeetingProcess, meetingProcess } from './faults/processes.ts'
import { BASE_URL, type Browser, follow } from './line.ts'

const SOON = { timeout: 15_000, interval: 50 }
const redis = process.env.TEST_REDIS_URL
const shared = [{ over: 'PostgreSQL', redisUrl: '' }, ...(redis ? [{ over: 'Redis', redisUrl: redis }] : [])]

/** `npm test` says in one line that this was not run where there is no PostgreSQL, and with CI=true it is a failure. */
describe.runIf(ENGINES.includes('postgres')).each(shared)('two processes, joined over $over', ({ redisUrl }) => {
  const world = new World()
  const processes: MeetingProcess[] = []
  const phones: Phone[] = []
  let address: Awaited<ReturnType<typeof movingAddress>>
  let there: MeetingProcess[] = []

  beforeAll(async () => {
    await world.open(await ownDatabase('postgres'))
    await bundled()
    processes.push(...(await Promise.all([meetingProcess(world, { redisUrl }), meetingProcess(world, { redisUrl })])))
    there = [...processes]
    address = await movingAddress(() => there.map(({ port }) => port))
  })
  afterAll(async () => {
    for (const one of phones) one.cut()
    await address.close()
    for (const one of processes) await one.stop()
    await world.close()
  })

  test('add up how many pages are open and how people react', async () => {
    const { area, officer, ref } = await agendaPlace(world)
    const { live } = world.services.meetings
    const meeting = `${area.slug}/${ref as `MT-${string}`}` as const
    await live.startMeeting(officer, area.slug, ref, {})
    const heard: LiveAround[][] = [[], []]
    const open: Browser[] = []
    for (let i = 0; i < 12; i++) {
      const { device, setCookie } = world.services.people.cookies.newDevice()
      await live.join(world.visitor({ device }), area.slug, ref, {})
      open.push(await lineTo(processes[i % 2]!, meeting, setCookie.split(';')[0]!, i < 2 ? heard[i]! : []))
    }
    await expect.poll(() => heard.map((each) => each.at(-1)?.pages), SOON).toEqual(['at least 10', 'at least 10'])
    expect(await new Promise<Reacting>((answer) => open[0]!.emit('react', meeting, 'clap', answer))).toEqual({ ok: true })
    const claps = () => heard.map((each) => each.filter(({ reactions }) => reactions.clap === 'fewer than 10').length)
    await expect.poll(claps, SOON).toEqual([1, 1])
    for (const each of open) each.disconnect()
  })

  test('show the same meeting at once; one is killed, and its people are back and caught up on the other', async () => {
    const { area, officer, ref } = await agendaPlace(world)
    const item = await world.services.meetings.addItem(officer, area.slug, ref, anItem())
    const meeting = `${area.slug}/${ref as `MT-${string}`}` as const
    const at = (process: MeetingProcess, verb: string, input: object, actor: Actor = officer) =>
      carriedOutAt(process.url, verb, actor, area.slug, ref, input)
    const kept = async () => {
      const news = await world.services.meetings.live.news(world.visitor(), area.slug, ref)
      return 'snapshot' in news ? news.snapshot : expect.fail('no snapshot')
    }
    const [one, other] = processes as [MeetingProcess, MeetingProcess]
    for (let i = 0; i < 6; i++) phones.push(phone({ url: () => address.url, meeting, returns: true }))
    for (const each of phones) each.connect()
    await at(one, 'startMeeting', {})
    await at(other, 'openItem', { item })
    const first = await at(one, 'note', { kind: 'note', words: 'A name slipped out.' })
    await Promise.all([0, 1, 2, 3].map((i) => at([one, other][i % 2]!, 'note', { kind: 'caption', words: `Line ${i}` })))
    await everybodyHas(phones, await kept())

    there = [other]
    await one.kill()
    await at(other, 'takeNoteBack', { note: first })
    await at(other, 'note', { kind: 'note', words: 'We go on.' })
    const end = await kept()
    await everybodyHas(phones, end)
    expect(JSON.stringify(phones.map((each) => each.cards()))).not.toContain('slipped')
    expect(JSON.stringify(end)).toContain('We go on.')
    for (const each of phones) expect(each.refusals()).toBe(0)
  })
})

/** A page of somebody at one of the processes. */
async function lineTo({ url }: MeetingProcess, meeting: FollowedMeeting, cookie: string, heard: LiveAround[]): Promise<Browser> {
  const line: Browser = io(url, {
    ...{ path: LIVE_PATH, transports: ['websocket'], reconnection: false, forceNew: true },
    extraHeaders: { origin: BASE_URL, cookie },
  })
  line.on('around', (_of, around) => void heard.push(around))
  await follow(line, meeting)
  return line
}

async function everybodyHas(phones: Phone[], { position, cards }: { position: number; cards: unknown[] }) {
  await expect.poll(() => phones.map((each) => each.position()), SOON).toEqual(phones.map(() => position))
  for (const each of phones) expect(sorted(each.cards())).toEqual(sorted(cards))
}
const sorted = (cards: unknown[]) => cards.map((card) => JSON.stringify(card)).sort()
