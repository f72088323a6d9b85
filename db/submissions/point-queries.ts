import type { AreaId, SubmissionId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

const ofPoint = [
  'submissionPoint.id',
  'submissionPoint.submissionId',
  'submissionPoint.number',
  'submissionPoint.contributionId',
  'submissionPoint.organisationId',
  'submissionPoint.lateDueOn',
  'submissionPoint.safe',
  'contribution.areaId',
  'contribution.rootId',
  'contribution.ref',
  'contribution.status',
  'contribution.language',
  'contribution.voice',
  'contribution.currentVersionId',
  'contribution.publishedAt',
  'contribution.heldAt',
  'contribution.privateAt',
  'contribution.declinedAt',
  'contribution.takenBackAt',
  'contribution.removedAt',
  'contribution.erasedAt',
  'contribution.escalatedAt',
  'contribution.reason',
  'contribution.answeredAt',
  'contribution.mayShow',
] as const

/** The points or messages of these, in the order of their numbers, each with how its contribution stands, and its words where they are public. */
export async function pointsOf(db: Db, submissionIds: SubmissionId[]) {
  if (submissionIds.length === 0) return []
  return db
    .selectFrom('submissionPoint')
    .innerJoin('contribution', 'contribution.id', 'submissionPoint.contributionId')
    .leftJoin('contributionVersion', (join) =>
      join
        .onRef('contributionVersion.id', '=', 'contribution.currentVersionId')
        .on('contribution.publishedAt', 'is not', null)
        .on('contributionVersion.kind', '!=', 'original'),
    )
    .where('submissionPoint.submissionId', 'in', submissionIds)
    .orderBy('submissionPoint.submissionId')
    .orderBy('submissionPoint.number')
    .select(ofPoint)
    .select('contributionVersion.words')
    .execute()
}
export type PointRow = Awaited<ReturnType<typeof pointsOf>>[number]

/** Every point of an area to which an answer is still owed, with the start and the days of its clock. */
export function waitingPoints(db: Db, areaId: AreaId) {
  return db
    .selectFrom('submissionPoint')
    .innerJoin('submission', 'submission.id', 'submissionPoint.submissionId')
    .innerJoin('contribution', 'contribution.id', 'submissionPoint.contributionId')
    .where('submissionPoint.areaId', '=', areaId)
    .where('submission.kind', '!=', 'backpack')
    .where('contribution.answeredAt', 'is', null)
    .where('contribution.declinedAt', 'is', null)
    .where('contribution.takenBackAt', 'is', null)
    .where('contribution.removedAt', 'is', null)
    .orderBy('submissionPoint.submissionId')
    .orderBy('submissionPoint.number')
    .select([
      'submissionPoint.id',
      'submissionPoint.submissionId',
      'submissionPoint.number',
      'submissionPoint.lateDueOn',
      'submission.givenOn',
      'submission.workingDays',
    ])
    .execute()
}

/** Backpacks of an area that were delivered and are not yet acknowledged. */
export function unacknowledged(db: Db, areaId: AreaId) {
  return db
    .selectFrom('submission')
    .where('areaId', '=', areaId)
    .where('deliveredAt', 'is not', null)
    .where('acknowledgedAt', 'is', null)
    .orderBy('id')
    .selectAll()
    .execute()
}

/** What was sent in an area from a reference on (with it, or after it), in the order of references. */
export function openSubmissions(db: Db, areaId: AreaId, from: { ref: string; withIt: boolean }, limit: number) {
  return db
    .selectFrom('submission')
    .where('areaId', '=', areaId)
    .where('sentAt', 'is not', null)
    .where('ref', from.withIt ? '>=' : '>', from.ref)
    .orderBy('ref')
    .limit(limit)
    .selectAll()
    .execute()
}
