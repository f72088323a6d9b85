import type { LeftBehind } from './left-behind.ts'

/** Larger than this is no questionnaire. */
export const QUESTIONNAIRE_MAX_BYTES = 5_000_000

/** Which kind of questionnaire a file was. */
export const QUESTIONNAIRE_KINDS = {
  lss: 'LimeSurvey (.lss)',
  tsv: 'LimeSurvey, parted by tabs',
  surveyjs: 'SurveyJS',
  list: 'A list of questions',
} as const
export type QuestionnaireKind = keyof typeof QUESTIONNAIRE_KINDS

/** What became of a questionnaire that was taken in. */
export interface TakenInView {
  ref: string
  title: string
  kind: string
  questions: number
  /** False when the same questionnaire was here already; then nothing was made. */
  made: boolean
  left: LeftBehind[]
}
