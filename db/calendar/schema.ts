import type { ClockEventKind, ClockKind } from '#app/contract/clock-events.ts'
import type { AreaId, ContributionId, Day, Moment, OrganisationId, PointId } from '#app/contract/ids.ts'

/** Bank holidays in England and Wales that were imported; a year that has any of them has all of its own. */
export interface BankHolidayTable {
  day: Day
  title: string
}
/** A public event on a running clock, with its reason, by role and organisation. Never changed. */
export interface ClockEventTable {
  id: string
  areaId: AreaId
  aboutKind: ClockKind
  aboutId: PointId | ContributionId
  kind: ClockEventKind
  /** The local day from which it counts. */
  fromDay: Day
  days: number
  reason: string
  byTitle: string
  organisationId: OrganisationId | null
  at: Moment
}
