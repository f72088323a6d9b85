/**
 * What somebody answered to one question:
 * a code (`agreement`, `single`, `yes_no`), codes (`several`, and `ranking` from first to last), a number (`number`, `rating`), a day as
 * `2026-11-30` (`date`), a code per row (`matrix`), words (`short_text`, `long_text`), or `-na-` for "does not apply".
 */
export type AnswerValue = string | number | string[] | Record<string, string>

/**
 * The answers of one person, by the ids of questions. A question that was skipped is not in it. `others` holds what was written at the
 * last choice of a question whose answer is, or holds, `-other-`. In the data of SurveyJS this is `{ q: value, "q-Comment": words }`.
 */
export interface AnswerSet {
  answers: Record<string, AnswerValue>
  others: Record<string, string>
}

export const noAnswers = (): AnswerSet => ({ answers: {}, others: {} })
