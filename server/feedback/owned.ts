import type { Actor } from '#app/contract/actor.ts'
import { type ContributionId, refOf } from '#app/contract/ids.ts'
import type { Db, Tx } from '#db/database.ts'
import { contributionByRef, receiptOpens } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { contributionToChange } from '#db/feedback/to-change.ts'
import type { Tools } from '../tools.ts'

/** What this person wrote, by its reference and whatever its state: the open receipt of their browser opens it, or their account wrote it. */
export async function ownedBy({ vault }: Tools, db: Db, actor: Actor, ref: unknown): Promise<ContributionTable | undefined> {
  const row = await contributionByRef(db, refOf(ref))
  if (!row) return undefined
  if (actor.receipt && (await receiptOpens(db, actor.receipt, row.id))) return row
  if (!actor.accountId) return undefined
  const wrote = await vault.list<ContributionId>(db, 'accounts', 'wrote', actor.accountId)
  return wrote.includes(row.id) ? row : undefined
}

/** The same, about to be changed: a second change of it waits for this one. */
export async function ownToChange(tools: Tools, tx: Tx, actor: Actor, ref: unknown): Promise<ContributionTable | undefined> {
  const own = await ownedBy(tools, tx, actor, ref)
  return own && contributionToChange(tx, own.id)
}
