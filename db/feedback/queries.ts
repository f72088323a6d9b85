import type { AreaId, ContributionId, Ref, ThemeId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { insertMany } from '../insert-many.ts'
import type { ContributionTable, ContributionVersionTable, FeltTable } from './schema.ts'

export async function insertContributions(tx: Tx, rows: ContributionTable[]) {
  await insertMany(tx, 'contribution', rows)
}
export async function insertVersions(tx: Tx, rows: ContributionVersionTable[]) {
  await insertMany(tx, 'contributionVersion', rows)
}
export async function insertReceipt(tx: Tx, codeHash: string, contributionId: ContributionId) {
  await tx.insertInto('receipt').values({ codeHash, contributionId }).execute()
}

/** A receipt that opens a contribution, as a keyed hash. */
export async function receiptOf(db: Db, contributionId: ContributionId): Promise<string | undefined> {
  const query = db.selectFrom('receipt').where('contributionId', '=', contributionId).orderBy('codeHash').limit(1)
  return (await query.select('codeHash').executeTakeFirst())?.codeHash
}

/** Whatever there is by this id, for the service itself: whoever asks for a person must ask a `…VisibleTo`. */
export function contributionById(db: Db, id: ContributionId) {
  return db.selectFrom('contribution').where('id', '=', id).selectAll().executeTakeFirst()
}
export function contributionByRef(db: Db, ref: Ref) {
  return db.selectFrom('contribution').where('ref', '=', ref).selectAll().executeTakeFirst()
}
export async function refTaken(db: Db, ref: Ref): Promise<boolean> {
  return (await db.selectFrom('contribution').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}

/** Those of the references that somebody has. */
export async function refsTaken(db: Db, refs: Ref[]): Promise<Ref[]> {
  return (await db.selectFrom('contribution').where('ref', 'in', refs).select('ref').execute()).map(({ ref }) => ref)
}
/** Those of the keys of an import that are here already. */
export async function importKeysKnown(db: Db, areaId: AreaId, keys: string[]): Promise<Set<string>> {
  const rows = await db.selectFrom('contribution').where('areaId', '=', areaId).where('importKey', 'in', keys).select('importKey').execute()
  return new Set(rows.map(({ importKey }) => importKey!))
}

/** A public contribution of an area by its reference; hidden and missing look the same. */
export function publicContribution(db: Db, areaId: AreaId, ref: Ref) {
  return db
    .selectFrom('contribution')
    .where('ref', '=', ref)
    .where('areaId', '=', areaId)
    .where('publishedAt', 'is not', null)
    .selectAll()
    .executeTakeFirst()
}

/** Gives the next child of a contribution its number, from 1. */
export async function nextChildOf(tx: Tx, id: ContributionId): Promise<number> {
  const { nextChild } = await tx
    .updateTable('contribution')
    .set((eb) => ({ nextChild: eb('nextChild', '+', 1) }))
    .where('id', '=', id)
    .returning('nextChild')
    .executeTakeFirstOrThrow()
  return nextChild
}

export async function updateContribution(tx: Tx, id: ContributionId, patch: Partial<ContributionTable>) {
  if (Object.keys(patch).length > 0) await tx.updateTable('contribution').set(patch).where('id', '=', id).execute()
}

/** Adds to the number of public replies of a thread and notes that it changed. */
export async function countReplies(tx: Tx, rootId: ContributionId, more: number, changedAt: ContributionTable['changedAt']) {
  await tx
    .updateTable('contribution')
    .set((eb) => ({ replies: eb('replies', '+', more), changedAt }))
    .where('id', '=', rootId)
    .execute()
}

export function versionsOf(db: Db, contributionId: ContributionId) {
  return db.selectFrom('contributionVersion').where('contributionId', '=', contributionId).orderBy('number').selectAll().execute()
}
export function originalOf(db: Db, contributionId: ContributionId) {
  return db
    .selectFrom('contributionVersion')
    .where('contributionId', '=', contributionId)
    .where('kind', '=', 'original')
    .orderBy('number', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst()
}
/** Destroys every word of a contribution; that it was there stays. */
export async function eraseVersions(tx: Tx, contributionId: ContributionId) {
  await tx
    .updateTable('contributionVersion')
    .set({ sealed: null, words: null, takenOut: '[]' })
    .where('contributionId', '=', contributionId)
    .execute()
}

/** What a receipt opens, first said first. */
export function contributionsOfReceipt(db: Db, codeHash: string) {
  return db
    .selectFrom('receipt')
    .innerJoin('contribution', 'contribution.id', 'receipt.contributionId')
    .where('receipt.codeHash', '=', codeHash)
    .orderBy('contribution.saidAt')
    .orderBy('contribution.path')
    .orderBy('contribution.id')
    .selectAll('contribution')
    .execute()
}
export async function receiptOpens(db: Db, codeHash: string, contributionId: ContributionId): Promise<boolean> {
  return (
    (await db
      .selectFrom('receipt')
      .where('codeHash', '=', codeHash)
      .where('contributionId', '=', contributionId)
      .select('codeHash')
      .executeTakeFirst()) !== undefined
  )
}

/** Counts one more supporter, once each. Returns whether this one is new. */
export async function insertMeToo(tx: Tx, contributionId: ContributionId, supporterKey: string): Promise<boolean> {
  const added = await tx
    .insertInto('meToo')
    .values({ contributionId, supporterKey })
    .onConflict((conflict) => conflict.doNothing())
    .returning('supporterKey')
    .executeTakeFirst()
  if (!added) return false
  await tx
    .updateTable('contribution')
    .set((eb) => ({ meToos: eb('meToos', '+', 1) }))
    .where('id', '=', contributionId)
    .execute()
  return true
}
export async function addStillHappening(tx: Tx, contributionId: ContributionId) {
  await tx
    .updateTable('contribution')
    .set((eb) => ({ stillHappening: eb('stillHappening', '+', 1) }))
    .where('id', '=', contributionId)
    .execute()
}
export async function putFelt(tx: Tx, felt: FeltTable) {
  await tx
    .insertInto('felt')
    .values(felt)
    .onConflict((conflict) => conflict.column('contributionId').doUpdateSet({ answer: felt.answer, at: felt.at }))
    .execute()
}
export function feltOf(db: Db, contributionId: ContributionId) {
  return db.selectFrom('felt').where('contributionId', '=', contributionId).selectAll().executeTakeFirst()
}

export async function themesOf(db: Db, contributionId: ContributionId): Promise<ThemeId[]> {
  return (await db.selectFrom('tag').where('contributionId', '=', contributionId).orderBy('themeId').select('themeId').execute()).map(
    ({ themeId }) => themeId,
  )
}
