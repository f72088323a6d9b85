import { createHash } from 'node:crypto'
import type { Adapter, DatabaseSession } from 'lucia'
import type { AccountId, Day, Moment } from '#app/contract/ids.ts'
import { accountById } from '#db/people/account-queries.ts'
import type { SessionTable } from '#db/people/schema.ts'
import {
  deleteSession,
  deleteSessionsOf,
  deleteSessionsUntil,
  extendSession,
  insertSession,
  sessionById,
  sessionsOf,
} from '#db/people/session-queries.ts'
import { later, machineDate, moment } from '../clock.ts'
import type { Tools } from '../tools.ts'

/** What is kept with a sign-in, sealed with its owner. */
export interface SignInFacts {
  since: Day
  /** The browser in three words, so that people know their own: "Firefox on Android". */
  browser: string
}
const DAY_MS = 86_400_000
/** However often it is used, a sign-in ends after so many days. */
const LONGEST_DAYS = 180

/** What stands in the table for a sign-in: whoever reads the table can open none. */
export const sessionKey = (sessionId: string) => createHash('sha256').update(sessionId).digest('hex')
/** What all sign-ins of one account have in common; it names nobody without the vault's key. */
export const ownerKeyOf = ({ hashOf }: Tools['vault'], accountId: AccountId) => hashOf('owner', accountId)

/** Keeps Lucia's sessions: ids as hashes, owners sealed, ends rounded up to the end of a day. One code for both databases. */
export function luciaAdapter({ db, change, clock, vault }: Pick<Tools, 'db' | 'change' | 'clock' | 'vault'>): Adapter {
  /** Lucia reads the clock of the machine, we read ours: only how long something still lasts goes from one to the other. */
  const luciaDate = (ends: Moment) => machineDate(Date.parse(ends) - clock().getTime())
  const ourEnd = (date: Date) => `${later(clock, date.getTime() - Date.now()).slice(0, 10)}T23:59:59.999Z` as Moment

  async function opened(id: string, row: SessionTable): Promise<DatabaseSession> {
    const { accountId, ...attributes } = await openSession(db, vault, row)
    const last = Date.parse(attributes.since) + LONGEST_DAYS * DAY_MS
    const ends = Date.parse(row.expiresAt) < last ? row.expiresAt : later(clock, last - clock().getTime())
    return { id, userId: accountId, expiresAt: luciaDate(ends), attributes }
  }

  return {
    async getSessionAndUser(sessionId) {
      const row = await sessionById(db, sessionKey(sessionId))
      if (!row) return [null, null]
      const session = await opened(sessionId, row)
      const account = await accountById(db, session.userId)
      return [session, account ? { id: account.id, attributes: {} } : null]
    },
    getUserSessions: async (accountId) =>
      Promise.all((await sessionsOf(db, ownerKeyOf(vault, accountId))).map((row) => opened(row.id, row))),
    setSession: ({ id, userId, expiresAt, attributes }) =>
      change(async (tx) => {
        const key = sessionKey(id)
        const sealed = await vault.sealWords(tx, 'accounts', JSON.stringify({ accountId: userId, ...attributes }), key)
        await insertSession(tx, { id: key, ownerKey: ownerKeyOf(vault, userId), sealed, expiresAt: ourEnd(expiresAt) })
      }),
    updateSessionExpiration: (id, expiresAt) => change((tx) => extendSession(tx, sessionKey(id), ourEnd(expiresAt))),
    deleteSession: (id) => change((tx) => deleteSession(tx, sessionKey(id))),
    deleteUserSessions: (accountId) => change((tx) => deleteSessionsOf(tx, ownerKeyOf(vault, accountId))),
    deleteExpiredSessions: () => change((tx) => deleteSessionsUntil(tx, moment(clock))),
  }
}

/** Whose a sign-in is, and what is kept with it. */
export const openSession = async (
  db: Tools['db'],
  vault: Tools['vault'],
  { id, sealed }: SessionTable,
): Promise<SignInFacts & { accountId: AccountId }> => JSON.parse(await vault.openWords(db, 'accounts', sealed, id))
