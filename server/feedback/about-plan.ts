import { type Day, idOf, refOfA, type ThemeId } from '#app/contract/ids.ts'
import type { AboutLine, PlanLineKind } from '#app/contract/say.ts'
import type { Db } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { measureByRef } from '#db/measures/queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionVisibleTo, themesOfActions } from '#db/plan/action-queries.ts'
import { findingById, planById, planVisibleTo, priorityById, themesOfPriorities } from '#db/plan/queries.ts'
import type { PlanTable } from '#db/plan/schema.ts'
import { planStateOf, takesComments } from '../plan/plan-views.ts'
import { found, permit } from '../refuse.ts'
import { excerptOf } from './excerpt.ts'

/** A line of a plan, as an address or a form names it. */
export interface PlanLineAsked {
  action?: string | undefined
  measure?: string | undefined
  plan?: string | undefined
  priority?: string | undefined
  finding?: string | undefined
}
/** A line of a plan or of an agenda with what an arrival needs: its id, and the themes under which it stands. */
export interface PlanLine extends AboutLine {
  id: NonNullable<ContributionTable['aboutId']>
  themeIds: ThemeId[]
}
export type AboutPlan = Extract<ContributionTable['aboutKind'], PlanLineKind>

/** The first line of a plan that was named, if everybody can see it. Refuses: not_found, forbidden (comments on a draft are closed). */
export async function planLineOf(db: Db, area: AreaTable, asked: PlanLineAsked, today: Day): Promise<PlanLine | undefined> {
  if (asked.action) return actionLine(db, area, asked.action, today)
  if (asked.measure) return measureLine(db, area, asked.measure)
  if (asked.priority) return priorityLine(db, area, asked.priority, today)
  if (asked.finding) return findingLine(db, area, asked.finding, today)
  if (asked.plan) {
    const plan = openPlan(await planVisibleTo(db, 'public', area.id, refOfA('plan', asked.plan)), today)
    return { kind: 'plan', id: plan.id, ref: plan.ref, title: plan.title, planRef: plan.ref, themeIds: [] }
  }
  return undefined
}

async function actionLine(db: Db, area: AreaTable, ref: string, today: Day): Promise<PlanLine> {
  const action = found(await actionVisibleTo(db, 'public', area.id, refOfA('action', ref)), 'action')
  const plan = openPlan(await planById(db, action.planId), today)
  const themeIds = (await themesOfActions(db, [action.id])).map(({ themeId }) => themeId)
  return { kind: 'action', id: action.id, ref: action.ref, title: action.title, planRef: plan.ref, themeIds }
}

async function measureLine(db: Db, area: AreaTable, ref: string): Promise<PlanLine> {
  const { id, title, themeId, ...measure } = found(await measureByRef(db, area.id, refOfA('measure', ref)), 'measure')
  return { kind: 'measure', id, ref: measure.ref, title, themeIds: themeId ? [themeId] : [] }
}

async function priorityLine(db: Db, area: AreaTable, id: string, today: Day): Promise<PlanLine> {
  const priority = found(await priorityById(db, idOf('priority', id)), 'priority')
  const plan = openPlan(await visible(db, area, priority.planId), today)
  const themeIds = (await themesOfPriorities(db, [priority.id])).map(({ themeId }) => themeId)
  return { kind: 'priority', id: priority.id, ref: priority.id, title: priority.title, planRef: plan.ref, themeIds }
}

async function findingLine(db: Db, area: AreaTable, id: string, today: Day): Promise<PlanLine> {
  const finding = found(await findingById(db, idOf('finding', id)), 'finding')
  const plan = openPlan(await visible(db, area, finding.planId), today)
  const themes = finding.priorityId ? await themesOfPriorities(db, [finding.priorityId]) : []
  const themeIds = themes.map(({ themeId }) => themeId)
  return { kind: 'finding', id: finding.id, ref: finding.id, title: excerptOf(finding.words), planRef: plan.ref, themeIds }
}

async function visible(db: Db, area: AreaTable, planId: PlanTable['id']) {
  const plan = await planById(db, planId)
  return plan && planVisibleTo(db, 'public', area.id, plan.ref)
}

function openPlan(plan: PlanTable | undefined, today: Day): PlanTable {
  const seen = found(plan, 'plan')
  const closed = planStateOf(seen) === 'open' && !takesComments(seen, today)
  permit(
    closed ? 'Comments on this draft are closed. You can say it on a page of its own, and about the plan once it is agreed.' : undefined,
  )
  return seen
}
