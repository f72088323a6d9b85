import type { Server } from 'socket.io'
import type { MeetingId, PersonId } from '#app/contract/ids.ts'
import type { FollowedMeeting, Following, FromBrowser, OwnStream, ToBrowser } from '#app/contract/live.ts'
import type { LiveEvent, LiveNews } from '#app/contract/live-meeting.ts'
import type { Place } from '#app/contract/record.ts'
import type { Announcement } from '../record/announcer.ts'
import type { Services } from '../services.ts'
import { followers } from './followers.ts'
import { inOrder } from './in-order.ts'
import { sharedReads } from './shared-reads.ts'
import { type OwnSocket, whoIsAt } from './who.ts'

const PLACE = /^([a-z0-9][a-z0-9-]{0,60})\/(MT-[0-9A-HJKMNP-TV-Z]{6})$/

type Io = Server<FromBrowser, ToBrowser>

/**
 * Pages that follow a meeting. What everybody may know travels whole, once for all, in order, after it was committed. The other streams go
 * only to those to whom they belong, and each time it is asked anew who that is. Whoever comes, comes back or missed something is told what
 * is missing; what a page has already, it leaves alone.
 */
export function followedMeetings(io: Io, { meetings: { live }, people, tools }: Pick<Services, 'meetings' | 'people' | 'tools'>) {
  const rooms = io.of('/').adapter
  const whoIs = whoIsAt({ people })
  const at = followers(io)
  const order = inOrder({ db: tools.db, tell, report: tools.report })
  const sharedIds = sharedReads<MeetingId>()
  const sharedNews = sharedReads<LiveNews>()
  rooms.on('delete-room', (room: string) => {
    at.left(room)
    order.end(room as Place)
  })

  /**
   * Lets a page follow a meeting from where it knows it, as whoever its cookies say now. The rooms come first, so that nothing is lost in
   * between. Refuses: not_found.
   */
  async function follow(socket: OwnSocket, place: unknown, since: unknown): Promise<Following> {
    const [, area, ref] = (typeof place === 'string' && PLACE.exec(place)) || []
    if (!area || !ref) return { ok: false }
    const id = await sharedIds(`${place}`, () => live.followed(area, ref))
    const actor = await whoIs(socket)
    const own = actor.accountId || actor.device ? await live.belongs(actor, area, ref) : undefined
    if (!socket.connected) return { ok: false }
    await at.join(socket, { address: place as FollowedMeeting, id, signedIn: actor.accountId !== undefined, own })
    for (const room of at.placesOf(id)) await order.begin(room)
    const from = sinceIn(since)
    if (!own?.moderates && !own?.person)
      return { ok: true, news: await sharedNews(`${place} ${from.all}`, () => live.news(NOBODY, area, ref, from.all)) }
    const told = await live.streams(actor, area, ref, from)
    if (own.person && told.own) at.begin(own.person, positionIn(told.own, from.own))
    return { ok: true, ...told }
  }

  async function tell(happened: Announcement) {
    const [id, stream] = happened.place.slice('at:'.length).split('/') as [MeetingId, string | undefined]
    const address = at.addressOf(id)
    if (!address) return order.end(happened.place)
    if (stream === 'moderators') return tellModerators(id, address, await live.eventOfWaiting(happened))
    if (stream === undefined) io.local.to(happened.place).emit('happened', address, await live.eventFrom(happened))
    await tellOwn(id, address)
  }

  async function tellModerators(id: MeetingId, address: FollowedMeeting, event: LiveEvent) {
    for (const socket of at.moderatorsOf(id)) {
      if ((await belongsNow(socket, address))?.moderates) socket.emit('told', address, 'moderators', event)
      else socket.disconnect(true)
    }
  }

  /** Whoever has something new of their own hears of it; whoever was removed hears that, and their line ends. */
  async function tellOwn(id: MeetingId, address: FollowedMeeting) {
    const people = at.peopleOf(id)
    if (people.length === 0) return
    for (const [person, position] of await live.ownPositions(people)) {
      const told = at.toldOf(person)
      if (told === undefined || position <= told) continue
      const events = await live.ownAfter(person, told)
      at.begin(person, events.at(-1)?.position ?? told)
      for (const socket of at.socketsOf(id, person)) await tellPerson(socket, person, address, events)
    }
  }

  async function tellPerson(socket: OwnSocket, person: PersonId, address: FollowedMeeting, events: readonly LiveEvent[]) {
    if ((await belongsNow(socket, address))?.person !== person) return void socket.disconnect(true)
    for (const event of events) socket.emit('told', address, 'own', event)
    if (events.some(({ card }) => card?.thing === 'own' && card.removed)) socket.disconnect(true)
  }

  async function belongsNow(socket: OwnSocket, address: FollowedMeeting) {
    const [area = '', ref] = address.split('/')
    return live.belongs(await whoIs(socket), area, ref)
  }

  /** Ends the lines of those who are signed out, and of those who do not decide any more what is shown. They come back as who they are now. */
  async function lookAgain() {
    for (const [id, address] of at.meetings())
      for (const socket of at.moderatorsOf(id)) if (!(await belongsNow(socket, address))?.moderates) socket.disconnect(true)
    const signedIn = at.signedIn()
    if (signedIn.length === 0) return
    const ended = await people.endedSignIns([...new Set(signedIn.map(({ handshake }) => handshake.headers.cookie ?? ''))])
    for (const socket of signedIn) if (ended.has(socket.handshake.headers.cookie ?? '')) socket.disconnect(true)
  }

  return {
    follow,
    /** The meetings that are followed here, with their addresses. */
    meetings: at.meetings,
    lookAgain,
    /** Something was committed in a place: whoever follows it here is told, in order. */
    hear: ({ place, position }: Pick<Announcement, 'place' | 'position'>) => order.heardOf(place, position),
    /** Roles have changed: who decides what is shown is asked anew. */
    hearRoles: ({ name }: Pick<Announcement, 'name'>) => (name.startsWith('people.role_') ? lookAgain() : undefined),
  }
}

const NOBODY = { accountId: undefined, roles: [], device: undefined, receipt: undefined, addressKey: '' }

const wholeNumber = (value: unknown) => (Number.isSafeInteger(value) ? Number(value) : undefined)
function sinceIn(since: unknown): Record<'all' | OwnStream, number | undefined> {
  const known = typeof since === 'object' && since !== null ? (since as Record<string, unknown>) : { all: since }
  return { all: wholeNumber(known.all), moderators: wholeNumber(known.moderators), own: wholeNumber(known.own) }
}
const positionIn = (news: LiveNews, since = 0) => ('snapshot' in news ? news.snapshot.position : (news.events.at(-1)?.position ?? since))
