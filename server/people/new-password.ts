import { createHash } from 'node:crypto'
import { ChangePasswordForm, NewPasswordForm, ResetRequestForm } from '#app/contract/accounts.ts'
import type { Actor } from '#app/contract/actor.ts'
import type { AccountId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import type { Db } from '#db/database.ts'
import { accountById, updateAccount } from '#db/people/account-queries.ts'
import { deleteSessionsOf } from '#db/people/session-queries.ts'
import { conflict, found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AccountBook } from './account-book.ts'
import { browserName } from './browser-name.ts'
import { ownerKeyOf } from './lucia-adapter.ts'
import { hashPassword, isPassword, refuseWeak } from './passwords.ts'
import { signedIn } from './policy.ts'
import type { SecurityLog } from './security-log.ts'
import type { Browser, SigningIn } from './sign-in.ts'
import { HOUR_MS, OLD_LINK, type Tokens } from './tokens.ts'

/** What a link to a new password carries. `was` ends it as soon as the password is another. */
interface Reset {
  accountId?: AccountId
  was?: string
}
const stampOf = (passwordHash: string) => createHash('sha256').update(passwordHash).digest('hex').slice(0, 16)

interface Parts {
  tokens: Tokens
  book: AccountBook
  log: SecurityLog
  signIn: SigningIn
}

/** A new password: for who forgot theirs, by a link, and for who has it, by the old one. */
export function newPasswords({ db, change, limits, vault }: Tools, { tokens, book, log, signIn }: Parts) {
  /**
   * Asks for a link to a new password, good for an hour. Whether the address has an account cannot be seen. Limit: account, by where it
   * comes from and by the address. Refuses: invalid, too_many.
   */
  async function requestReset(actor: Actor, input: unknown): Promise<void> {
    const { email } = parse(ResetRequestForm, input)
    await limits.spend('account', actor.addressKey)
    await limits.spend('account', book.emailKeyOf(email))
    await change(async (tx) => {
      const account = await book.byEmail(tx, email)
      const asked: Reset = account ? { accountId: account.id, was: stampOf(account.passwordHash) } : {}
      const link = await tokens.issue(tx, 'reset', asked, HOUR_MS)
      const contact = account && (await book.contactOf(tx, account.id))
      if (contact) await book.mailLink(tx, contact.email, 'reset', link)
      else await vault.put(tx, 'accounts', 'mail', link.tokenHash, {})
    })
  }

  /** The account that a link to a new password is for, while its password is the one from when it was asked for. */
  async function accountFor(tx: Db, { accountId, was }: Reset) {
    const account = accountId && (await accountById(tx, accountId))
    return account && stampOf(account.passwordHash) === was ? account : undefined
  }

  /** Whether a link to a new password still works. Changes nothing. */
  async function canReset(token: string | undefined): Promise<boolean> {
    const asked = await tokens.peek<Reset>(db, 'reset', token)
    return asked !== undefined && (await accountFor(db, asked)) !== undefined
  }

  /** Sets a new password by a link and ends every sign-in. Limit: account. Refuses: invalid, conflict (the link is used or old), too_many. */
  async function reset(actor: Actor, token: string | undefined, input: unknown, userAgent: string | undefined): Promise<void> {
    const { password } = parse(NewPasswordForm, input)
    await limits.spend('account', actor.addressKey)
    const asked = await tokens.peek<Reset>(db, 'reset', token)
    const contact = asked?.accountId && (await book.contactOf(db, asked.accountId))
    if (!contact) conflict(OLD_LINK)
    refuseWeak('password', password, [contact.name, contact.email])
    const passwordHash = await hashPassword(password)
    await change(async (tx) => {
      const account = await accountFor(tx, await tokens.use<Reset>(tx, 'reset', token))
      if (!account) conflict(OLD_LINK)
      await updateAccount(tx, account.id, { passwordHash, confirmed: 1 })
      await deleteSessionsOf(tx, ownerKeyOf(vault, account.id))
      await log.note(tx, account.id, 'password_reset', browserName(userAgent))
    })
  }

  /** Changes one's own password and ends every other sign-in. Limit: signIn. Refuses: forbidden, invalid, too_many. */
  async function changePassword(actor: Actor, input: unknown, browser: Browser): Promise<void> {
    const accountId = signedIn(actor)
    const { current, password } = parse(ChangePasswordForm, input)
    await checkPassword(accountId, 'current', current)
    const contact = await book.contactOf(db, accountId)
    refuseWeak('password', password, contact ? [contact.name, contact.email] : [])
    const passwordHash = await hashPassword(password)
    await change(async (tx) => {
      await updateAccount(tx, accountId, { passwordHash })
      await deleteSessionsOf(tx, ownerKeyOf(vault, accountId), signIn.keyIn(browser.cookie))
      await log.note(tx, accountId, 'password_changed', browserName(browser.userAgent))
    })
  }

  /** Asks for the password again before something that cannot be taken back. Limit: signIn, by account. Refuses: invalid, too_many. */
  async function checkPassword(accountId: AccountId, field: string, password: string) {
    const tries = vault.hashOf('limit', accountId)
    await limits.spend('signIn', tries)
    const account = found(await accountById(db, accountId), 'account')
    if (!(await isPassword(account.passwordHash, password))) wrong(field, 'This is not your password. Please try again.')
    await limits.forget('signIn', tries)
  }

  return { requestReset, canReset, reset, changePassword, checkPassword }
}
export type NewPasswords = ReturnType<typeof newPasswords>
