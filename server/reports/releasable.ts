import type { Actor, HeldRole } from '#app/contract/actor.ts'
import { type AreaId, answerRefOf, type PlanId, refOfA } from '#app/contract/ids.ts'
import type { ReleasedId } from '#app/contract/release.ts'
import { submissionRefOf } from '#app/contract/submissions.ts'
import type { Db, Tx } from '#db/database.ts'
import { responseAtDesk, responseToChange } from '#db/impact/queries.ts'
import type { ResponseTable } from '#db/impact/schema.ts'
import { reportById, reportVisibleTo } from '#db/reports/queries.ts'
import type { ReportTable } from '#db/reports/schema.ts'
import { submissionById, submissionByRef } from '#db/submissions/queries.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { givingAnswers } from '../impact/giving.ts'
import { answererIn, whyNotAnswer, whyNotChangeAnswer } from '../impact/policy.ts'
import type { MailTemplate } from '../notifications/outbox.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { letterReleaserIn, reporterIn, whyNotPlanLetter, whyNotReleaseLetter, whyNotReport } from './policy.ts'

/** Something that is released in steps: a report, an official answer, or a letter of a group. */
export interface Releasable {
  id: ReleasedId
  areaId: AreaId
  /** What the facts of a mail call its reference, and which mails tell of it. */
  told: { as: 'report' | 'answer' | 'letter'; ref: string; representatives: MailTemplate; recipients: MailTemplate }
  /** The plan for the review of which it was made: who follows what stands behind that is told. */
  planId: PlanId | null
  whyNotPlan: string | undefined
  whyNotOpen: string | undefined
  /** Lets everybody read it, when its first step opens. */
  reveal: (tx: Tx, actor: string) => Promise<void>
}

/** What can be released in steps: the one place that knows how reports, answers and letters differ in it. */
export function releasables(tools: Tools) {
  const { reveal } = givingAnswers(tools)

  /** By its reference, with the role in which somebody releases it. Refuses: not_found, forbidden. */
  async function toRelease(db: Db, actor: Actor, areaId: AreaId, refText: unknown): Promise<{ id: ReleasedId; role: HeldRole }> {
    const start = String(refText).trim().slice(0, 3).toUpperCase()
    if (start === 'AN-') {
      permit(whyNotAnswer(actor, areaId))
      const answer = found(await responseAtDesk(db, areaId, answerRefOf(refText)), 'answer')
      permit(whyNotChangeAnswer(actor, answer))
      return { id: answer.id, role: found(answererIn(actor, areaId), 'role') }
    }
    if (start === 'SU-') {
      permit(whyNotReleaseLetter(actor, areaId))
      const letter = await submissionByRef(db, areaId, submissionRefOf(refText))
      return { id: found(letter?.sentAt ? letter : undefined, 'letter').id, role: found(letterReleaserIn(actor, areaId), 'role') }
    }
    permit(whyNotReport(actor, areaId))
    const report = found(await reportVisibleTo(db, 'all', areaId, refOfA('report', refText)), 'report')
    return { id: report.id, role: found(reporterIn(actor, areaId), 'role') }
  }

  /** By its id, as it stands in this transaction. Refuses: not_found. */
  async function releasable(tx: Tx, id: ReleasedId): Promise<Releasable> {
    if (isA('response', id)) {
      const answer = found(await responseToChange(tx, id), 'answer')
      return { ...ofAnswer(answer), reveal: (tx, actor) => (answer.waitsSince ? reveal(tx, answer, actor) : nothing()) }
    }
    if (isA('submission', id)) return { ...ofLetter(found(await submissionById(tx, id), 'letter')), reveal: nothing }
    return { ...ofReport(found(await reportById(tx, id), 'report')), reveal: nothing }
  }

  return { toRelease, releasable }
}

const nothing = async () => {}
const isA = <Kind extends 'response' | 'submission'>(kind: Kind, id: ReleasedId): id is Extract<ReleasedId, `${Kind}_${string}`> =>
  id.startsWith(`${kind}_`)

const ofReport = ({ id, areaId, ref, planId, atOnce }: ReportTable) => ({
  id,
  areaId,
  told: { as: 'report', ref, representatives: 'report_for_representatives', recipients: 'report_for_recipients' } as const,
  planId,
  whyNotPlan: atOnce ? 'It is released already.' : undefined,
  whyNotOpen: undefined,
})

const ofAnswer = ({ id, areaId, ref, hiddenAt, waitsSince }: ResponseTable) => ({
  id,
  areaId,
  told: { as: 'answer', ref, representatives: 'answer_for_representatives', recipients: 'answer_for_recipients' } as const,
  planId: null,
  whyNotPlan: waitsSince ? undefined : 'It does not wait for a release.',
  whyNotOpen: hiddenAt && !waitsSince ? 'It was taken back.' : undefined,
})

const ofLetter = ({ id, areaId, ref, ...letter }: SubmissionTable) => ({
  id,
  areaId,
  told: { as: 'letter', ref, representatives: 'letter_for_representatives', recipients: 'letter_for_recipients' } as const,
  planId: null,
  whyNotPlan: whyNotPlanLetter(letter),
  whyNotOpen: letter.publishedAt ? undefined : 'It is not shown now, so nobody is told of it.',
})
