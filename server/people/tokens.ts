import { randomBytes } from 'node:crypto'
import type { Db, Tx } from '#db/database.ts'
import { deleteToken, insertToken, tokenByHash, tokensUntil } from '#db/people/account-queries.ts'
import type { AccountTokenTable } from '#db/people/schema.ts'
import { later, moment } from '../clock.ts'
import { conflict } from '../refuse.ts'
import type { Tools } from '../tools.ts'

export type Purpose = AccountTokenTable['purpose']
export const HOUR_MS = 3_600_000
const AT_ONCE = 500

/** What is said when a link was used before, or is too old. The page offers a new one. */
export const OLD_LINK = 'This link has been used, or is too old. You can ask for a new one.'

/** A random text that nobody can guess (256 bits), for a link. */
export const newToken = () => randomBytes(32).toString('base64url')

/** One-time tokens of links: random, kept as a keyed hash with what they are for sealed beside it, good once and for a while. */
export function tokens({ clock, vault }: Pick<Tools, 'clock' | 'vault'>) {
  const hashOf = (token: string) => vault.hashOf('token', token)

  /** Keeps a new token; the token itself is given back and is nowhere else. */
  async function issue(tx: Tx, purpose: Purpose, content: unknown, lastsMs: number): Promise<{ token: string; tokenHash: string }> {
    const token = newToken()
    const tokenHash = hashOf(token)
    const sealed = await vault.sealWords(tx, 'accounts', JSON.stringify(content), `${purpose}|${tokenHash}`)
    await insertToken(tx, { tokenHash, purpose, sealed, expiresAt: later(clock, lastsMs) })
    return { token, tokenHash }
  }

  /** What a token is for; undefined when it is unknown, used or too old. */
  async function peek<T>(db: Db, purpose: Purpose, token: string | undefined): Promise<T | undefined> {
    const row = token ? await tokenByHash(db, hashOf(token)) : undefined
    if (!row || row.purpose !== purpose || row.expiresAt <= moment(clock)) return undefined
    return JSON.parse(await vault.openWords(db, 'accounts', row.sealed, `${purpose}|${row.tokenHash}`)) as T
  }

  /** Uses a token up and gives what it is for. Refuses: conflict, when it was used or is too old. */
  async function use<T>(tx: Tx, purpose: Purpose, token: string | undefined): Promise<T> {
    const content = await peek<T>(tx, purpose, token)
    if (content === undefined || !(await deleteToken(tx, hashOf(token!)))) conflict(OLD_LINK)
    return content
  }

  /** Forgets tokens that have ended, with the mails that were never sent for them. */
  async function forgetOld(tx: Tx) {
    for (const { tokenHash } of await tokensUntil(tx, moment(clock), AT_ONCE)) {
      await deleteToken(tx, tokenHash)
      await vault.remove(tx, 'mail', tokenHash)
    }
  }

  return { issue, peek, use, forgetOld }
}
export type Tokens = ReturnType<typeof tokens>
