import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { ContributionId } from '#app/contract/ids.ts'
import { type FromBrowser, LIVE_PATH, type ToBrowser, type WatchedThread, type Watching } from '#app/contract/live.ts'
import type { Place } from '#app/contract/record.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import type { Announcement } from '../record/announcer.ts'
import { changesPublic } from '../record/public-changes.ts'
import type { Services } from '../services.ts'
import type { LiveAdapter } from './adapter.ts'
import { aroundMeetings } from './around.ts'
import { liveCommands } from './commands.ts'
import { floodGate } from './flood.ts'
import { followedMeetings } from './meetings.ts'
import { watchedThreads } from './watched.ts'

interface GatewayParts {
  /** Must answer its own requests already: the socket takes only what is under its path. */
  http: HttpServer
  services: Pick<Services, 'events' | 'feedback' | 'meetings' | 'people' | 'tools'>
  baseUrl: string
  report: (error: unknown) => void
  /** Joins the sockets of several processes. */
  shared?: LiveAdapter | undefined
}

/** A question of 1,000 letters, whichever they are, and what is around it. */
const MESSAGE_MAX_BYTES = 8_192
const KNOWN: ReadonlySet<string> = new Set<keyof FromBrowser>(['watch', 'follow', 'do', 'react'])
const TOO_MUCH = 'This page sent too much at once. Wait a little, then load it again.'
const WATCHES_AT_ONCE = 4
const WATCHES_IN_ALL = 60
const PLACE = /^([a-z0-9][a-z0-9-]{0,60})\/(CT-[0-9A-HJKMNP-TV-Z]{6})$/

/**
 * Tells open pages that something public changed in their thread: only that, never what. Whoever is told asks again over HTTP, where the
 * same rules hold as for any reader. Pages that follow a meeting are told what happened. Every process hears of every change by the record,
 * so each tells its own sockets alone.
 */
export function liveGateway({ http, services, baseUrl, report, shared }: GatewayParts) {
  const { events, feedback, tools } = services
  const watched = watchedThreads()
  const io = new Server<FromBrowser, ToBrowser>(http, {
    path: LIVE_PATH,
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MESSAGE_MAX_BYTES,
    ...(shared ? { adapter: shared.adapter } : {}),
    allowRequest: (req, answer) => (isOurs(req, baseUrl) ? answer(null, true) : answer('Not from here', false)),
  })
  const followed = followedMeetings(io, services)
  const { carryOut } = liveCommands(services)
  const around = aroundMeetings(io, services, { meetings: followed.meetings, isShared: shared !== undefined })
  const rooms = io.of('/').adapter
  rooms.on('delete-room', (room: WatchedThread) => watched.remove(room))

  io.on('connection', (socket) => {
    refuseFloods(socket)
    let asked = 0
    socket.on('watch', (place, answer) => {
      if (typeof answer !== 'function') return
      asked += 1
      watch(socket, place, asked).then(answer, (error) => {
        if (!refusalOf(error)) report(error)
        answer({ ok: false })
      })
    })
    socket.on('follow', (meeting, since, answer) => {
      if (typeof answer !== 'function') return
      followed.follow(socket, meeting, since).then(answer, (error) => {
        if (!refusalOf(error)) report(error)
        answer({ ok: false })
      })
    })
    socket.on('react', (meeting, reaction, answer) => {
      if (typeof answer !== 'function') return
      around.react(socket, meeting, reaction).then(answer, (error) => {
        report(error)
        answer({ ok: false, reason: 'Something went wrong here. Try again.' })
      })
    })
    socket.on('do', (meeting, command, answer) => {
      if (typeof answer !== 'function') return
      carryOut(socket, meeting, command).then(answer, (error) => {
        report(error)
        answer({ ok: false, reason: 'Something went wrong here. Try again.' })
      })
    })
  })

  /** Whoever sends too much is told so and their line ends; of what nobody here understands no notice is taken. */
  function refuseFloods(socket: Socket<FromBrowser, ToBrowser>) {
    const isTooMuch = floodGate(tools.clock)
    socket.use(([event], next) => {
      if (!isTooMuch()) return KNOWN.has(event) ? next() : undefined
      socket.emit('ended', TOO_MUCH)
      socket.disconnect(true)
    })
  }

  async function watch(socket: Socket, place: unknown, asked: number): Promise<Watching> {
    const [, area, ref] = (typeof place === 'string' && PLACE.exec(place)) || []
    if (!area || !ref || asked > WATCHES_IN_ALL || socket.rooms.size > WATCHES_AT_ONCE) return { ok: false }
    const { rootId, position } = await feedback.watched(area, ref)
    await socket.join(place as WatchedThread)
    watched.add(place as WatchedThread, rootId)
    return { ok: true, position }
  }

  async function hear(happened: Announcement) {
    const rootId = happened.place.slice('at:'.length) as ContributionId
    if (!watched.isWatched(rootId) || !(await changesPublic(tools.db, happened))) return
    for (const place of watched.toTell(rootId, happened.position)) {
      io.local.to(place).emit('changed', { place, position: happened.position, name: happened.name })
      if (!(await isPublic(place))) io.local.in(place).socketsLeave(place)
    }
  }

  async function isPublic(place: WatchedThread) {
    const [area = '', ref] = place.split('/')
    try {
      return Boolean(await feedback.watched(area, ref))
    } catch (error) {
      if (refusalOf(error)) return false
      throw error
    }
  }

  events.listen(hear)
  events.listen(followed.hear)
  events.listen(followed.hearRoles)

  return {
    /** Something was committed by another process: pages that follow it are told now, not only when it is in the tree. */
    heardOf: (place: Place, position: number) => void followed.hear({ place, position }),
    /** Ends the lines of whoever is signed out or has lost a right. To be called every second or two. */
    lookAgain: followed.lookAgain,
    /** Tells what nobody keeps: reactions since the last time, and how many pages are open. To be called every second. */
    beat: around.beat,
    /** How many open pages this process tells, and of how many threads. */
    counts: () => ({ sockets: io.of('/').sockets.size, threads: watched.size }),
    /** Lets every page go; it comes back by itself, to whichever process answers then. The HTTP server goes on. */
    async close() {
      io.local.disconnectSockets(true)
      io.engine.close()
      await rooms.close()
      await shared?.close()
    },
  }
}

/** Only pages of this installation. A browser leaves the origin out of its own same-site requests, but then says that they are. */
function isOurs({ headers }: IncomingMessage, baseUrl: string) {
  return headers.origin === undefined ? headers['sec-fetch-site'] === 'same-origin' : headers.origin === baseUrl
}
