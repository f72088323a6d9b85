import type { SubmissionId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { SubmissionDeliveryTable } from './schema.ts'

export async function insertDelivery(tx: Tx, delivery: SubmissionDeliveryTable) {
  await tx.insertInto('submissionDelivery').values(delivery).execute()
}
/** Marks a delivery as opened by one browser, unless it was opened already. Returns whether this one opened it. */
export async function openDelivery(tx: Tx, id: string, to: Pick<SubmissionDeliveryTable, 'openedAt' | 'readerHash'>): Promise<boolean> {
  const opened = await tx
    .updateTable('submissionDelivery')
    .set(to)
    .where('id', '=', id)
    .where('openedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return opened !== undefined
}
export function deliveryByLink(db: Db, linkHash: string) {
  return db.selectFrom('submissionDelivery').where('linkHash', '=', linkHash).selectAll().executeTakeFirst()
}
export function deliveryByReader(db: Db, readerHash: string) {
  return db.selectFrom('submissionDelivery').where('readerHash', '=', readerHash).selectAll().executeTakeFirst()
}
/** Every time that a backpack was sent, the latest first. */
export function deliveriesOf(db: Db, submissionId: SubmissionId) {
  return db
    .selectFrom('submissionDelivery')
    .where('submissionId', '=', submissionId)
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .selectAll()
    .execute()
}
/** From now on the links of a backpack that nobody has opened do not work. */
export async function endDeliveries(tx: Tx, submissionId: SubmissionId, at: SubmissionDeliveryTable['expiresAt']) {
  await tx
    .updateTable('submissionDelivery')
    .set({ expiresAt: at })
    .where('submissionId', '=', submissionId)
    .where('openedAt', 'is', null)
    .where('expiresAt', '>', at)
    .execute()
}
