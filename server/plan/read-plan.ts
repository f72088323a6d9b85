import type { Actor } from '#app/contract/actor.ts'
import { type PlanId, type PriorityId, refOfA } from '#app/contract/ids.ts'
import type {
  ActionLineView,
  FindingView,
  PlanLineView,
  PlanMay,
  PlanPageView,
  PriorityView,
  SignOffView,
} from '#app/contract/plan-views.ts'
import { countSaidAbout } from '#db/feedback/lists.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { namesOf } from '#db/people/names.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionsOfPlan, countActions } from '#db/plan/action-queries.ts'
import { findingsOf, plansVisibleTo, planVisibleTo, prioritiesOf, signOffsOf, themesOfPriorities } from '#db/plan/queries.ts'
import type { ActionTable, FindingTable, PlanTable, PriorityTable, SignOffTable } from '#db/plan/schema.ts'
import { today } from '../clock.ts'
import { shownWords } from '../feedback/shown-words.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { actionLines } from './action-views.ts'
import { planLine, planLink, planStateOf, totalsOf } from './plan-views.ts'
import { seesOf, whyNotNow, whyNotOpen, whyNotPlan } from './policy.ts'

/** Reading plans. What everybody can see is the same for everybody; those who work on plans see drafts too. */
export function planReading({ db, clock }: Pick<Tools, 'db' | 'clock'>) {
  /** Every plan of an area, the newest first. Refuses: not_found. */
  async function plansOf(actor: Actor, areaSlug: string): Promise<PlanLineView[]> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    return linesOf(actor, area)
  }

  /** One plan with everything in it. Refuses: not_found, also for a draft that is not for this reader. */
  async function planPage(actor: Actor, areaSlug: string, ref: unknown): Promise<PlanPageView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const plan = found(await planVisibleTo(db, seesOf(actor, area.id), area.id, refOfA('plan', ref)), 'plan')
    return pageOf(actor, area, plan)
  }

  /** The plan that counts now: the latest agreed one that is not closed, otherwise the latest that everybody can see. Refuses: not_found (area). */
  async function currentPlan(actor: Actor, areaSlug: string): Promise<PlanPageView | undefined> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const plans = await plansVisibleTo(db, 'public', area.id)
    const plan = currentOf(plans)
    return plan && pageOf(actor, area, plan)
  }

  async function pageOf(actor: Actor, area: AreaTable, plan: PlanTable): Promise<PlanPageView> {
    const sees = seesOf(actor, area.id)
    const rows = await actionsOfPlan(db, sees, plan)
    const lines = await actionLines(db, rows, { today: today(clock), leastRatings: area.leastRatings })
    const all = await plansVisibleTo(db, sees, area.id)
    const before = all.find(({ id }) => id === plan.beforeId)
    const priorities = await prioritiesOf(db, plan.id)
    return {
      plan: planLine(plan, rows.length, today(clock)),
      about: plan.about,
      html: shownWords(plan.about),
      agreedElsewhere: plan.agreedElsewhere,
      before: before && planLink(before),
      after: all.filter(({ beforeId }) => beforeId === plan.id).map(planLink),
      signOffs: await signOffViews(plan.id),
      findings: await findingViews(plan.id, priorities),
      priorities: await priorityViews(priorities, rows, lines),
      totals: totalsOf(lines),
      plans: await linesOf(actor, area),
      may: mayOf(actor, plan),
    }
  }

  async function linesOf(actor: Actor, area: AreaTable): Promise<PlanLineView[]> {
    const sees = seesOf(actor, area.id)
    const counts = await countActions(db, sees, area.id)
    return (await plansVisibleTo(db, sees, area.id)).map((plan) => planLine(plan, counts.get(plan.id) ?? 0, today(clock)))
  }

  async function priorityViews(rows: PriorityTable[], actions: ActionTable[], lines: ActionLineView[]): Promise<PriorityView[]> {
    const ids = rows.map(({ id }) => id)
    const themes = await themesOfPriorities(db, ids)
    const said = await countSaidAbout(db, ids)
    return rows.map(({ id, rank, title, about }) => ({
      id,
      rank,
      title,
      about,
      html: shownWords(about),
      themes: themes.filter(({ priorityId }) => priorityId === id).map(({ slug, title }) => ({ slug, title })),
      actions: lines.filter((_, at) => actions[at]!.priorityId === id),
      said: said.get(id) ?? 0,
    }))
  }

  async function findingViews(planId: PlanId, priorities: PriorityTable[]): Promise<FindingView[]> {
    const rows = await findingsOf(db, planId)
    const said = await countSaidAbout(
      db,
      rows.map(({ id }) => id),
    )
    const titles = new Map(priorities.map(({ id, title }) => [id, title]))
    return rows.map((row) => ({ ...findingView(row, titles), said: said.get(row.id) ?? 0 }))
  }

  async function signOffViews(planId: PlanId): Promise<SignOffView[]> {
    const rows = await signOffsOf(db, planId)
    const latest = [...new Map(rows.map((row) => [row.organisationId ?? row.forumId ?? row.name, row])).values()]
    const names = await namesOf(
      db,
      latest.flatMap(({ organisationId, forumId }) => [organisationId, forumId]),
    )
    return latest.map((row) => signOffView(row, names))
  }

  return { plansOf, planPage, currentPlan }
}

/** Of plans with the newest first: the latest agreed one that is not closed, otherwise the newest. */
export function currentOf(plans: PlanTable[]): PlanTable | undefined {
  const agreed = plans.filter((plan) => planStateOf(plan) === 'agreed').sort((a, b) => (a.agreedAt! < b.agreedAt! ? 1 : -1))
  return agreed[0] ?? plans[0]
}

function findingView({ id, source, foundOn, words, priorityId }: FindingTable, titles: ReadonlyMap<PriorityId, string>) {
  const title = priorityId && titles.get(priorityId)
  return { id, source, foundOn, words, html: shownWords(words), priority: title ? { id: priorityId, title } : undefined }
}

const signOffView = (
  { organisationId, forumId, name, kind, words, signedOn }: SignOffTable,
  names: ReadonlyMap<string, string>,
): SignOffView => ({
  by: names.get(organisationId ?? forumId ?? '') ?? name,
  side: organisationId ? 'organisation' : forumId ? 'forum' : 'other',
  kind,
  html: shownWords(words),
  on: signedOn,
})

function mayOf(actor: Actor, plan: PlanTable): PlanMay {
  const edit = !whyNotPlan(actor, plan.areaId) && !whyNotNow(plan)
  return {
    edit,
    open: edit && !whyNotOpen(plan),
    agree: edit && plan.agreedAt === null,
    close: edit && plan.agreedAt !== null,
    signOff: edit,
  }
}
