import type { z } from 'zod'
import type { AreaId, Day } from '#app/contract/ids.ts'
import type { OpenPlanLine } from '#app/contract/open-plan.ts'
import type { ActionLineView } from '#app/contract/plan-views.ts'
import type { Db } from '#db/database.ts'
import { areaById } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionsOfPlan } from '#db/plan/action-queries.ts'
import { refsBehind } from '#db/plan/behind-queries.ts'
import { milestonesOf } from '#db/plan/held-queries.ts'
import { findingsOf, plansVisibleTo, prioritiesOf, themesOfPriorities } from '#db/plan/queries.ts'
import type { ActionTable, PlanTable, PriorityTable } from '#db/plan/schema.ts'
import { dayOf } from '../clock.ts'
import { actionLines } from '../plan/action-views.ts'
import { planStateOf } from '../plan/plan-views.ts'
import { found } from '../refuse.ts'

export type PlanRow = z.infer<typeof OpenPlanLine>

/** Whoever recounts decides by the dates what is late: none of these rows depends on the day on which it is read. */
const ANY_DAY: Day = '2000-01-01'
const EMPTY: Omit<PlanRow, 'plan' | 'at' | 'row' | 'ref' | 'title'> = {
  kind: null,
  state: null,
  before: null,
  agreedOn: null,
  number: '',
  priority: '',
  words: '',
  owner: '',
  organisation: '',
  startsOn: null,
  dueOn: null,
  firstDueOn: null,
  slips: null,
  months: null,
  doneOn: null,
  droppedOn: null,
  updatedOn: null,
  brag: null,
  felt: null,
  ratings: null,
  feltYes: null,
  feltPartly: null,
  feltNotYet: null,
  doneNotFelt: null,
  evidence: null,
  measures: null,
  said: null,
  contributions: [],
  themes: [],
}
type Line = Partial<PlanRow> & Pick<PlanRow, 'row' | 'ref' | 'title'>

/** Every line of every plan that everybody can read, by the reference of the plan and in its order, after one of them. */
export async function planRows(db: Db, areaId: AreaId, after: string, limit: number): Promise<PlanRow[]> {
  const [ref = '', at = '-1'] = after === '' ? [] : after.split('|')
  const area = found(await areaById(db, areaId), 'area')
  const all = await plansVisibleTo(db, 'public', areaId)
  const plans = all.filter((plan) => plan.ref >= ref).sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const rows: PlanRow[] = []
  for (const plan of plans) {
    const before = all.find(({ id }) => id === plan.beforeId)?.ref ?? null
    const lines = [planLine(plan, before), ...(await linesOf(db, area, plan))]
    const placed = lines.map((line, place) => ({ ...EMPTY, ...line, plan: plan.ref, at: place }))
    rows.push(...placed.filter((row) => plan.ref !== ref || row.at > Number(at)))
    if (rows.length >= limit) break
  }
  return rows.slice(0, limit)
}

/** Where a row stands in this order. */
export const placeOfPlanRow = ({ plan, at }: { [column: string]: unknown }) => `${plan}|${at}`

function planLine(plan: PlanTable, before: string | null): Line {
  const { ref, kind, title, about, startsOn, agreedAt } = plan
  const agreedOn = agreedAt && dayOf(agreedAt)
  return { row: 'plan', ref, kind, state: planStateOf(plan), before, agreedOn, title, words: about, startsOn }
}

async function linesOf(db: Db, area: AreaTable, plan: PlanTable): Promise<Line[]> {
  const priorities = await prioritiesOf(db, plan.id)
  const titles = new Map(priorities.map(({ id, title }) => [id, title]))
  const findings = (await findingsOf(db, plan.id)).map(
    ({ source, foundOn, words, priorityId }, i): Line => ({
      row: 'finding',
      ref: plan.ref,
      number: String(i + 1),
      priority: (priorityId && titles.get(priorityId)) ?? '',
      title: source,
      words,
      startsOn: foundOn,
    }),
  )
  const actions = await actionsOfPlan(db, 'public', plan)
  const lines = new Map(
    (await actionLines(db, actions, { today: ANY_DAY, leastRatings: area.leastRatings })).map((line) => [line.ref, line]),
  )
  return [...findings, ...(await priorityLines(db, plan, priorities)), ...(await actionRows(db, actions, lines, titles))]
}

async function priorityLines(db: Db, plan: PlanTable, priorities: PriorityTable[]): Promise<Line[]> {
  const themes = await themesOfPriorities(
    db,
    priorities.map(({ id }) => id),
  )
  return priorities.map(({ id, title, about }, i) => ({
    row: 'priority',
    ref: plan.ref,
    number: String(i + 1),
    title,
    words: about,
    themes: themes.filter(({ priorityId }) => priorityId === id).map(({ slug }) => slug),
  }))
}

async function actionRows(
  db: Db,
  actions: ActionTable[],
  lines: Map<string, ActionLineView>,
  titles: Map<string, string>,
): Promise<Line[]> {
  const ids = actions.map(({ id }) => id)
  const behind = await refsBehind(db, ids)
  const milestones = await milestonesOf(db, ids)
  return actions.flatMap((action): Line[] => {
    const { id, ref, priorityId, difference } = action
    const line = lines.get(ref)!
    const priority = titles.get(priorityId) ?? ''
    const refs = behind.filter(({ actionId }) => actionId === id).map((row) => row.ref)
    const own = milestones.filter(({ actionId }) => actionId === id)
    return [
      { row: 'action', ref, priority, words: difference, contributions: refs, ...ratingsOf(line) },
      ...own.map(
        ({ months, words, dueOn, metAt }): Line => ({
          row: 'milestone',
          ref,
          number: action.number,
          priority,
          title: action.title,
          words,
          months,
          dueOn,
          doneOn: metAt && dayOf(metAt),
        }),
      ),
    ]
  })
}

const ratingsOf = ({ felt, themes, ownerTitle, ...line }: ActionLineView) => ({
  number: line.number,
  title: line.title,
  owner: ownerTitle,
  organisation: line.organisation,
  startsOn: line.startsOn,
  dueOn: line.dueOn,
  firstDueOn: line.firstDueOn,
  slips: line.slips,
  doneOn: line.doneOn,
  droppedOn: line.droppedOn,
  updatedOn: line.updatedOn,
  brag: line.brag,
  felt: felt.verdict,
  ratings: felt.n ?? null,
  feltYes: felt.counts?.yes ?? null,
  feltPartly: felt.counts?.partly ?? null,
  feltNotYet: felt.counts?.notYet ?? null,
  doneNotFelt: line.doneNotFelt,
  evidence: line.evidence,
  measures: line.measures,
  said: line.said,
  themes: themes.map(({ slug }) => slug),
})
