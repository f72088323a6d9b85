import type { Moment, OutboxId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { OutboxTable } from './schema.ts'

/** Puts a mail in the outbox, unless one with the same `onceKey` is there. */
export async function insertOutbox(tx: Tx, row: OutboxTable) {
  await tx
    .insertInto('outbox')
    .values(row)
    .onConflict((conflict) => conflict.column('onceKey').doNothing())
    .execute()
}

/** Mails that are due and neither sent, cancelled nor given up; oldest first. */
export function dueOutbox(db: Db, now: Moment, limit: number) {
  return db
    .selectFrom('outbox')
    .where('dueAt', '<=', now)
    .where('sentAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('failedAt', 'is', null)
    .orderBy('dueAt')
    .orderBy('id')
    .limit(limit)
    .selectAll()
    .execute()
}
/** A mail as it stands now, for a last look before it goes. */
export function outboxById(db: Db, id: OutboxId) {
  return db.selectFrom('outbox').where('id', '=', id).selectAll().executeTakeFirst()
}
/** The latest mail to a row of the vault. */
export function lastMailTo(db: Db, vaultKey: string) {
  return db.selectFrom('outbox').where('vaultKey', '=', vaultKey).orderBy('id', 'desc').limit(1).selectAll().executeTakeFirst()
}
export async function updateOutbox(
  tx: Tx,
  id: OutboxId,
  patch: Partial<Pick<OutboxTable, 'sentAt' | 'dueAt' | 'attempts' | 'failedAt' | 'cancelledAt'>>,
) {
  await tx.updateTable('outbox').set(patch).where('id', '=', id).execute()
}
/** Cancels what has not been sent about something: it was undone, or its reader said stop. */
export async function cancelOutbox(tx: Tx, by: { about: string; template?: string } | { vaultKey: string }, at: Moment) {
  let query = tx.updateTable('outbox').set({ cancelledAt: at }).where('sentAt', 'is', null).where('cancelledAt', 'is', null)
  if ('vaultKey' in by) query = query.where('vaultKey', '=', by.vaultKey)
  else {
    query = query.where('about', '=', by.about)
    if (by.template) query = query.where('template', '=', by.template)
  }
  await query.execute()
}
/** Cancels what has not been sent of the mails about something whose `onceKey` begins so. Returns whether one of them had been sent. */
export async function cancelOutboxOf(tx: Tx, about: string, onceKeyStart: string, at: Moment): Promise<boolean> {
  const mails = await tx.selectFrom('outbox').where('about', '=', about).select(['id', 'onceKey', 'sentAt', 'cancelledAt']).execute()
  const of = mails.filter(({ onceKey }) => onceKey.startsWith(onceKeyStart))
  for (const { id, sentAt, cancelledAt } of of) if (!sentAt && !cancelledAt) await updateOutbox(tx, id, { cancelledAt: at })
  return of.some(({ sentAt }) => sentAt !== null)
}
