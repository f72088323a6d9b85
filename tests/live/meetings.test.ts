import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FollowedMeeting, type Following, type FromBrowser, LIVE_PATH, type ToBrowser } from '#app/contract/live.ts'
import { heard, type LiveEvent, type LiveView, notesIn, stateIn, told, viewOf } from '#app/contract/live-meeting.ts'
import { liveGateway } from '#server/live/gateway.ts'
import { onEachDatabase } from '#tests/build/world.ts'
import { agendaPlace, anItem } from '../meetings/agenda-place.ts'

const BASE_URL = 'http://127.0.0.1:3000'
type Browser = Socket<ToBrowser, FromBrowser>

onEachDatabase('following a meeting', (world) => {
  let http: Server
  let gateway: ReturnType<typeof liveGateway>
  const browsers: Browser[] = []
  beforeAll(async () => {
    http = createServer((_req, res) => res.end('page'))
    gateway = liveGateway({ http, services: world.services, baseUrl: BASE_URL, report: (error) => console.error(error) })
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  })
  afterAll(async () => {
    for (const browser of browsers) browser.disconnect()
    await gateway.close()
    await new Promise((done) => http.close(done))
  })

  function browser() {
    const { port } = http.address() as AddressInfo
    const options = { path: LIVE_PATH, transports: ['websocket'], reconnection: false, forceNew: true, extraHeaders: { origin: BASE_URL } }
    const one: Browser = io(`http://127.0.0.1:${port}`, options)
    browsers.push(one)
    return one
  }
  const follow = (one: Browser, place: unknown, since = -1) =>
    new Promise<Following>((answer) => one.emit('follow', place as FollowedMeeting, since, answer))

  test('is refused for a meeting that is not public, of another area, or never was', async () => {
    const { area, officer, ref } = await agendaPlace(world)
    const other = await world.area()
    const draft = await world.services.meetings.planMeeting(officer, area.slug, {
      ...{ title: 'Not yet', day: '2026-09-08', at: '10:00', minutes: '60' },
    })
    const one = browser()
    for (const place of [`${area.slug}/${draft}`, `${other.slug}/${ref}`, `${area.slug}/MT-000000`, ref, 7, null, '../etc'])
      expect(await follow(one, place)).toEqual({ ok: false })
    expect((await follow(one, `${area.slug}/${ref}`)).ok).toBe(true)
  })

  test('two pages hear everything once and in order; one that was away is told what it missed', async () => {
    const { area, officer, ref } = await agendaPlace(world)
    const item = await world.services.meetings.addItem(officer, area.slug, ref, anItem())
    const { live } = world.services.meetings
    const place: FollowedMeeting = `${area.slug}/${ref as `MT-${string}`}`
    const [here, away] = [browser(), browser()]
    const views = new Map<Browser, LiveView>()
    for (const one of [here, away]) {
      const following = await follow(one, place)
      if (!following.ok || !('snapshot' in following.news)) return expect.fail('no snapshot')
      views.set(one, viewOf(following.news.snapshot))
      one.on('happened', (of: string, event: LiveEvent) => {
        expect(of).toBe(place)
        views.set(one, heard(views.get(one)!, event)!)
      })
    }
    await live.startMeeting(officer, area.slug, ref, {})
    await world.announced()
    away.disconnect()
    await live.openItem(officer, area.slug, ref, { item })
    const gone = await live.note(officer, area.slug, ref, { kind: 'note', words: 'A name slipped out.' })
    await live.note(officer, area.slug, ref, { kind: 'note', words: 'The phone rings out.' })
    await live.takeNoteBack(officer, area.slug, ref, { note: gone })
    await world.announced()
    // Whatever was on its way to this page has arrived when the answer to a question has.
    const news = (one: Browser) => follow(one, place, views.get(one)!.position)
    await follow(here, 'nowhere/MT-000000')
    const nothing = await news(here)
    expect(nothing).toMatchObject({ ok: true, news: { events: [] } })
    const back = browser()
    const missed = await follow(back, place, views.get(away)!.position)
    expect(JSON.stringify(missed)).not.toContain('slipped')
    const now = told(views.get(away)!, missed.ok ? missed.news : expect.fail('refused'))!
    for (const view of [views.get(here)!, now]) {
      expect(notesIn(view).map(({ words }) => words)).toEqual(['The phone rings out.'])
      expect(stateIn(view)?.itemRef).toBe(item)
    }
    expect(now.position).toBe(views.get(here)!.position)
  })
})
