import type { Socket } from 'socket.io'
import type { Actor } from '#app/contract/actor.ts'
import type { FromBrowser, ToBrowser } from '#app/contract/live.ts'
import type { Services } from '../services.ts'

export type OwnSocket = Socket<FromBrowser, ToBrowser>

/** Who is at the other end of a line: told anew from the cookies of its handshake each time it matters. */
export const whoIsAt =
  ({ people }: Pick<Services, 'people'>) =>
  ({ handshake: { headers, address } }: OwnSocket): Promise<Actor> =>
    people.actorOf({ cookie: headers.cookie, address: addressOf(address, headers['x-forwarded-for']) })

/** A proxy on this machine says for whom it speaks; nobody else is believed. */
function addressOf(peer: string, forwarded: string | string[] | undefined): string {
  const isLocal = /^(::1|(::ffff:)?127\.)/.test(peer)
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return (isLocal && last) || peer
}
