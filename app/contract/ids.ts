import { Refused } from './refusal.ts'

/** Ids say what they are: `area_0190…`. The compiler keeps the kinds apart, and so does a reader of the record. */
export type Id<Kind extends string> = `${Kind}_${string}`
export type AreaId = Id<'area'>
export type AccountId = Id<'account'>
export type OrganisationId = Id<'organisation'>
export type ForumId = Id<'forum'>
export type RoleId = Id<'role'>
export type InvitationId = Id<'invitation'>
export type ContributionId = Id<'contribution'>
export type VersionId = Id<'version'>
export type ThemeId = Id<'theme'>
export type ResponseId = Id<'response'>
export type EscalationId = Id<'escalation'>
export type HelpContactId = Id<'help'>
export type OutboxId = Id<'outbox'>
export type PlanId = Id<'plan'>
export type FindingId = Id<'finding'>
export type PriorityId = Id<'priority'>
export type ActionId = Id<'action'>
export type MilestoneId = Id<'milestone'>
export type EvidenceId = Id<'evidence'>
export type SlipId = Id<'slip'>
export type SignOffId = Id<'signoff'>
export type MeasureId = Id<'measure'>
export type SubmissionId = Id<'submission'>
export type PointId = Id<'point'>
export type ReportId = Id<'report'>
export type PlannedPackId = Id<'planned'>
export type ReleaseId = Id<'release'>
export type ExclusionId = Id<'exclusion'>
export type SeriesId = Id<'series'>
export type MeetingId = Id<'meeting'>
export type AgendaItemId = Id<'item'>
export type PaperId = Id<'paper'>
export type MeetingInviteId = Id<'invite'>
export type EngagementId = Id<'engagement'>
export type ForecastId = Id<'forecast'>
export type NoteId = Id<'note'>
export type HandId = Id<'hand'>
export type PersonId = Id<'person'>
export type QuestionId = Id<'question'>
export type PollId = Id<'poll'>
export type DecisionId = Id<'decision'>
export type DissentId = Id<'dissent'>
export type MeetingActionId = Id<'task'>
export type MinutesLineId = Id<'line'>
export type AmendmentId = Id<'amendment'>
export type SurveyId = Id<'survey'>
export type SurveyVersionId = Id<'surveyversion'>
export type SurveyWaveId = Id<'wave'>
export type SurveyBoxId = Id<'box'>
export type SurveyAnswerId = Id<'surveyanswer'>
export type SurveyReleaseId = Id<'surveyrelease'>

/** A moment in UTC, ISO 8601 with milliseconds: `2026-03-01T09:30:00.000Z`. Sorts as text in both databases. */
export type Moment = `${string}T${string}Z`
/** A day in the local calendar (Europe/London): `2026-03-01`. */
export type Day = `${number}-${string}-${string}`
/** A public reference: `CT-` and six Crockford base-32 characters. It is what stands in addresses. */
export type Ref = `CT-${string}`

/** Reads an id that came from outside (an address, a socket, a form). Anything else is simply not found. */
export function idOf<Kind extends string>(kind: Kind, text: unknown): Id<Kind> {
  if (typeof text === 'string' && new RegExp(`^${kind}_[0-9a-z]{26,40}$`).test(text)) return text as Id<Kind>
  throw new Refused({ kind: 'not_found', what: kind })
}

/** Reads the reference of an answer: `AN-` and six characters. */
export function answerRefOf(text: unknown): string {
  const plain = typeof text === 'string' ? text.trim().toUpperCase() : ''
  if (/^AN-[0-9A-HJKMNP-TV-Z]{6}$/.test(plain)) return plain
  throw new Refused({ kind: 'not_found', what: 'answer' })
}

/** What the references of a kind begin with. */
const REF_STARTS = {
  ...{ plan: 'PL', action: 'AC', measure: 'ME', report: 'RP', series: 'MS', meeting: 'MT', item: 'AI', survey: 'SV' },
  ...{ decision: 'DE', task: 'MA' },
} as const

/** Reads a reference of one of these kinds (a plan is `PL-…`, a meeting `MT-…`) in any case. Anything else is simply not found. */
export function refOfA(kind: keyof typeof REF_STARTS, text: unknown): string {
  const plain = typeof text === 'string' ? text.trim().toUpperCase() : ''
  if (new RegExp(`^${REF_STARTS[kind]}-[0-9A-HJKMNP-TV-Z]{6}$`).test(plain)) return plain
  throw new Refused({ kind: 'not_found', what: kind })
}

/** Reads a public reference in any case; letters that look like digits are taken as digits. */
export function refOf(text: unknown): Ref {
  const plain =
    typeof text === 'string'
      ? text
          .trim()
          .toUpperCase()
          .replace(/^CT[- ]?/, '')
          .replace(/O/g, '0')
          .replace(/[IL]/g, '1')
      : ''
  if (/^[0-9A-HJKMNP-TV-Z]{6}$/.test(plain)) return `CT-${plain}`
  throw new Refused({ kind: 'not_found', what: 'page' })
}
