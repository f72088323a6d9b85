import { SignInForm } from '#app/contract/accounts.ts'
import type { Actor } from '#app/contract/actor.ts'
import type { AccountId, Day } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { updateAccount } from '#db/people/account-queries.ts'
import { deleteSession, deleteSessionsOf, sessionById, sessionsOf } from '#db/people/session-queries.ts'
import { moment } from '../clock.ts'
import { found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AccountBook } from './account-book.ts'
import { browserName } from './browser-name.ts'
import { openSession, ownerKeyOf, sessionKey } from './lucia-adapter.ts'
import { hashPassword, isOutOfDate, isPassword } from './passwords.ts'
import { signedIn } from './policy.ts'
import type { SecurityLine, SecurityLog } from './security-log.ts'
import type { Sessions } from './sessions.ts'

/** The browser that asks, as far as signing in needs to know. */
export interface Browser {
  cookie: string | undefined
  userAgent: string | undefined
}
/** A browser that is signed in now. `key` ends it; it opens nothing. */
export interface SignInView {
  key: string
  since: Day
  browser: string
  here: boolean
}

/** Signing in and out, and seeing where one is signed in. */
export function signingIn(
  { db, change, clock, limits, vault }: Tools,
  { book, log, sessions }: { book: AccountBook; log: SecurityLog; sessions: Sessions },
) {
  /**
   * Signs in with an address and a password; gives the cookie. An unknown address and a wrong password take the same time and get the same
   * answer. Limits: signInFrom by address, signIn by account and address, so that nobody can lock somebody else out. Refuses: invalid, too_many.
   */
  async function signIn(actor: Actor, input: unknown, browser: Browser): Promise<{ setCookie: string }> {
    const { email, password } = parse(SignInForm, input)
    const tries = `${book.emailKeyOf(email)}|${actor.addressKey}`
    await limits.spend('signInFrom', actor.addressKey)
    await limits.spend('signIn', tries)
    const account = await book.byEmail(db, email)
    const right = await isPassword(account?.passwordHash, password)
    if (!account || !right) wrong('email', 'This e-mail address and password do not go together. Please check both.')
    await limits.forget('signIn', tries)
    if (isOutOfDate(account.passwordHash)) {
      const passwordHash = await hashPassword(password)
      await change((tx) => updateAccount(tx, account.id, { passwordHash }))
    }
    return begin(account.id, browser)
  }

  /** Begins a sign-in for somebody who has just proved who they are, under a new id. */
  async function begin(accountId: AccountId, { cookie, userAgent }: Browser): Promise<{ setCookie: string }> {
    const name = browserName(userAgent)
    const begun = await sessions.begin(accountId, name, cookie)
    await change((tx) => log.note(tx, accountId, 'signed_in', name))
    return begun
  }

  /** Ends the sign-in of this browser, if it has one; gives the cookie that says so. */
  const signOut = (cookie: string | undefined): Promise<{ setCookie: string }> => sessions.end(cookie)

  /** Where somebody is signed in now, this browser first, and what was done with the account in the last 30 days. Refuses: forbidden. */
  async function signIns(actor: Actor, cookie: string | undefined): Promise<{ now: SignInView[]; log: SecurityLine[] }> {
    const accountId = signedIn(actor)
    const here = keyIn(cookie)
    const rows = await sessionsOf(db, ownerKeyOf(vault, accountId))
    const now = await Promise.all(
      rows
        .filter(({ expiresAt }) => expiresAt > moment(clock))
        .map(async (row) => {
          const { since, browser } = await openSession(db, vault, row)
          return { key: row.id, since, browser, here: row.id === here }
        }),
    )
    now.sort((a, b) => Number(b.here) - Number(a.here) || (a.since < b.since ? 1 : -1))
    return { now, log: await log.lines(db, accountId) }
  }

  /** Ends one sign-in of one's own. Refuses: forbidden, not_found. */
  async function endSignIn(actor: Actor, key: unknown): Promise<void> {
    const accountId = signedIn(actor)
    const row = typeof key === 'string' ? await sessionById(db, key) : undefined
    found(row?.ownerKey === ownerKeyOf(vault, accountId) ? row : undefined, 'sign-in')
    await change((tx) => deleteSession(tx, row!.id))
  }

  /** Ends every sign-in of one's own but this browser's. Refuses: forbidden. */
  async function endOtherSignIns(actor: Actor, { cookie, userAgent }: Browser): Promise<void> {
    const accountId = signedIn(actor)
    await change(async (tx) => {
      await deleteSessionsOf(tx, ownerKeyOf(vault, accountId), keyIn(cookie))
      await log.note(tx, accountId, 'others_signed_out', browserName(userAgent))
    })
  }

  function keyIn(cookie: string | undefined): string {
    const id = sessions.idIn(cookie)
    return id ? sessionKey(id) : ''
  }

  return { signIn, begin, signOut, signIns, endSignIn, endOtherSignIns, keyIn }
}
export type SigningIn = ReturnType<typeof signingIn>
