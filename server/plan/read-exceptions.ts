import type { Actor } from '#app/contract/actor.ts'
import {
  type BrokenPromiseView,
  EXCEPTIONS_SHOWN,
  type ExceptionsView,
  type MyActionsView,
  type UnansweredView,
} from '#app/contract/exception-views.ts'
import type { Day } from '#app/contract/ids.ts'
import type { PlannedActionView } from '#app/contract/plan-views.ts'
import { waitingSince } from '#db/feedback/figures.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { namesOf } from '#db/people/names.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionsOfArea } from '#db/plan/action-queries.ts'
import { type BrokenPromise, brokenPromises, unansweredSince } from '#db/plan/late-lists.ts'
import { addDays, daysBetween } from '../calendar/days.ts'
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.ts'
import { today } from '../clock.ts'
import { threadRows } from '../feedback/thread-rows.ts'
import { atMeetingViews, lateAtMeetings } from '../meetings/late-answers.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { plannedActions } from './action-views.ts'
import { plannerIn, whyNotSeeDrafts, workerOn } from './policy.ts'
import { startOf } from './said-window.ts'

/** What is not as it should be, and what one works on oneself. */
export function exceptionReading({ db, clock }: Pick<Tools, 'db' | 'clock'>) {
  /**
   * The published actions of plans that go on, and promises of answers, that are not as they should be: late; without evidence though a
   * milestone or the date has passed; silent for thirty days; disputed (the council says on track, families not yet); done and not felt; come
   * back; public words without an answer past its day; answers whose day has passed and nothing came after; words to an item of a meeting without a written
   * answer ten working days later. Lists are cut at `most`, totals
   * whole. The same for everybody. Refuses: not_found.
   */
  async function exceptions(_actor: Actor, areaSlug: string, most = EXCEPTIONS_SHOWN): Promise<ExceptionsView> {
    return exceptionsOf(found(await areaBySlug(db, areaSlug), 'area'), most)
  }

  async function exceptionsOf(area: AreaTable, most = EXCEPTIONS_SHOWN): Promise<ExceptionsView> {
    const day = today(clock)
    const rows = await actionsOfArea(db, area.id)
    const actions = (await plannedActions(db, rows, { today: day, leastRatings: area.leastRatings })).filter(({ droppedOn }) => !droppedOn)
    const promises = await brokenPromises(db, area.id, day)
    const before = addDays(unansweredBefore(day, area.answerWithinDays), 1)
    const unanswered = await unansweredSince(db, area.id, startOf(before), most)
    const unansweredInAll = [...(await waitingSince(db, area.id, before)).values()].reduce((sum, count) => sum + count, 0)
    const atMeetings = await lateAtMeetings(db, area.id, day)
    const lists = sorted(actions, day)
    const counted = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length])) as Record<
      keyof typeof lists,
      number
    >
    const cut = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.slice(0, most)])) as typeof lists
    return {
      today: day,
      ...cut,
      unanswered: await unansweredViews(unanswered, area, day),
      promises: await promiseViews(promises.slice(0, most), day),
      atMeetings: await atMeetingViews(db, atMeetings.slice(0, most), day),
      totals: { ...counted, unanswered: unansweredInAll, promises: promises.length, atMeetings: atMeetings.length },
    }
  }

  /**
   * The actions that somebody works on: those of the own organisations that want an update first, then by date; for officers and the chair
   * those of everybody else too. Only published ones of plans that go on. Refuses: not_found, forbidden.
   */
  async function myActions(actor: Actor, areaSlug: string): Promise<MyActionsView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotSeeDrafts(actor, area.id))
    const own = new Set(actor.roles.filter((held) => held.areaId === area.id && held.organisationId).map((held) => held.organisationId!))
    const rows = (await actionsOfArea(db, area.id)).filter((row) => !row.droppedAt && workerOn(actor, row))
    const views = await plannedActions(db, rows, { today: today(clock), leastRatings: area.leastRatings })
    const isOwn = (at: number) => own.has(rows[at]!.organisationId!)
    const names = await namesOf(db, [...own])
    return {
      organisations: [...names.values()].sort(),
      actions: byNeed(views.filter((_, at) => isOwn(at))),
      others: plannerIn(actor, area.id) ? byNeed(views.filter((_, at) => !isOwn(at))) : [],
    }
  }

  async function unansweredViews(rows: Awaited<ReturnType<typeof unansweredSince>>, area: AreaTable, day: Day): Promise<UnansweredView[]> {
    return (await threadRows(db, rows)).map((row) => {
      const dueOn = addWorkingDays(row.saidOn, area.answerWithinDays)
      return { ...row, dueOn, workingDaysLate: workingDaysBetween(dueOn, day) }
    })
  }

  async function promiseViews(rows: BrokenPromise[], day: Day): Promise<BrokenPromiseView[]> {
    const names = await namesOf(
      db,
      rows.map(({ organisationId }) => organisationId),
    )
    return rows.map(({ ref, title, kind, spokenAs, organisationId, day: promised }) => ({
      ref,
      title,
      kind,
      by: [spokenAs, names.get(organisationId ?? '')].filter(Boolean).join(', '),
      day: promised,
      daysLate: daysBetween(promised, day),
    }))
  }

  return { exceptions, exceptionsOf, myActions }
}

function sorted(actions: PlannedActionView[], day: Day) {
  const open = actions.filter(({ doneOn }) => !doneOn)
  const passed = ({ dueOn, milestones }: PlannedActionView) =>
    [dueOn, ...milestones.map((one) => one.dueOn)].some((due) => due && due < day)
  return {
    late: byDate(open.filter(({ late }) => late)),
    noEvidence: byDate(actions.filter((action) => action.evidence === 0 && passed(action))),
    silent: byDate(open.filter(({ silent }) => silent)),
    disputed: byDate(open.filter(({ brag, felt }) => brag === 'green' && felt.verdict === 'not_yet')),
    doneNotFelt: byDate(actions.filter(({ doneNotFelt }) => doneNotFelt)),
    cameBack: byDate(actions.filter(({ cameBackOn }) => cameBackOn)),
  }
}

/** The latest day on which something could be said so that its answer is late today. */
export function unansweredBefore(day: Day, answerWithinDays: number): Day {
  let said = addDays(day, -answerWithinDays)
  while (addWorkingDays(said, answerWithinDays) >= day) said = addDays(said, -1)
  return said
}

const byDate = (actions: PlannedActionView[]) =>
  [...actions].sort((a, b) => compared(a.dueOn ?? '9999', b.dueOn ?? '9999') || compared(a.ref, b.ref))
const byNeed = (actions: PlannedActionView[]) =>
  [...actions].sort(
    (a, b) =>
      Number(Boolean(a.doneOn)) - Number(Boolean(b.doneOn)) ||
      Number(b.late || b.silent) - Number(a.late || a.silent) ||
      compared(a.dueOn ?? '9999', b.dueOn ?? '9999') ||
      compared(a.ref, b.ref),
  )
const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
