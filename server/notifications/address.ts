import type { Db } from '#db/database.ts'
import type { OutboxTable } from '#db/notifications/schema.ts'
import type { Vault } from '../people/vault.ts'

/** What a vault row named by an outbox row can hold. */
interface Reachable {
  /** Left by somebody without an account, or the account's own. */
  email?: string
  /** Whoever follows with an account is reached where the account is. */
  accountId?: string
  /** For one mail only: a new address to confirm, or somebody invited. */
  to?: string
  token?: string
}

export interface Addressed {
  to: string
  token: string | undefined
  hasAccount: boolean
  /** The row was made for this mail alone and goes when it is sent. */
  once: boolean
}

/** Opens the address of a mail at the moment of sending; undefined when its row is gone from the vault. */
export async function addressOf(
  db: Db,
  vault: Vault,
  { areaId, vaultKey }: Pick<OutboxTable, 'areaId' | 'vaultKey'>,
): Promise<Addressed | undefined> {
  const row = await vault.open<Reachable>(db, areaId || 'accounts', vaultKey)
  if (!row) return undefined
  if (row.accountId) {
    const account = await vault.get<Reachable>(db, 'accounts', 'account', row.accountId)
    return account?.email ? { to: account.email, token: undefined, hasAccount: true, once: false } : undefined
  }
  const to = row.to ?? row.email
  return to ? { to, token: row.token, hasAccount: false, once: row.to !== undefined } : undefined
}
