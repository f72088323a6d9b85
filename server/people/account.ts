import { NameForm, PasswordCheckForm } from '#app/contract/accounts.ts'
import { type Actor, ROLE_TITLES, type RoleName } from '#app/contract/actor.ts'
import { parse } from '#app/contract/parse.ts'
import { cancelOutbox } from '#db/notifications/queries.ts'
import { accountById, deleteAccount } from '#db/people/account-queries.ts'
import { areaById } from '#db/people/area-queries.ts'
import { adminsEverywhere, forgetHolder, rolesHeld, rolesNotEnded } from '#db/people/role-queries.ts'
import type { RoleTable } from '#db/people/schema.ts'
import { deleteSessionsOf, deleteSignInsOf } from '#db/people/session-queries.ts'
import { moment, newSecretId, today } from '../clock.ts'
import { found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AccountBook } from './account-book.ts'
import { ownerKeyOf } from './lucia-adapter.ts'
import type { NewPasswords } from './new-password.ts'
import type { Offices } from './offices.ts'
import type { FollowedThread, OwnFollows } from './own-follows.ts'
import type { OwnWords, OwnWordsBook } from './own-words.ts'
import { signedIn, whyNotEndRole } from './policy.ts'
import type { SecurityLine } from './security-log.ts'
import type { SignInView, SigningIn } from './sign-in.ts'

/** An account as its holder sees it. */
export interface AccountView {
  name: string
  email: string
  confirmed: boolean
  roles: { role: RoleName; title: string; area: { slug: string; name: string } | undefined }[]
  wrote: OwnWords[]
  follows: FollowedThread[]
  signIns: { now: SignInView[]; log: SecurityLine[] }
}

interface Parts {
  book: AccountBook
  offices: Offices
  words: OwnWordsBook
  follows: OwnFollows
  signIn: SigningIn
  passwords: NewPasswords
}

/** One's own account: what is in it, a copy of all of it, and the way out. */
export function ownAccount({ db, change, clock, vault }: Tools, { book, offices, words, follows, signIn, passwords }: Parts) {
  /** Everything that an account holds. Refuses: forbidden, not_found. */
  async function account(actor: Actor, cookie: string | undefined): Promise<AccountView> {
    const accountId = signedIn(actor)
    const row = found(await accountById(db, accountId), 'account')
    const contact = found(await book.contactOf(db, accountId), 'account')
    const held = await rolesHeld(db, accountId, today(clock))
    return {
      name: contact.name,
      email: contact.email,
      confirmed: row.confirmed === 1,
      roles: await Promise.all(held.map(roleView)),
      wrote: await words.written(accountId),
      follows: await follows.followed(accountId),
      signIns: await signIn.signIns(actor, cookie),
    }
  }

  async function roleView({ role, title, areaId }: RoleTable): Promise<AccountView['roles'][number]> {
    const area = areaId ? await areaById(db, areaId) : undefined
    return { role, title: title || ROLE_TITLES[role], area: area && { slug: area.slug, name: area.name } }
  }

  /** The same as plain data to keep, in a form that other programs read. Refuses: forbidden, not_found. */
  async function exportAccount(actor: Actor, cookie: string | undefined) {
    const { signIns, ...held } = await account(actor, cookie)
    return {
      exportedOn: today(clock),
      ...held,
      signIns: signIns.now.map(({ since, browser }) => ({ since, browser })),
      securityLog: signIns.log,
    }
  }

  /** Changes the name that we call somebody by. Refuses: forbidden, invalid, not_found. */
  async function rename(actor: Actor, input: unknown): Promise<void> {
    const accountId = signedIn(actor)
    const { name } = parse(NameForm, input)
    await change(async (tx) => {
      const contact = found(await book.contactOf(tx, accountId), 'account')
      await vault.put(tx, 'accounts', 'account', accountId, { ...contact, name })
    })
  }

  /**
   * Deletes an account with everything that is held about it, and ends its roles. What was written stays, tied to nobody. Asks for the
   * password. Gives the cookie that signs out. Refuses: forbidden, invalid (also the last admin), too_many. Records: people.role_ended.
   */
  async function deleteOwnAccount(actor: Actor, input: unknown, cookie: string | undefined): Promise<{ setCookie: string }> {
    const accountId = signedIn(actor)
    const { password } = parse(PasswordCheckForm, input)
    await passwords.checkPassword(accountId, 'password', password)
    await change(async (tx) => {
      const admins = (await adminsEverywhere(tx, today(clock))).length
      for (const role of await rolesNotEnded(tx, accountId)) {
        const whyNot = whyNotEndRole(role, admins)
        if (whyNot) wrong('password', whyNot)
        await offices.end(tx, role, role.id)
      }
      await forgetHolder(tx, accountId, newSecretId('account'))
      await words.untie(tx, accountId)
      await follows.untieFollows(tx, accountId)
      await deleteSessionsOf(tx, ownerKeyOf(vault, accountId))
      await deleteSignInsOf(tx, ownerKeyOf(vault, accountId))
      await cancelOutbox(tx, { vaultKey: vault.nameOf('account', accountId) }, moment(clock))
      await vault.remove(tx, 'account', accountId)
      await deleteAccount(tx, accountId)
    })
    return signIn.signOut(cookie)
  }

  return {
    account,
    exportAccount,
    rename,
    deleteAccount: deleteOwnAccount,
    tellMeNoMore: words.tellMeNoMore,
    stopFollowing: follows.stopFollowing,
  }
}
