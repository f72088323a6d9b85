import type { z } from 'zod'
import type { ChangeAnswerForm } from '#app/contract/answer-form.ts'
import type { Status } from '#app/contract/feedback.ts'
import type { AnswerKind } from '#app/contract/impact.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import type { ResponseTable } from '#db/impact/schema.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import { dayOf } from '../clock.ts'

/** Where a thread stands after each kind of answer. */
export const STATUS_AFTER: Record<AnswerKind, Status> = {
  did: 'done_not_felt',
  will_by: 'under_way',
  looking_into: 'looking_into',
  cannot: 'cannot',
  wrong_body: 'not_ours',
  got_it_wrong: 'answered',
}
export type AnswerFacts = z.output<typeof ChangeAnswerForm>

/** The columns that an answer's form fills; what does not belong to its kind stays empty. */
export function answerColumns(form: AnswerFacts) {
  const only = <T, Else>(kind: AnswerKind, value: T, other: Else) => (form.kind === kind ? value : other)
  return {
    kind: form.kind,
    partOf: form.partOf && (form.kind === 'did' || form.kind === 'will_by') ? 1 : 0,
    title: form.title,
    said: form.said,
    words: form.words,
    whatWouldChange: only('cannot', form.whatWouldChange, ''),
    passedTo: only('wrong_body', form.passedTo, ''),
    byDay: only('will_by', form.by ?? null, null),
    untilDay: only('looking_into', form.until ?? null, null),
  } as const
}

/** How many working days it took from what was said to its answer. */
export const daysTo = ({ saidAt }: Pick<ContributionTable, 'saidAt'>, answeredAt: ResponseTable['answeredAt']) =>
  workingDaysBetween(dayOf(saidAt), dayOf(answeredAt))
