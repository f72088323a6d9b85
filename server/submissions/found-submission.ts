import type { Actor } from '#app/contract/actor.ts'
import type { AreaId } from '#app/contract/ids.ts'
import { submissionRefOf } from '#app/contract/submissions.ts'
import type { Db, Tx } from '#db/database.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { submissionByRef, submissionToChange } from '#db/submissions/queries.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { newId } from '../clock.ts'
import { found } from '../refuse.ts'
import { whyNotChangeDraft } from './policy.ts'

export interface Found {
  area: AreaTable
  submission: SubmissionTable
}

/** What was sent, by its address: everybody knows that it is there. Refuses: not_found, also for drafts. */
export async function sentSubmission(db: Db, areaSlug: string, ref: unknown): Promise<Found> {
  const area = found(await areaBySlug(db, areaSlug), 'area')
  const submission = found(await submissionByRef(db, area.id, submissionRefOf(ref)), 'letter')
  return { area, submission: found(submission.sentAt ? submission : undefined, 'letter') }
}
/** The same, about to be changed. Refuses: not_found. */
export async function sentToChange(tx: Tx, areaSlug: string, ref: unknown): Promise<Found> {
  const area = found(await areaBySlug(tx, areaSlug), 'area')
  const submission = found(await submissionToChange(tx, area.id, submissionRefOf(ref)), 'letter')
  return { area, submission: found(submission.sentAt ? submission : undefined, 'letter') }
}
/** A draft of somebody’s own, or what became of it. Refuses: not_found, to everybody else. */
export async function ownSubmission(db: Db, actor: Actor, areaSlug: string, ref: unknown): Promise<Found> {
  const area = found(await areaBySlug(db, areaSlug), 'area')
  const submission = found(await submissionByRef(db, area.id, submissionRefOf(ref)), 'letter')
  return { area, submission: found(whyNotChangeDraft(actor, submission) ? undefined : submission, 'letter') }
}

/** What everything that is handed in begins as. */
export function blankSubmission(
  areaId: AreaId,
  { forumId, enteredBy }: Pick<SubmissionTable, 'forumId' | 'enteredBy'>,
  ref: string,
): Omit<SubmissionTable, 'kind' | 'givenOn' | 'workingDays'> {
  return {
    id: newId('submission'),
    areaId,
    ref,
    forumId,
    enteredBy,
    language: 'en',
    sentAt: null,
    publishedAt: null,
    hiddenAt: null,
    reason: null,
    recipient: '',
    showMessages: 0,
    deliveredAt: null,
    acknowledgedAt: null,
    lateDueOn: null,
  }
}
