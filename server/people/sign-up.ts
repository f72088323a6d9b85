import { SignUpForm } from '#app/contract/accounts.ts'
import type { Actor } from '#app/contract/actor.ts'
import type { AccountId, InvitationId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { updateAccount } from '#db/people/account-queries.ts'
import { invitationById } from '#db/people/invitation-queries.ts'
import { moment, today } from '../clock.ts'
import { conflict } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AccountBook } from './account-book.ts'
import { browserName } from './browser-name.ts'
import { isOpen, type Offices } from './offices.ts'
import { hashPassword, refuseWeak } from './passwords.ts'
import { signedIn } from './policy.ts'
import type { SecurityLog } from './security-log.ts'
import { HOUR_MS, type Tokens } from './tokens.ts'

/** What a confirmation carries: an account that waits to be made, or one that is there and whose address is to be proved. */
export type Confirmation =
  | { email: string; name: string; passwordHash: string; invitationId?: InvitationId | undefined; browser: string }
  | { accountId: AccountId }

const CONFIRM_MS = 72 * HOUR_MS

interface Parts {
  tokens: Tokens
  book: AccountBook
  log: SecurityLog
  offices: Offices
}

/** Making an account: asked for, then confirmed by a link that only the holder of the address gets. */
export function signingUp({ db, change, clock, limits, vault }: Tools, { tokens, book, log, offices }: Parts) {
  /**
   * Asks for an account. Whether the address has one already cannot be seen: both ways end the same, with a mail. Nothing is made before
   * the address is confirmed. Limit: account. Refuses: invalid, too_many.
   */
  async function signUp(actor: Actor, input: unknown, userAgent: string | undefined, invitationId?: InvitationId): Promise<void> {
    const { name, email, password } = parse(SignUpForm, input)
    await limits.spend('account', actor.addressKey)
    await limits.spend('account', book.emailKeyOf(email))
    refuseWeak('password', password, [name, email])
    const passwordHash = await hashPassword(password)
    await change(async (tx) => {
      const known = await book.byEmail(tx, email)
      const waiting: Confirmation = { email, name, passwordHash, invitationId, browser: browserName(userAgent) }
      const link = await tokens.issue(tx, 'confirm', known ? {} : waiting, CONFIRM_MS)
      if (!known) return book.mailLink(tx, email, 'confirm', link)
      await vault.put(tx, 'accounts', 'mail', link.tokenHash, {})
      await book.tellOfAccount(tx, known.id, today(clock))
    })
  }

  /** Whether a link to confirm still works. Changes nothing. */
  const canConfirm = async (token: string | undefined) => (await tokens.peek<Confirmation>(db, 'confirm', token)) !== undefined

  /** Makes the account that was asked for, or notes that its address is proved. Refuses: conflict. Records: people.role_granted, with an invitation. */
  const confirm = (token: string | undefined): Promise<void> =>
    change(async (tx) => {
      const asked = await tokens.use<Confirmation>(tx, 'confirm', token)
      if ('accountId' in asked) return updateAccount(tx, asked.accountId, { confirmed: 1 })
      if (!('email' in asked)) return
      const accountId = await book.make(tx, { ...asked, confirmed: true })
      if (!accountId) conflict('There is an account with this e-mail address by now. Please sign in.')
      await log.note(tx, accountId, 'account_made', asked.browser)
      await join(tx, accountId, asked.invitationId)
    })

  async function join(tx: Tx, accountId: AccountId, invitationId: InvitationId | undefined) {
    const invitation = invitationId && (await invitationById(tx, invitationId))
    if (invitation && isOpen(invitation, moment(clock))) await offices.grant(tx, invitation, accountId)
  }

  /** Sends the holder of an account a link that proves its address. Limit: account. Refuses: forbidden, too_many. */
  async function sendConfirmation(actor: Actor): Promise<void> {
    const accountId = signedIn(actor)
    await limits.spend('account', actor.addressKey)
    const contact = await book.contactOf(db, accountId)
    if (!contact) return
    await change(async (tx) => {
      const asked: Confirmation = { accountId }
      await book.mailLink(tx, contact.email, 'confirm', await tokens.issue(tx, 'confirm', asked, CONFIRM_MS))
    })
  }

  return { signUp, canConfirm, confirm, sendConfirmation }
}
