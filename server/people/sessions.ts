import { Lucia, TimeSpan } from 'lucia'
import type { AccountId } from '#app/contract/ids.ts'
import { sessionsThatCount } from '#db/people/session-queries.ts'
import { moment, today } from '../clock.ts'
import type { Tools } from '../tools.ts'
import type { Cookies } from './cookies.ts'
import { luciaAdapter, type SignInFacts, sessionKey } from './lucia-adapter.ts'

/** A sign-in that is not used for so long ends. */
const UNUSED_DAYS = 30

declare module 'lucia' {
  interface Register {
    UserId: AccountId
    DatabaseSessionAttributes: SignInFacts
  }
}

/** Sign-ins, kept by Lucia through our adapter; the only place besides the adapter that knows Lucia. */
export function sessions(tools: Tools, cookies: Cookies) {
  const lucia = new Lucia(luciaAdapter(tools), {
    sessionExpiresIn: new TimeSpan(UNUSED_DAYS, 'd'),
    sessionCookie: { name: cookies.signInName, expires: false, attributes: { secure: cookies.secure, sameSite: 'lax', path: '/' } },
  })
  /** Read by ourselves: Lucia decodes every cookie of the browser, and one that cannot be decoded would end each request. */
  const idIn = (cookie: string | undefined | null) => cookies.read(cookie, 'signIn')

  return {
    /** Begins a sign-in under a new id, ends the one that the browser had, and gives the cookie for it. */
    async begin(accountId: AccountId, browser: string, cookie: string | undefined | null): Promise<{ setCookie: string }> {
      const earlier = idIn(cookie)
      if (earlier) await lucia.invalidateSession(earlier)
      const { id } = await lucia.createSession(accountId, { since: today(tools.clock), browser })
      return { setCookie: lucia.createSessionCookie(id).serialize() }
    },
    /** Ends the sign-in of this browser. */
    async end(cookie: string | undefined | null): Promise<{ setCookie: string }> {
      const id = idIn(cookie)
      if (id) await lucia.invalidateSession(id)
      return { setCookie: lucia.createBlankSessionCookie().serialize() }
    },
    /** Whose sign-in this browser has, if it still counts. Using it keeps it alive. */
    async accountIn(cookie: string | undefined | null): Promise<AccountId | undefined> {
      const id = idIn(cookie)
      return id ? (await lucia.validateSession(id)).user?.id : undefined
    },
    /** Which of these browsers' sign-ins have ended; asked of many at once. */
    async ended(cookies: readonly string[]): Promise<Set<string>> {
      const keys = new Map(cookies.map((cookie) => [cookie, sessionKey(idIn(cookie) ?? '')]))
      const count = await sessionsThatCount(tools.db, [...new Set(keys.values())], moment(tools.clock))
      return new Set(cookies.filter((cookie) => !count.has(keys.get(cookie)!)))
    },
    idIn,
    deleteExpired: () => lucia.deleteExpiredSessions(),
  }
}
export type Sessions = ReturnType<typeof sessions>
