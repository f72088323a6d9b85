import type { AreaId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import type { MeasureTable } from '#db/measures/schema.ts'
import { actionsOfPlan, insertAction, putActionThemes, updateAction } from '#db/plan/action-queries.ts'
import { insertMilestone, putActionMeasure } from '#db/plan/held-queries.ts'
import { insertPriority, planToChange, prioritiesOf, putPriorityThemes, themesOfPriorities } from '#db/plan/queries.ts'
import type { PlanTable, PriorityTable } from '#db/plan/schema.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { addMonths } from '../calendar/days.ts'
import { moment, newId } from '../clock.ts'
import type { MeasureShelf } from '../measures/import-shelf.ts'
import { organisationForImport } from '../people/organisation-for-import.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { newAction } from './actions.ts'
import { keepStep } from './changes.ts'
import { actionFields, planFields } from './fields.ts'
import { same, stepOfImport } from './import-plan.ts'
import type { GivenAction } from './import-row.ts'
import { missingIn, missingInWords } from './missing.ts'
import { nextRank } from './plan-parts.ts'

/** Where the rows of a file go, and what stands there. */
export interface Into {
  areaId: AreaId
  plan: PlanTable
  themes: Map<string, ThemeTable>
  shelf: MeasureShelf
}

/**
 * Writes one action as a draft, with the priority, organisation and measure that it names, made where they are missing. Returns what is still
 * missing before it can be published, as a sentence; nothing when it was here already. Records: plan.action_changed, plan.priority_changed,
 * people.organisation_made, measures.made, all by `import`.
 */
export async function writeAction(
  tools: Tools,
  tx: Tx,
  into: Into,
  given: GivenAction,
): Promise<{ missing: string | undefined; made: MeasureTable | undefined } | undefined> {
  const plan = found(await planToChange(tx, into.plan.id), 'plan')
  if ((await actionsOfPlan(tx, 'drafts', plan)).some((action) => isSameAction(action, given.form))) return undefined
  const themeIds = given.themes.map((title) => into.themes.get(title.toLowerCase())!.id)
  const priority = await priorityFor(tools, tx, plan, given.priority, themeIds)
  const organisationId = given.organisation ? await organisationForImport(tools, tx, into.areaId, given.organisation) : null
  const form = { ...given.form, priority: priority.id, organisation: undefined, themes: [], rank: undefined }
  const action = { ...(await newAction(tx, plan, form, moment(tools.clock))), organisationId, note: given.note }
  await insertAction(tx, action)
  const own = themeIds.length > 0 ? themeIds : (await themesOfPriorities(tx, [priority.id])).map(({ themeId }) => themeId)
  await putActionThemes(tx, action.id, [...new Set(own)])
  // Blue needs evidence that the board has accepted, and no file brings that.
  if (given.brag !== 'grey') await updateAction(tx, action.id, { brag: given.brag === 'blue' ? 'green' : given.brag })
  for (const { months, words } of given.milestones) {
    const dueOn = addMonths(action.startsOn ?? plan.startsOn, months)
    await insertMilestone(tx, { id: newId('milestone'), actionId: action.id, months, words, dueOn, metAt: null })
  }
  const measure = given.measure ? await into.shelf.measureFor(tools, tx, given.measure) : undefined
  if (measure) await putActionMeasure(tx, action.id, measure.id)
  await keepStep(tools, tx, stepOfImport(tools, plan, 'plan.action_changed', action.id), {}, await actionFields(tx, action.id))
  const missing = missingIn(action, { milestone: given.milestones.length > 0, measure: measure !== undefined })
  return { missing: missing.length > 0 ? missingInWords(action, missing) : undefined, made: measure }
}

/** Whether a row is an action that stands in the plan: the same words under the same number. */
export const isSameAction = (action: { number: string; title: string }, form: { number: string; title: string }) =>
  action.number === form.number && same(action.title, form.title)

/** The priority of this title, made at the end when it is missing; it stands under the themes of all its rows. */
async function priorityFor(tools: Tools, tx: Tx, plan: PlanTable, title: string, themeIds: ThemeTable['id'][]): Promise<PriorityTable> {
  const was = await planFields(tx, plan.id)
  const all = await prioritiesOf(tx, plan.id)
  const there = all.find((one) => same(one.title, title))
  const before = there ? (await themesOfPriorities(tx, [there.id])).map(({ themeId }) => themeId) : []
  const after = [...new Set([...before, ...themeIds])]
  if (there && after.length === before.length) return there
  const made = { id: newId('priority'), areaId: plan.areaId, planId: plan.id, rank: nextRank(all), title, about: '' } as const
  const priority = there ?? made
  if (!there) await insertPriority(tx, made)
  await putPriorityThemes(tx, priority.id, after)
  await keepStep(tools, tx, stepOfImport(tools, plan, 'plan.priority_changed', plan.id), was, await planFields(tx, plan.id))
  return priority
}
