import type { AreaId, ContributionId, EscalationId, Id, Moment, RoleId } from '#app/contract/ids.ts'

/** One thing done at the desk, with what was before it, so that it can be undone. JSON of small facts, never words. */
export interface DeskStepTable {
  id: Id<'step'>
  areaId: AreaId
  contributionId: ContributionId
  roleId: RoleId
  name: string
  before: string
  after: string
  at: Moment
  undoneAt: Moment | null
}
export interface EscalationTable {
  id: EscalationId
  areaId: AreaId
  contributionId: ContributionId
  labels: string
  at: Moment
  dueAt: Moment
  passedAt: Moment | null
  acknowledgedAt: Moment | null
  acknowledgedBy: RoleId | null
  closedAt: Moment | null
}
/** What was done about it: actions, not opinions. */
export interface EscalationStepTable {
  id: Id<'step'>
  escalationId: EscalationId
  roleId: RoleId
  done: string
  at: Moment
}
