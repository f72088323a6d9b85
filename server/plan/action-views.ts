import { isDoneNotFelt } from '#app/contract/felt.ts'
import type { ActionId, Day } from '#app/contract/ids.ts'
import { SILENT_DAYS } from '#app/contract/plan.ts'
import type { ActionLineView, ActionLink, PlannedActionView } from '#app/contract/plan-views.ts'
import type { Db } from '#db/database.ts'
import { namesOf } from '#db/people/names.ts'
import { themesOfActions } from '#db/plan/action-queries.ts'
import { evidenceOf, measuresOfActions, milestonesOf } from '#db/plan/held-queries.ts'
import { planById } from '#db/plan/queries.ts'
import type { ActionTable } from '#db/plan/schema.ts'
import { daysBetween } from '../calendar/days.ts'
import { dayOf } from '../clock.ts'
import { found } from '../refuse.ts'
import { guardedFelt } from './guarded-felt.ts'
import { missingIn } from './missing.ts'
import { planLink } from './plan-views.ts'

/** On which day it is read, and from so many ratings on there is a verdict. */
export interface Reading {
  today: Day
  leastRatings: number
}

/** Actions as they stand beside others, in the order in which they came. */
export async function actionLines(db: Db, rows: ActionTable[], reading: Reading): Promise<ActionLineView[]> {
  if (rows.length === 0) return []
  const parts = await partsOf(db, rows)
  return rows.map((row) => lineOf(row, parts, reading))
}

/** The same with the plan of each. */
export async function plannedActions(db: Db, rows: ActionTable[], reading: Reading): Promise<PlannedActionView[]> {
  const lines = await actionLines(db, rows, reading)
  const plans = new Map<string, PlannedActionView['plan']>()
  for (const { planId } of rows) if (!plans.has(planId)) plans.set(planId, planLink(found(await planById(db, planId), 'plan')))
  return rows.map((row, at) => ({ ...lines[at]!, plan: plans.get(row.planId)!, silent: isSilent(row, reading.today) }))
}

/** Actions in short, for pages about something else, in the order in which they came. */
export async function actionLinks(db: Db, rows: ActionTable[]): Promise<ActionLink[]> {
  const names = await namesOf(
    db,
    rows.map(({ organisationId }) => organisationId),
  )
  return rows.map((row) => ({
    ref: row.ref,
    number: row.number,
    title: row.title,
    ownerTitle: row.ownerTitle,
    organisation: names.get(row.organisationId ?? '') ?? '',
    dueOn: row.dueOn,
    brag: row.brag,
    doneOn: dayAt(row.doneAt),
    droppedOn: dayAt(row.droppedAt),
  }))
}

/** Whether its date has passed and it is a promise that stands. */
export const isLate = ({ dueOn, doneAt, droppedAt, publishedAt }: ActionTable, today: Day) =>
  Boolean(publishedAt && dueOn && dueOn < today && !doneAt && !droppedAt)

/** Whether nobody has told for thirty days how it stands, though it should have begun. */
export function isSilent({ publishedAt, updatedAt, startsOn, doneAt, droppedAt }: ActionTable, today: Day): boolean {
  if (!publishedAt || doneAt || droppedAt || (startsOn && startsOn > today)) return false
  const since = [dayOf(updatedAt ?? publishedAt), startsOn ?? ''].sort().at(-1) as Day
  return daysBetween(since, today) > SILENT_DAYS
}

async function partsOf(db: Db, rows: ActionTable[]) {
  const ids = rows.map(({ id }) => id)
  return {
    names: await namesOf(
      db,
      rows.map(({ organisationId }) => organisationId),
    ),
    themes: byAction(await themesOfActions(db, ids)),
    milestones: byAction(await milestonesOf(db, ids)),
    evidence: byAction(await evidenceOf(db, ids)),
    measures: byAction(await measuresOfActions(db, ids)),
  }
}

function lineOf(row: ActionTable, parts: Awaited<ReturnType<typeof partsOf>>, { today, leastRatings }: Reading): ActionLineView {
  const milestones = parts.milestones(row.id)
  const measures = parts.measures(row.id).length
  const felt = guardedFelt({ yes: row.feltYes, partly: row.feltPartly, notYet: row.feltNotYet }, leastRatings)
  return {
    ref: row.ref,
    number: row.number,
    title: row.title,
    ownerTitle: row.ownerTitle,
    organisation: parts.names.get(row.organisationId ?? '') ?? '',
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    firstDueOn: row.firstDueOn,
    slips: row.slips,
    slipDays: row.dueOn && row.firstDueOn ? daysBetween(row.firstDueOn, row.dueOn) : 0,
    late: isLate(row, today),
    brag: row.brag,
    felt,
    doneNotFelt: isDoneNotFelt(row.brag, felt.verdict),
    doneOn: dayAt(row.doneAt),
    droppedOn: dayAt(row.droppedAt),
    updatedOn: dayAt(row.updatedAt),
    watchedUntil: row.watchedUntil,
    cameBackOn: dayAt(row.cameBackAt),
    themes: parts.themes(row.id).map(({ slug, title }) => ({ slug, title })),
    isDraft: row.publishedAt === null,
    missing: row.publishedAt ? [] : missingIn(row, { milestone: milestones.length > 0, measure: measures > 0 }),
    said: row.saidShown,
    measures,
    evidence: parts.evidence(row.id).length,
    milestones: milestones.map(({ months, dueOn, metAt }) => ({ months, dueOn, metOn: dayAt(metAt), late: !metAt && dueOn < today })),
  }
}

const dayAt = (moment: ActionTable['doneAt']): Day | null => (moment ? dayOf(moment) : null)

function byAction<Row extends { actionId: ActionId }>(rows: Row[]) {
  const groups = new Map<ActionId, Row[]>()
  for (const row of rows) groups.set(row.actionId, [...(groups.get(row.actionId) ?? []), row])
  return (id: ActionId): Row[] => groups.get(id) ?? []
}
