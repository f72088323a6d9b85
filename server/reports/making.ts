import type { Actor } from '#app/contract/actor.ts'
import { type Day, idOf, type PlannedPackId, type ReportId, refOfA } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import { FROZEN_DAYS_BEFORE, LocalOfferForm, PackForm } from '#app/contract/reports.ts'
import type { Db, Tx } from '#db/database.ts'
import { areaById, areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { planById, planVisibleTo } from '#db/plan/queries.ts'
import type { PlanTable } from '#db/plan/schema.ts'
import {
  insertPlannedPack,
  insertReport,
  newestReport,
  packsDue,
  plannedPackToChange,
  reportRefTaken,
  updatePlannedPack,
} from '#db/reports/queries.ts'
import type { PlannedPackTable, ReportTable } from '#db/reports/schema.ts'
import { addDays, addMonths } from '../calendar/days.ts'
import { moment, newId, today } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { canonicalJson, sha256Of } from './canonical-json.ts'
import { dayWords } from './day-words.ts'
import { localOfferFreezing } from './freeze-local-offer.ts'
import { packFreezing } from './freeze-pack.ts'
import { reporterIn, whyNotFreezeOn, whyNotReport } from './policy.ts'

/** What was made: a report, or a pack that will be frozen on a day to come. */
export type Made = { ref: string } | { frozenOn: Day }
type Frozen = Omit<ReportTable, 'id' | 'areaId' | 'ref' | 'frozen' | 'hash' | 'madeAt' | 'frozenOn'>

/** Making reports: each is frozen once and never changed. */
export function makingReports(tools: Tools) {
  const { db, change, clock, record } = tools
  const { freezePack } = packFreezing(tools)
  const { freezeLocalOffer } = localOfferFreezing(tools)

  /**
   * Makes an evidence pack of a plan for the day of a review. Frozen today, or on the chosen day to come; without one fourteen days before
   * the review. Refuses: invalid, not_found, forbidden. Records: reports.made or reports.pack_planned.
   */
  async function makePack(actor: Actor, areaSlug: string | undefined, input: unknown): Promise<Made> {
    const { area, role, by } = await reporter(actor, areaSlug)
    const form = parse(PackForm, input)
    const plan = await planNamed(db, area, form.plan)
    if (form.reviewOn < today(clock)) wrong('reviewOn', 'This day has passed. Write the day of a review to come')
    const frozenOn = form.frozenOn ?? latest(today(clock), addDays(form.reviewOn, -FROZEN_DAYS_BEFORE))
    const whyNot = whyNotFreezeOn(frozenOn, form.reviewOn, today(clock))
    if (whyNot) wrong('frozenOn', whyNot)
    const pack = {
      title: form.title || `${plan.title}: evidence for the review on ${dayWords(form.reviewOn)}`,
      reviewOn: form.reviewOn,
      atOnce: form.shown === 'at_once' ? 1 : 0,
    } as const
    if (frozenOn === today(clock)) return { ref: await keepPack(area, plan, pack, { roleId: role.id, by }) }
    const id: PlannedPackId = newId('planned')
    await change(async (tx) => {
      const planned = { plannedAt: moment(clock), plannedAs: by, roleId: role.id, reportId: null, withdrawnAt: null }
      await insertPlannedPack(tx, { id, areaId: area.id, planId: plan.id, ...pack, frozenOn, ...planned })
      const facts = { plan: plan.id, reviewOn: form.reviewOn, frozenOn }
      record(tx, { name: 'reports.pack_planned', place: `at:${area.id}`, areaId: area.id, about: id, actor: role.id, facts })
    })
    return { frozenOn }
  }

  /** Takes back a pack that is not frozen yet. Refuses: not_found, forbidden. Records: reports.pack_withdrawn. */
  async function withdrawPack(actor: Actor, areaSlug: string | undefined, idText: unknown): Promise<void> {
    const { area, role } = await reporter(actor, areaSlug)
    const id = idOf('planned', idText)
    await change(async (tx) => {
      const pack = found(await plannedPackToChange(tx, id), 'pack')
      if (pack.areaId !== area.id) found(undefined, 'pack')
      await updatePlannedPack(tx, id, { withdrawnAt: moment(clock) })
      record(tx, { name: 'reports.pack_withdrawn', place: `at:${area.id}`, areaId: area.id, about: id, actor: role.id })
    })
  }

  /** Freezes every pack whose day has come, each once. Returns how many. Records: reports.made. */
  async function freezeDue(): Promise<number> {
    let made = 0
    for (const pack of await packsDue(db, today(clock))) {
      const area = found(await areaById(db, pack.areaId), 'area')
      const plan = found(await planById(db, pack.planId), 'plan')
      const { title, reviewOn, atOnce, roleId, plannedAs } = pack
      if (await keepPack(area, plan, { title, reviewOn, atOnce }, { roleId, by: plannedAs }, pack)) made += 1
    }
    return made
  }

  async function keepPack(
    area: AreaTable,
    plan: PlanTable,
    pack: Pick<PlannedPackTable, 'title' | 'reviewOn' | 'atOnce'>,
    { roleId, by }: { roleId: string; by: string },
    planned?: PlannedPackTable,
  ): Promise<string> {
    const ref = await freeRef(db, 'RP', reportRefTaken)
    const frozen = await freezePack({ area, plan, ref, title: pack.title, reviewOn: pack.reviewOn })
    const rest: Frozen = { kind: 'pack', planId: plan.id, ...pack, fromDay: null, untilDay: null, beforeId: null, madeAs: by }
    return change(async (tx) => {
      if (planned && !(await plannedPackToChange(tx, planned.id))) return ''
      const id = await keep(tx, area, ref, frozen, rest, roleId)
      if (planned) await updatePlannedPack(tx, planned.id, { reportId: id })
      return ref
    })
  }

  /**
   * Makes the yearly report of comments on the local offer, in one step. Returns its reference. Refuses: invalid, not_found, forbidden.
   * Records: reports.made.
   */
  async function makeLocalOffer(actor: Actor, areaSlug: string | undefined, input: unknown): Promise<{ ref: string }> {
    const { area, role, by } = await reporter(actor, areaSlug)
    const { month, year, title, shown } = parse(LocalOfferForm, input)
    const from = `${year.trim()}-${month.padStart(2, '0')}-01` as Day
    if (from > today(clock)) wrong('year', 'This year has not begun yet')
    const until = addDays(addMonths(from, 12), -1)
    const ref = await freeRef(db, 'RP', reportRefTaken)
    const name = title || `What families said about the local offer, ${dayWords(from)} to ${dayWords(until)}`
    const frozen = await freezeLocalOffer({ area, ref, title: name, from, until })
    const rest: Frozen = {
      ...{ kind: 'local_offer', planId: null, title: name, reviewOn: null, fromDay: from, untilDay: until, beforeId: null, madeAs: by },
      atOnce: shown === 'at_once' ? 1 : 0,
    }
    await change((tx) => keep(tx, area, ref, frozen, rest, role.id))
    return { ref }
  }

  async function keep(tx: Tx, area: AreaTable, ref: string, frozen: { frozenOn: Day }, rest: Frozen, roleId: string): Promise<ReportId> {
    const id: ReportId = newId('report')
    const text = canonicalJson(frozen)
    const hash = sha256Of(text)
    const before = await newestReport(tx, 'all', area.id, { kind: rest.kind, planId: rest.planId })
    const own = { id, areaId: area.id, ref, frozenOn: frozen.frozenOn, frozen: text, hash, madeAt: moment(clock) }
    await insertReport(tx, { ...rest, ...own, beforeId: before?.id ?? null })
    const facts = { kind: rest.kind, hash, frozenOn: frozen.frozenOn, atOnce: rest.atOnce === 1 }
    record(tx, { name: 'reports.made', place: `at:${id}`, areaId: area.id, about: id, actor: roleId, facts, content: text })
    return id
  }

  async function reporter(actor: Actor, areaSlug: string | undefined) {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    permit(whyNotReport(actor, area.id))
    const role = found(reporterIn(actor, area.id), 'role')
    return { area, role, by: await byTitleOf(db, role) }
  }

  return { makePack, withdrawPack, freezeDue, makeLocalOffer }
}

const latest = (a: Day, b: Day): Day => (a > b ? a : b)

/** The plan that a pack is made of, if everybody can see it. Refuses: invalid, field `plan`. */
async function planNamed(db: Db, area: AreaTable, refText: string): Promise<PlanTable> {
  try {
    return found(await planVisibleTo(db, 'public', area.id, refOfA('plan', refText)), 'plan')
  } catch (error) {
    if (!refusalOf(error)) throw error
    return wrong('plan', 'Choose a plan that everybody can see')
  }
}
