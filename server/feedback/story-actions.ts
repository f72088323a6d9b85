import type { Day, Moment } from '#app/contract/ids.ts'
import type { ActionLink } from '#app/contract/plan-views.ts'
import type { ActionStep, NextStep } from '#app/contract/trace.ts'
import type { Db } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { actionsFrom, voicesBehind } from '#db/plan/behind-queries.ts'
import { slipsOf } from '#db/plan/held-queries.ts'
import type { SlipTable } from '#db/plan/schema.ts'
import { actionLinks } from '../plan/action-views.ts'

/** A published action that something stands behind, with what its story needs. */
export interface ActionBehind {
  row: Awaited<ReturnType<typeof actionsFrom>>[number]
  link: ActionLink
  slips: SlipTable[]
  voices: number
}

/** The published actions that a contribution stands behind, the first linked first. */
export async function actionsBehind(db: Db, { id }: ContributionTable): Promise<ActionBehind[]> {
  const rows = await actionsFrom(db, id)
  if (rows.length === 0) return []
  const links = await actionLinks(db, rows)
  const slips = await slipsOf(
    db,
    rows.map((row) => row.id),
  )
  const behind: ActionBehind[] = []
  for (const [at, row] of rows.entries()) {
    const own = slips.filter(({ actionId }) => actionId === row.id)
    behind.push({ row, link: links[at]!, slips: own, voices: row.doneAt ? await voicesBehind(db, row.id) : 0 })
  }
  return behind
}

/** What became of it in the plan, from when it stood behind each action. */
export const actionSteps = (actions: readonly ActionBehind[]): ActionStep[] => actions.flatMap(stepsOfAction)

function stepsOfAction({ row, link: action, slips, voices }: ActionBehind): ActionStep[] {
  const since = later(row.linkedAt, row.publishedAt!)
  const moved = slips.filter(({ at, fromDay, toDay }) => at >= since && toDay > fromDay)
  return [
    { step: 'action', at: since, action },
    ...moved.map(
      ({ at, fromDay, toDay, reason }): ActionStep => ({ step: 'action_slipped', at, action, from: fromDay, to: toDay, reason }),
    ),
    ...(row.droppedAt ? [{ step: 'action_dropped' as const, at: later(row.droppedAt, since), action, reason: row.dropReason }] : []),
    ...(row.doneAt ? [{ step: 'action_done' as const, at: later(row.doneAt, since), action, voices }] : []),
  ]
}

/** What the plan still promises because of it, the next day first. */
export function promisedActions(actions: readonly ActionBehind[], today: Day): NextStep[] {
  return actions
    .filter(({ row }) => row.dueOn && !row.doneAt && !row.droppedAt)
    .sort((a, b) => (a.row.dueOn! < b.row.dueOn! ? -1 : 1))
    .map(({ row: { dueOn }, link: action }) => ({ what: 'action', by: dueOn!, late: dueOn! < today, action }))
}

const later = (one: Moment, other: Moment) => (one > other ? one : other)
