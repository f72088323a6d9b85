import type {
  AreaId,
  Day,
  Moment,
  SurveyAnswerId,
  SurveyBoxId,
  SurveyId,
  SurveyReleaseId,
  SurveyVersionId,
  SurveyWaveId,
} from '#app/contract/ids.ts'

/** A survey; `draft` is the definition that is being built, as JSON. */
export interface SurveyTable {
  id: SurveyId
  areaId: AreaId
  ref: string
  draft: string
  madeAt: Moment
}
/** What was published. The database refuses to change a row. */
export interface SurveyVersionTable {
  id: SurveyVersionId
  surveyId: SurveyId
  number: number
  definition: string
  publishedAt: Moment
}
/** One time of asking. Nothing that a respondent does is kept with a finer time than this. */
export interface SurveyWaveTable {
  id: SurveyWaveId
  surveyId: SurveyId
  versionId: SurveyVersionId
  number: number
  reach: 'link' | 'list'
  /** How people were reached, in words. */
  reachedBy: string
  opensAt: Moment
  closesAt: Moment
  openedAt: Moment | null
  closedAt: Moment | null
  whatWeDidBy: Day
  /** The tables that will be released, as JSON; declared before opening. */
  tables: string
}
/** The keyed hash of a code that was handed out. Whom it was given to is kept nowhere. */
export interface SurveyInvitationTable {
  waveId: SurveyWaveId
  tokenHash: string
}
/** An answer that waits to be mixed with others: sealed under the wave's key, padded to a fixed size, with a random id. */
export interface SurveyBoxTable {
  id: SurveyBoxId
  waveId: SurveyWaveId
  sealed: string
}
/** The mark "used": the hash of an invitation, or of the form that was sent. `mixed`: whether it was rewritten among others. */
export interface SurveyMarkTable {
  waveId: SurveyWaveId
  mark: string
  mixed: 0 | 1
}
/** The hash of a receipt code whose words wait to be mixed with others. */
export interface SurveyWaitingTable {
  codeHash: string
  waveId: SurveyWaveId
}
/** An answer after mixing, sealed anew. */
export interface SurveyAnswerTable {
  id: SurveyAnswerId
  waveId: SurveyWaveId
  sealed: string
}
/** Answers that somebody has not sent yet, under the hash of a return code; never under an invitation. */
export interface SurveyDraftTable {
  codeHash: string
  waveId: SurveyWaveId
  sealed: string
}
/** What was shown of a tranche of answers, frozen. The database refuses to change a row. */
export interface SurveyReleaseTable {
  id: SurveyReleaseId
  waveId: SurveyWaveId
  number: number
  /** The one at closing: no other follows. */
  last: 0 | 1
  /** The release as the disclosure guard gave it, as JSON. */
  shown: string
}
/**
 * What the guard keeps to judge the next release of a wave by: exact counts, sealed under the key of the wave like the answers. It is
 * destroyed with the last release.
 */
export interface SurveyLedgerTable {
  waveId: SurveyWaveId
  number: number
  /** How many answers were counted. */
  counted: number
  sealed: string
}
