import { randomBytes } from 'node:crypto'
import type { AccountId, Day } from '#app/contract/ids.ts'
import type { Db, Tx } from '#db/database.ts'
import { deleteSignInsBefore, insertSignIn, signInsOf } from '#db/people/session-queries.ts'
import { dayOf, later, today } from '../clock.ts'
import type { Tools } from '../tools.ts'
import { ownerKeyOf } from './lucia-adapter.ts'

const KEPT_DAYS = 30
const DAY_MS = 86_400_000

export type SecurityEvent = 'account_made' | 'signed_in' | 'password_changed' | 'password_reset' | 'others_signed_out'
/** One line of the security log, to the day. */
export interface SecurityLine {
  day: Day
  what: SecurityEvent
  browser: string
}

/** What was done with an account, for its holder alone: sealed, to the day, for thirty days. */
export function securityLog({ clock, vault }: Pick<Tools, 'clock' | 'vault'>) {
  async function note(tx: Tx, accountId: AccountId, what: SecurityEvent, browser: string) {
    const id = randomBytes(16).toString('hex')
    const sealed = await vault.sealWords(tx, 'accounts', JSON.stringify({ what, browser }), id)
    await insertSignIn(tx, { id, ownerKey: ownerKeyOf(vault, accountId), sealed, day: today(clock) })
  }

  /** The lines of one account, latest day first. */
  async function lines(db: Db, accountId: AccountId): Promise<SecurityLine[]> {
    const rows = await signInsOf(db, ownerKeyOf(vault, accountId))
    return Promise.all(
      rows.map(async ({ id, sealed, day }) => ({
        day,
        ...(JSON.parse(await vault.openWords(db, 'accounts', sealed, id)) as Omit<SecurityLine, 'day'>),
      })),
    )
  }

  const forgetOld = (tx: Tx) => deleteSignInsBefore(tx, dayOf(later(clock, -KEPT_DAYS * DAY_MS)))

  return { note, lines, forgetOld }
}
export type SecurityLog = ReturnType<typeof securityLog>
