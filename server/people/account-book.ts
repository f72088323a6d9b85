import type { AccountId } from '#app/contract/ids.ts'
import type { Db, Tx } from '#db/database.ts'
import { accountByEmailKey, insertAccount } from '#db/people/account-queries.ts'
import { newSecretId } from '../clock.ts'
import { enqueue, type MailTemplate } from '../notifications/outbox.ts'
import type { Tools } from '../tools.ts'
import type { Tokens } from './tokens.ts'

/** What the vault holds of an account. */
export interface Contact {
  email: string
  name: string
}
export interface NewAccount extends Contact {
  passwordHash: string
  confirmed: boolean
}

/** Accounts and how to reach them: the table holds a keyed hash of the address, the vault the address itself. */
export function accountBook({ clock, vault }: Pick<Tools, 'clock' | 'vault'>) {
  const emailKeyOf = (email: string) => vault.hashOf('email', email.trim().toLowerCase())
  const byEmail = (db: Db, email: string) => accountByEmailKey(db, emailKeyOf(email))
  const contactOf = (db: Db, accountId: AccountId) => vault.get<Contact>(db, 'accounts', 'account', accountId)

  /** Makes an account; undefined when there is one with this address. */
  async function make(tx: Tx, { email, name, passwordHash, confirmed }: NewAccount): Promise<AccountId | undefined> {
    const id = newSecretId('account')
    if (!(await insertAccount(tx, { id, emailKey: emailKeyOf(email), passwordHash, confirmed: confirmed ? 1 : 0 }))) return undefined
    await vault.put(tx, 'accounts', 'account', id, { email, name })
    return id
  }

  /** Sends a link to an address. The vault row of the mail is made for it alone and goes when it is sent. */
  async function mailLink(tx: Tx, to: string, template: MailTemplate, { token, tokenHash }: Awaited<ReturnType<Tokens['issue']>>) {
    const vaultKey = await vault.put(tx, 'accounts', 'mail', tokenHash, { to, token })
    await enqueue(tx, clock, { vaultKey, areaId: '', template, about: 'account', onceKey: `${template}|${tokenHash}` })
  }

  /** Tells somebody who has an account that it was asked for again, at most once a day. */
  async function tellOfAccount(tx: Tx, accountId: AccountId, day: string) {
    const vaultKey = vault.nameOf('account', accountId)
    const onceKey = vault.hashOf('once', `already_has_account|${accountId}|${day}`)
    await enqueue(tx, clock, { vaultKey, areaId: '', template: 'already_has_account', about: 'account', onceKey })
  }

  return { emailKeyOf, byEmail, contactOf, make, mailLink, tellOfAccount }
}
export type AccountBook = ReturnType<typeof accountBook>
