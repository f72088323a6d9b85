import type { AreaId, ContributionId, ForumId, PointId, SubmissionId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { SubmissionPointTable, SubmissionTable, SubmissionVersionTable } from './schema.ts'

export async function insertSubmission(tx: Tx, submission: SubmissionTable) {
  await tx.insertInto('submission').values(submission).execute()
}
export async function updateSubmission(tx: Tx, id: SubmissionId, patch: Partial<Omit<SubmissionTable, 'id' | 'areaId' | 'ref'>>) {
  await tx.updateTable('submission').set(patch).where('id', '=', id).execute()
}
export async function submissionRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('submission').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
/** Whatever there is by this reference in an area, also a draft: whoever asks for a person must ask who they are. */
export function submissionByRef(db: Db, areaId: AreaId, ref: string) {
  return db.selectFrom('submission').where('ref', '=', ref).where('areaId', '=', areaId).selectAll().executeTakeFirst()
}
/** The same, about to be changed: until this change ends, others that want to change it wait. */
export function submissionToChange(tx: Tx, areaId: AreaId, ref: string) {
  return tx
    .selectFrom('submission')
    .where('ref', '=', ref)
    .where('areaId', '=', areaId)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
export function submissionById(db: Db, id: SubmissionId) {
  return db.selectFrom('submission').where('id', '=', id).selectAll().executeTakeFirst()
}
/** What was sent in an area, the newest first; after a place in that order where one is given. */
export function sentSubmissions(db: Db, areaId: AreaId, after: Pick<SubmissionTable, 'givenOn' | 'id'> | undefined, limit: number) {
  let query = db.selectFrom('submission').where('areaId', '=', areaId).where('sentAt', 'is not', null)
  if (after)
    query = query.where((eb) =>
      eb.or([eb('givenOn', '<', after.givenOn), eb.and([eb('givenOn', '=', after.givenOn), eb('id', '<', after.id)])]),
    )
  return query.orderBy('givenOn', 'desc').orderBy('id', 'desc').limit(limit).selectAll().execute()
}
/** Drafts of these groups in an area, the newest first. */
export async function draftsOf(db: Db, areaId: AreaId, forumIds: ForumId[]) {
  if (forumIds.length === 0) return []
  return db
    .selectFrom('submission')
    .where('areaId', '=', areaId)
    .where('forumId', 'in', forumIds)
    .where('sentAt', 'is', null)
    .orderBy('givenOn', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .selectAll()
    .execute()
}

/** The points of a draft, sealed, in the place of those that were kept. */
export async function putDraft(tx: Tx, submissionId: SubmissionId, sealed: string) {
  await tx
    .insertInto('submissionDraft')
    .values({ submissionId, sealed })
    .onConflict((conflict) => conflict.column('submissionId').doUpdateSet({ sealed }))
    .execute()
}
export async function draftOf(db: Db, submissionId: SubmissionId): Promise<string | undefined> {
  return (await db.selectFrom('submissionDraft').where('submissionId', '=', submissionId).select('sealed').executeTakeFirst())?.sealed
}
export async function deleteDraft(tx: Tx, submissionId: SubmissionId) {
  await tx.deleteFrom('submissionDraft').where('submissionId', '=', submissionId).execute()
}
/** Forgets something that was never sent. */
export async function deleteSubmission(tx: Tx, id: SubmissionId) {
  await deleteDraft(tx, id)
  await tx.deleteFrom('submission').where('id', '=', id).where('sentAt', 'is', null).execute()
}

export async function insertSubmissionVersion(tx: Tx, version: SubmissionVersionTable) {
  await tx.insertInto('submissionVersion').values(version).execute()
}
/** Locks the words of a version away (`sealed`), or lays them open (`words`): never both. */
export async function moveSubmissionWords(tx: Tx, id: string, to: Pick<SubmissionVersionTable, 'sealed' | 'words'>) {
  await tx.updateTable('submissionVersion').set(to).where('id', '=', id).execute()
}
/** Every version of these, of both sides, in the order of their numbers. */
export async function submissionVersions(db: Db, ids: SubmissionId[]): Promise<SubmissionVersionTable[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('submissionVersion')
    .where('submissionId', 'in', ids)
    .orderBy('submissionId')
    .orderBy('side')
    .orderBy('number')
    .selectAll()
    .execute()
}
/** The next of all that were sent, in every area, by id: for whoever checks the record. */
export function submissionsAfter(db: Db, after: string, limit: number) {
  return db
    .selectFrom('submission')
    .where('id', '>', after as SubmissionId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'areaId', 'ref'])
    .execute()
}

export async function insertPoints(tx: Tx, points: SubmissionPointTable[]) {
  if (points.length > 0) await tx.insertInto('submissionPoint').values(points).execute()
}
export async function updatePoint(
  tx: Tx,
  id: PointId,
  patch: Partial<Pick<SubmissionPointTable, 'organisationId' | 'lateDueOn' | 'safe'>>,
) {
  await tx.updateTable('submissionPoint').set(patch).where('id', '=', id).execute()
}
/** How many points or messages there are, so that the next one has its number. */
export async function countPoints(db: Db, submissionId: SubmissionId): Promise<number> {
  const { last } = await db
    .selectFrom('submissionPoint')
    .where('submissionId', '=', submissionId)
    .select((eb) => eb.fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  return Number(last ?? 0)
}
/** The point or message that a contribution is, with what it is part of. */
export function pointOfContribution(db: Db, contributionId: ContributionId) {
  return db
    .selectFrom('submissionPoint')
    .innerJoin('submission', 'submission.id', 'submissionPoint.submissionId')
    .where('submissionPoint.contributionId', '=', contributionId)
    .select([
      'submissionPoint.id',
      'submissionPoint.number',
      'submission.id as submissionId',
      'submission.ref',
      'submission.kind',
      'submission.givenOn',
      'submission.workingDays',
    ])
    .executeTakeFirst()
}
/** Destroys what was made ready to be delivered of a message, because its author took it back. */
export async function eraseSafeWords(tx: Tx, contributionId: ContributionId) {
  await tx.updateTable('submissionPoint').set({ safe: null }).where('contributionId', '=', contributionId).execute()
}
