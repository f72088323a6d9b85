import type { ActionId, AreaId, ContributionId, Day, Moment, OrganisationId, ResponseId, ThemeId } from '#app/contract/ids.ts'
import type { AnswerKind } from '#app/contract/impact.ts'

/** An official answer, to one or many contributions. Signed by organisation and role, never by name. */
export interface ResponseTable {
  id: ResponseId
  areaId: AreaId
  ref: string
  kind: AnswerKind
  partOf: 0 | 1
  title: string
  said: string
  words: string
  whatWouldChange: string
  passedTo: string
  byDay: Day | null
  untilDay: Day | null
  organisationId: OrganisationId | null
  spokenAs: string
  /** The action that it names. */
  actionId: ActionId | null
  answeredAt: Moment
  hiddenAt: Moment | null
  /** Since when it waits for its release; until then it is hidden too, and what it answers stands as if it were not there. */
  waitsSince: Moment | null
  /** Set on what an answer said before it was changed: the answer that stands now, under its old reference. */
  replacedById: ResponseId | null
  contributions: number
  shownContributions: number
}
export interface ResponseToTable {
  responseId: ResponseId
  contributionId: ContributionId
}
export interface ResponseThemeTable {
  responseId: ResponseId
  themeId: ThemeId
}
