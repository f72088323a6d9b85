import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll } from 'vitest'
import {
  type Done,
  type FollowedMeeting,
  type Following,
  type FromBrowser,
  LIVE_PATH,
  type LiveCommand,
  type Since,
  type ToBrowser,
} from '#app/contract/live.ts'
import { liveGateway } from '#server/live/gateway.ts'
import type { World } from '../build/world.ts'

export const BASE_URL = 'http://127.0.0.1:3000'
export type Browser = Socket<ToBrowser, FromBrowser>

/** A gateway for the tests of one database, and browsers that open a line to it with their cookies. */
export function lines(world: World) {
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

  return {
    gateway: () => gateway,
    browser(cookie?: string): Browser {
      const { port } = http.address() as AddressInfo
      const extraHeaders = { origin: BASE_URL, ...(cookie ? { cookie } : {}) }
      const options = { path: LIVE_PATH, transports: ['websocket'], reconnection: false, forceNew: true, extraHeaders }
      const one: Browser = io(`http://127.0.0.1:${port}`, options)
      browsers.push(one)
      return one
    },
  }
}

export const follow = (one: Browser, place: string, since: Since = {}) =>
  new Promise<Following>((answer) => one.emit('follow', place as FollowedMeeting, since, answer))
export const send = (one: Browser, place: string, command: unknown) =>
  new Promise<Done>((answer) => one.emit('do', place as FollowedMeeting, command as LiveCommand, answer))
export const ended = (one: Browser) => new Promise<string>((done) => one.once('disconnect', done))
