import type {
  SurveyAnswerTable,
  SurveyBoxTable,
  SurveyDraftTable,
  SurveyInvitationTable,
  SurveyLedgerTable,
  SurveyMarkTable,
  SurveyReleaseTable,
  SurveyTable,
  SurveyVersionTable,
  SurveyWaitingTable,
  SurveyWaveTable,
} from './schema.ts'

/** The tables of surveys, by name. */
export interface SurveyTables {
  survey: SurveyTable
  surveyVersion: SurveyVersionTable
  surveyWave: SurveyWaveTable
  surveyInvitation: SurveyInvitationTable
  surveyBox: SurveyBoxTable
  surveyMark: SurveyMarkTable
  surveyWaiting: SurveyWaitingTable
  surveyAnswer: SurveyAnswerTable
  surveyDraft: SurveyDraftTable
  surveyRelease: SurveyReleaseTable
  surveyLedger: SurveyLedgerTable
}
