import { isIPv6 } from 'node:net'
import type { Actor, HeldRole } from '#app/contract/actor.ts'
import { rolesHeld } from '#db/people/role-queries.ts'
import type { RoleTable } from '#db/people/schema.ts'
import { today } from '../clock.ts'
import type { Tools } from '../tools.ts'
import type { Cookies } from './cookies.ts'
import type { Sessions } from './sessions.ts'

/** What the edge knows of a request or a socket. */
export interface FromWhere {
  cookie: string | undefined
  address: string
}

/** Turns what a browser sent into who is asking: once per request or socket, for every way in. */
export function knowing({ db, clock, vault }: Tools, cookies: Cookies, sessions: Sessions) {
  /** Who is asking, with the roles that they hold today. Somebody unknown, or whose sign-in has ended, is a visitor. */
  async function actorOf({ cookie, address }: FromWhere): Promise<Actor> {
    const accountId = await sessions.accountIn(cookie)
    return {
      accountId,
      roles: accountId ? (await rolesHeld(db, accountId, today(clock))).map(heldRole) : [],
      device: cookies.deviceIn(cookie),
      receipt: await cookies.traceIn(cookie),
      addressKey: vault.hashOf('address', `${today(clock)}|${networkOf(address)}`),
    }
  }
  return { actorOf }
}

/** A role as the rules see it. */
export const heldRole = ({ id, areaId, role, title, organisationId, forumId, side, deputy }: RoleTable): HeldRole => ({
  id,
  areaId,
  role,
  title,
  organisationId,
  forumId,
  side,
  deputy: deputy === 1,
})

/** The part of an address that one household or company keeps: all of IPv4, the first 64 bits of IPv6. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('%')[0]!.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')
}
