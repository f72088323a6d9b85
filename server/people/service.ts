import type { Tools } from '../tools.ts'
import { ownAccount } from './account.ts'
import { accountBook } from './account-book.ts'
import { knowing } from './actor-of.ts'
import { areasAdmin } from './areas-admin.ts'
import { bodiesAdmin } from './bodies-admin.ts'
import { contactsAdmin } from './contacts-admin.ts'
import { cookies as makeCookies } from './cookies.ts'
import { framing } from './frame.ts'
import { inviting as invitingBy } from './invitations.ts'
import { joining } from './joining.ts'
import { newPasswords } from './new-password.ts'
import { offices as officesOf } from './offices.ts'
import { ownFollows } from './own-follows.ts'
import { ownWords } from './own-words.ts'
import { securityLog } from './security-log.ts'
import { sessions as makeSessions } from './sessions.ts'
import { signingIn } from './sign-in.ts'
import { signingUp } from './sign-up.ts'
import { staffing } from './staff.ts'
import { tokens as makeTokens } from './tokens.ts'

/** Everything about people and places: areas and their frame, accounts, sign-ins, roles, invitations. */
export function peopleService(tools: Tools) {
  const cookies = makeCookies(tools)
  const sessions = makeSessions(tools, cookies)
  const tokens = makeTokens(tools)
  const book = accountBook(tools)
  const log = securityLog(tools)
  const offices = officesOf(tools)
  const words = ownWords(tools)
  const follows = ownFollows(tools)
  const signIn = signingIn(tools, { book, log, sessions })
  const { checkPassword, ...passwords } = newPasswords(tools, { tokens, book, log, signIn })
  const signUp = signingUp(tools, { tokens, book, log, offices })
  const { waiting, ...inviting } = invitingBy(tools, offices)

  /** Forgets what has ended: sign-ins, links, and the security log after its 30 days. To be called once in a while. */
  const tidy = async () => {
    await sessions.deleteExpired()
    await tools.change(async (tx) => {
      await tokens.forgetOld(tx)
      await log.forgetOld(tx)
    })
  }

  const { begin, keyIn, ...signingInAndOut } = signIn
  return {
    cookies,
    /** Which of these browsers' sign-ins have ended. */
    endedSignIns: sessions.ended,
    tidy,
    ...framing(tools),
    ...knowing(tools, cookies, sessions),
    ...signUp,
    ...signingInAndOut,
    ...passwords,
    ...ownAccount(tools, { book, offices, words, follows, signIn, passwords: { ...passwords, checkPassword } }),
    ...joining(tools, { tokens, book, log, offices, signIn, signUp }),
    ...areasAdmin(tools),
    ...bodiesAdmin(tools),
    ...contactsAdmin(tools),
    ...inviting,
    ...staffing(tools, { book, offices, inviting: { ...inviting, waiting } }),
  }
}
