import type { Server, Socket } from 'socket.io'
import type { MeetingId } from '#app/contract/ids.ts'
import type { FollowedMeeting, Following, FromBrowser, ToBrowser } from '#app/contract/live.ts'
import type { LiveNews } from '#app/contract/live-meeting.ts'
import type { Place } from '#app/contract/record.ts'
import type { Announcement } from '../record/announcer.ts'
import type { Services } from '../services.ts'
import { inOrder } from './in-order.ts'
import { sharedReads } from './shared-reads.ts'

const PLACE = /^([a-z0-9][a-z0-9-]{0,60})\/(MT-[0-9A-HJKMNP-TV-Z]{6})$/
const FOLLOWS_IN_ALL = 200
const NOBODY = { accountId: undefined, roles: [], device: undefined, receipt: undefined, addressKey: '' }

type Io = Server<FromBrowser, ToBrowser>
type OwnSocket = Socket<FromBrowser, ToBrowser>

/**
 * Pages that follow a meeting: one room for each meeting, in which everything that everybody may know travels whole, in order, after it was
 * committed. Whoever comes, comes back or missed something is told what is missing; what a page has already, it leaves alone.
 */
export function followedMeetings(io: Io, { meetings, tools }: Pick<Services, 'meetings' | 'tools'>) {
  const rooms = io.of('/').adapter
  const addresses = new Map<string, FollowedMeeting>()
  const asked = new WeakMap<OwnSocket, number>()
  const order = inOrder({ db: tools.db, tell, report: tools.report })
  const sharedIds = sharedReads<MeetingId>()
  const sharedNews = sharedReads<LiveNews>()
  rooms.on('delete-room', (room: string) => {
    addresses.delete(room)
    order.end(room as Place)
  })

  /** Lets a page follow a meeting from a position on. The room comes first, so that nothing is lost in between. Refuses: not_found. */
  async function follow(socket: OwnSocket, place: unknown, since: unknown): Promise<Following> {
    const [, area, ref] = (typeof place === 'string' && PLACE.exec(place)) || []
    const times = (asked.get(socket) ?? 0) + 1
    asked.set(socket, times)
    if (!area || !ref || times > FOLLOWS_IN_ALL) return { ok: false }
    const id = await sharedIds(`${place}`, () => meetings.live.followed(area, ref))
    if (!socket.connected) return { ok: false }
    await socket.join(`at:${id}`)
    addresses.set(`at:${id}`, place as FollowedMeeting)
    await order.begin(`at:${id}`)
    const from = Number.isSafeInteger(since) ? Number(since) : undefined
    return { ok: true, news: await sharedNews(`${place} ${from}`, () => meetings.live.news(NOBODY, area, ref, from)) }
  }

  async function tell(happened: Announcement) {
    const address = addresses.get(happened.place)
    if (!address) return order.end(happened.place)
    io.local.to(happened.place).emit('happened', address, await meetings.live.eventFrom(happened))
  }

  return {
    follow,
    /** Something was committed in a place: whoever follows it here is told, in order. */
    hear: ({ place, position }: Pick<Announcement, 'place' | 'position'>) => order.heardOf(place, position),
  }
}
