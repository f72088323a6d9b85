import type { Server } from 'socket.io'
import type { MeetingId } from '#app/contract/ids.ts'
import type { FollowedMeeting, FromBrowser, ToBrowser } from '#app/contract/live.ts'
import { type LiveAround, REACTIONS, type Reacting, type Reaction } from '#app/contract/live-reactions.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import { fewOrExact } from '#app/contract/small-numbers.ts'
import type { Services } from '../services.ts'
import { pagesOpen } from './pages-open.ts'
import { type Counts, reactionCounts } from './reaction-counts.ts'
import { type OwnSocket, whoIsAt } from './who.ts'

/** What a process tells the others of a meeting: numbers, and nothing of anybody. */
interface Told {
  process: string
  pages: number
  counts: Counts
}
/** What is said between processes. */
export interface BetweenProcesses {
  around: (id: MeetingId, told: Told) => void
}
interface Here {
  meetings: () => [MeetingId, FollowedMeeting][]
  isShared: boolean
}
const PLACE = /^([a-z0-9][a-z0-9-]{0,60})\/(MT-[0-9A-HJKMNP-TV-Z]{6})$/
const NOT_UNDERSTOOD: Reacting = { ok: false, reason: 'We did not understand this. Load the page again.' }

/** Reactions to what is said and how many pages are open: counted here for a second, told as numbers, kept nowhere, lost if the line is bad. */
export function aroundMeetings(
  io: Server<FromBrowser, ToBrowser, BetweenProcesses>,
  { meetings: { live }, people, tools }: Pick<Services, 'meetings' | 'people' | 'tools'>,
  { meetings, isShared }: Here,
) {
  const whoIs = whoIsAt({ people })
  const counted = reactionCounts(tools.clock)
  const pages = pagesOpen(tools.clock)
  const own = crypto.randomUUID()
  const openHere = (id: MeetingId) => io.of('/').adapter.rooms.get(`at:${id}`)?.size ?? 0
  if (isShared)
    io.on('around', (id, { process, pages: open, counts }) => {
      pages.heard(id, process, open)
      counted.add(id, counts)
    })

  /** Counts a reaction once a second for each person. What is refused comes back in words. */
  async function react(socket: OwnSocket, place: unknown, reaction: unknown): Promise<Reacting> {
    const [, area, ref] = (typeof place === 'string' && PLACE.exec(place)) || []
    if (!area || !ref || !REACTIONS.includes(reaction as Reaction)) return NOT_UNDERSTOOD
    try {
      const { meetingId, person } = await live.mayReact(await whoIs(socket), area, ref)
      const whyNot = counted.whyNotReact(meetingId, person)
      if (whyNot) return { ok: false, reason: whyNot }
      counted.react(meetingId, person, reaction as Reaction)
      return { ok: true }
    } catch (error) {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      return { ok: false, reason: 'reason' in refusal ? refusal.reason : 'This is not there any more.' }
    }
  }

  /** Tells what there was since the last time. */
  function beat() {
    for (const [id, address] of meetings()) {
      const { here, all } = counted.take(id)
      const around: LiveAround = { pages: pages.inSteps(id, openHere(id)), reactions: inWords(all) }
      if (isShared) io.serverSideEmit('around', id, { process: own, pages: openHere(id), counts: here })
      if (pages.isNews(id, around.pages) || Object.keys(around.reactions).length > 0)
        io.local.to(`at:${id}`).volatile.emit('around', address, around)
    }
    counted.forget()
    pages.keepOnly(new Set(meetings().map(([id]) => id)))
  }

  return { react, beat }
}

const inWords = (counts: Counts): LiveAround['reactions'] =>
  Object.fromEntries(REACTIONS.flatMap((one) => (counts[one] ? [[one, fewOrExact(counts[one])]] : [])))
