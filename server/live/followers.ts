import type { Server } from 'socket.io'
import type { MeetingId, PersonId } from '#app/contract/ids.ts'
import type { FollowedMeeting, FromBrowser, ToBrowser } from '#app/contract/live.ts'
import type { Place } from '#app/contract/record.ts'
import type { OwnSocket } from './who.ts'

interface Joined {
  address: FollowedMeeting
  id: MeetingId
  signedIn: boolean
  /** The streams that belong to them besides the one that everybody hears. */
  own: { moderates: boolean; person: PersonId | undefined } | undefined
}
type Io = Server<FromBrowser, ToBrowser>

/** Who follows which streams of a meeting in this process. A room is a stream; whoever left it hears nothing of it. */
export function followers(io: Io) {
  const rooms = io.of('/').adapter.rooms
  const addresses = new Map<MeetingId, FollowedMeeting>()
  const people = new Map<MeetingId, Set<PersonId>>()
  const told = new Map<PersonId, number>()
  const signedIn = new Set<OwnSocket>()

  const socketsIn = (room: string): OwnSocket[] =>
    [...(rooms.get(room) ?? [])].flatMap((id) => (io.of('/').sockets.get(id) as OwnSocket | undefined) ?? [])

  return {
    /** Puts a line into the streams that belong to it now, and takes it out of those that do not any more. */
    async join(socket: OwnSocket, { address, id, signedIn: isSignedIn, own }: Joined) {
      addresses.set(id, address)
      if (isSignedIn && !signedIn.has(socket)) {
        signedIn.add(socket)
        socket.once('disconnect', () => void signedIn.delete(socket))
      }
      const wanted = [`at:${id}`, ...(own?.moderates ? [`at:${id}/moderators`] : []), ...(own?.person ? [`at:${id}/${own.person}`] : [])]
      for (const room of socket.rooms) if (room.startsWith(`at:${id}`) && !wanted.includes(room)) await socket.leave(room)
      await socket.join(wanted)
      if (own?.person) people.set(id, (people.get(id) ?? new Set()).add(own.person))
    },
    /** Nobody is in this room any more. */
    left(room: string) {
      const [id, stream] = room.slice('at:'.length).split('/') as [MeetingId, string | undefined]
      if (stream === undefined) addresses.delete(id)
      if (!stream?.startsWith('person_')) return
      people.get(id)?.delete(stream as PersonId)
      if (people.get(id)?.size === 0) people.delete(id)
      told.delete(stream as PersonId)
    },
    addressOf: (id: MeetingId) => addresses.get(id),
    meetings: () => [...addresses],
    /** The places of the record from which the streams of a meeting that are followed here come. */
    placesOf: (id: MeetingId): Place[] => [
      `at:${id}`,
      ...(rooms.has(`at:${id}/moderators`) ? [`at:${id}/moderators` as const] : []),
      ...(people.has(id) ? [`at:${id}/people` as const] : []),
    ],
    moderatorsOf: (id: MeetingId) => socketsIn(`at:${id}/moderators`),
    peopleOf: (id: MeetingId): PersonId[] => [...(people.get(id) ?? [])],
    socketsOf: (id: MeetingId, person: PersonId) => socketsIn(`at:${id}/${person}`),
    /** Up to where a person was told of their own stream; the furthest counts. */
    begin: (person: PersonId, position: number) => void told.set(person, Math.max(position, told.get(person) ?? 0)),
    toldOf: (person: PersonId) => told.get(person),
    /** The lines of those who were signed in when they began to follow. */
    signedIn: () => [...signedIn],
  }
}
