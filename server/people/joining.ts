import { SignUpForm } from '#app/contract/accounts.ts'
import type { Actor } from '#app/contract/actor.ts'
import type { Day } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { deleteTokensFor } from '#db/people/account-queries.ts'
import { areaById } from '#db/people/area-queries.ts'
import { invitationByHash } from '#db/people/invitation-queries.ts'
import { adminsEverywhere } from '#db/people/role-queries.ts'
import type { InvitationTable } from '#db/people/schema.ts'
import { dayOf, moment, today } from '../clock.ts'
import { shownWords } from '../feedback/shown-words.ts'
import { conflict, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AccountBook } from './account-book.ts'
import { browserName } from './browser-name.ts'
import { type OfficeView, officeView } from './invitations.ts'
import { isOpen, type Offices } from './offices.ts'
import { hashPassword, refuseWeak } from './passwords.ts'
import { signedIn } from './policy.ts'
import type { SecurityLog } from './security-log.ts'
import type { Browser, SigningIn } from './sign-in.ts'
import type { signingUp } from './sign-up.ts'
import { HOUR_MS, OLD_LINK, type Tokens } from './tokens.ts'

/** What somebody is asked to become. */
export interface InvitedView extends OfficeView {
  /** `terms` is ready HTML. */
  area: { name: string; council: string; terms: string } | undefined
  expires: Day
  /** Whether the one who asks is signed in, and can say yes with that account. */
  signedIn: boolean
}
const CLOSED = 'This invitation has been used, or is not open any more. Ask whoever invited you for a new one.'
const FIRST_ADMIN_MS = 30 * 24 * HOUR_MS
const EMAIL_TAKEN = 'There is an account with this address. Sign in with it, and then say yes here.'

interface Parts {
  tokens: Tokens
  book: AccountBook
  log: SecurityLog
  offices: Offices
  signIn: SigningIn
  signUp: ReturnType<typeof signingUp>
}

/** Saying yes to an invitation, and the first admin of a new installation. */
export function joining({ db, change, clock, vault, limits, baseUrl }: Tools, { tokens, book, log, offices, signIn, signUp }: Parts) {
  async function standing(token: string | undefined): Promise<InvitationTable | undefined> {
    const invitation = token ? await invitationByHash(db, vault.hashOf('token', token)) : undefined
    return invitation && isOpen(invitation, moment(clock)) ? invitation : undefined
  }
  const openFor = async (token: string | undefined): Promise<InvitationTable> => (await standing(token)) ?? conflict(CLOSED)

  /** What an invitation offers; undefined when it was used, withdrawn or is too old. */
  async function invitation(actor: Actor, token: string | undefined): Promise<InvitedView | undefined> {
    const row = await standing(token)
    if (!row) return undefined
    const area = row.areaId ? await areaById(db, row.areaId) : undefined
    return {
      ...(await officeView(db, row)),
      area: area && { name: area.name, council: area.council, terms: area.terms && shownWords(area.terms) },
      expires: dayOf(row.expiresAt),
      signedIn: actor.accountId !== undefined,
    }
  }

  /** Says yes with the account that one is signed in to. Refuses: forbidden, conflict. Records: people.role_granted. */
  async function accept(actor: Actor, token: string | undefined): Promise<void> {
    const accountId = signedIn(actor)
    const row = await openFor(token)
    await change((tx) => offices.grant(tx, row, accountId))
  }

  /**
   * Says yes and makes an account. Whoever was invited at this very address has proved it by coming and is signed in at once; everybody else
   * gets a mail to confirm first, and nothing tells whether the address has an account. Limit: account. Refuses: invalid, conflict, too_many.
   * Records: people.role_granted.
   */
  async function acceptAnew(
    actor: Actor,
    token: string | undefined,
    input: unknown,
    browser: Browser,
  ): Promise<{ setCookie: string | undefined }> {
    const row = await openFor(token)
    const { name, email, password } = parse(SignUpForm, input)
    const invited = await vault.get<{ email: string }>(db, row.areaId ?? 'accounts', 'invited', row.id)
    if (!invited || book.emailKeyOf(invited.email) !== book.emailKeyOf(email)) {
      await signUp.signUp(actor, input, browser.userAgent, row.id)
      return { setCookie: undefined }
    }
    await limits.spend('account', actor.addressKey)
    refuseWeak('password', password, [name, email])
    const passwordHash = await hashPassword(password)
    const accountId = await change(async (tx) => {
      const made = await book.make(tx, { email, name, passwordHash, confirmed: true })
      if (!made) wrong('email', EMAIL_TAKEN)
      await log.note(tx, made, 'account_made', browserName(browser.userAgent))
      await offices.grant(tx, row, made)
      return made
    })
    return signIn.begin(accountId, browser)
  }

  /** A link that makes the first admin, while nobody is admin of every area; undefined otherwise. An earlier link stops working. */
  async function firstAdminLink(): Promise<string | undefined> {
    if ((await adminsEverywhere(db, today(clock))).length > 0) return undefined
    return change(async (tx) => {
      await deleteTokensFor(tx, 'first_admin')
      const { token } = await tokens.issue(tx, 'first_admin', {}, FIRST_ADMIN_MS)
      return `${baseUrl}/first-admin?t=${token}`
    })
  }

  /** Whether the link to become the first admin still works. Changes nothing. */
  const canBeFirstAdmin = async (token: string | undefined) =>
    (await tokens.peek(db, 'first_admin', token)) !== undefined && (await adminsEverywhere(db, today(clock))).length === 0

  /** Makes the first admin of the installation and signs them in. Limit: account. Refuses: invalid, conflict, too_many. Records: people.role_granted. */
  async function becomeFirstAdmin(
    actor: Actor,
    token: string | undefined,
    input: unknown,
    browser: Browser,
  ): Promise<{ setCookie: string }> {
    const { name, email, password } = parse(SignUpForm, input)
    await limits.spend('account', actor.addressKey)
    if (!(await canBeFirstAdmin(token))) conflict(OLD_LINK)
    refuseWeak('password', password, [name, email])
    const passwordHash = await hashPassword(password)
    const accountId = await change(async (tx) => {
      await tokens.use(tx, 'first_admin', token)
      const made = await book.make(tx, { email, name, passwordHash, confirmed: false })
      if (!made) wrong('email', 'There is an account with this address. Please use another one for this role.')
      await log.note(tx, made, 'account_made', browserName(browser.userAgent))
      await offices.grantFirstAdmin(tx, made)
      return made
    })
    return signIn.begin(accountId, browser)
  }

  return { invitation, accept, acceptAnew, firstAdminLink, canBeFirstAdmin, becomeFirstAdmin }
}
