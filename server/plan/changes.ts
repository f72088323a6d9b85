import type { ActionId, AreaId, Id, Moment, PlanId } from '#app/contract/ids.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import { insertPlanChanges } from '#db/plan/held-queries.ts'
import type { PlanChangeTable } from '#db/plan/schema.ts'
import { newId } from '../clock.ts'
import { factsText } from '../record/facts-text.ts'
import type { Facts } from '../record/recorder.ts'
import type { Tools } from '../tools.ts'
import type { Fields } from './fields.ts'

/** One step in which something changed: of what, by which role, called what. */
export interface Step {
  name: EventName
  areaId: AreaId
  planId: PlanId
  about: PlanId | ActionId
  roleId: string
  by: string
  at: Moment
  facts?: Facts
}

/** Keeps every field that differs, and records the step with a commitment to all of them. */
export async function keepStep({ record }: Pick<Tools, 'record'>, tx: Tx, step: Step, was: Fields, became: Fields) {
  const rows = differences(step, was, became)
  await insertPlanChanges(tx, rows)
  record(tx, {
    name: step.name,
    place: `at:${step.about}`,
    areaId: step.areaId,
    about: step.about,
    actor: step.roleId,
    facts: { plan: step.planId, ...step.facts, fields: rows.map(({ what }) => what) },
    ...(rows.length > 0 ? { content: stepContent(rows) } : {}),
  })
}

/** What the record commits to: who changed what from what to what, and when, in the order of the fields. */
export function stepContent(rows: readonly PlanChangeTable[]): string {
  const inOrder = [...rows].sort((a, b) => (a.what < b.what ? -1 : 1))
  const { about = '', at = '', byTitle = '' } = inOrder[0] ?? {}
  return factsText({
    about,
    at,
    byTitle,
    what: inOrder.map(({ what }) => what),
    was: inOrder.map(({ was }) => was),
    became: inOrder.map(({ became }) => became),
  })
}

function differences({ planId, about, by, at }: Step, was: Fields, became: Fields): PlanChangeTable[] {
  const step = newId('step') as Id<'step'>
  const names = [...new Set([...Object.keys(was), ...Object.keys(became)])].sort()
  return names
    .filter((what) => (was[what] ?? '') !== (became[what] ?? ''))
    .map((what) => ({ id: newId('change'), planId, about, step, at, byTitle: by, what, was: was[what] ?? '', became: became[what] ?? '' }))
}
