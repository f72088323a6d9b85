import type { Actor } from '#app/contract/actor.ts'
import type { Day, Moment, ReleaseId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { OpenStepForm, RELEASE_STEPS, ReleaseForm, type ReleaseStep } from '#app/contract/release.ts'
import type { Tx } from '#db/database.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { insertOverride, insertRelease, releaseOf, releasesDue, releaseToChange, stepsOf, updateStep } from '#db/reports/release-queries.ts'
import type { ReleaseStepTable, ReleaseTable } from '#db/reports/schema.ts'
import { momentAt } from '../calendar/local-time.ts'
import { moment, newId } from '../clock.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { conflict, found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { passedOver } from './policy.ts'
import { type Releasable, releasables } from './releasable.ts'
import { telling } from './telling.ts'

const NEEDS_REASON =
  'Families and representatives come first, then councillors, then the press. Write why this is different. Everybody reads it'

/**
 * Releasing a report, an answer or a letter in steps: families and representatives, councillors, press. Until the first step opens nobody
 * outside sees a report or an answer; a letter that its group handed in is shown already, and the steps tell of it in this order.
 */
export function releasing(tools: Tools) {
  const { db, change, clock, record } = tools
  const { tell } = telling(tools)
  const { toRelease, releasable } = releasables(tools)

  /**
   * Plans when each step opens. A step that is left out, or that comes before an earlier one, needs a reason that everybody reads. Refuses:
   * invalid, not_found, forbidden, conflict. Records: reports.release_planned, and reports.release_overridden for each such step.
   */
  async function planRelease(actor: Actor, areaSlug: string | undefined, refText: unknown, input: unknown): Promise<void> {
    const { id: about, role, by } = await releaser(actor, areaSlug, refText)
    const form = parse(ReleaseForm, input)
    const times = RELEASE_STEPS.map((step) => timeOf(form[`${step}Day`], form[`${step}Hour`]))
    RELEASE_STEPS.forEach((step, at) => {
      if (times[at] && times[at] < moment(clock)) wrong(`${step}Day`, 'This time has passed. Choose a later one')
    })
    if (times.every((time) => time === null)) wrong('familiesDay', 'Write when families and representatives can read it')
    const against = againstOrder(times)
    if (against.length > 0 && !form.why) wrong('why', NEEDS_REASON)
    const id: ReleaseId = newId('release')
    const steps = RELEASE_STEPS.map((step, rank) => ({ releaseId: id, step, rank, opensAt: times[rank]!, openedAt: null, told: 0 }))
    await change(async (tx) => {
      const thing = await releasable(tx, about)
      if (thing.whyNotPlan) return conflict(thing.whyNotPlan)
      if (await releaseOf(tx, about)) return conflict('Its release is planned already.')
      await insertRelease(tx, { id, areaId: thing.areaId, about, plannedAt: moment(clock), plannedAs: by }, steps)
      const planned = Object.fromEntries(steps.map(({ step, opensAt }) => [step, opensAt]))
      record(tx, { ...placeOf(thing), name: 'reports.release_planned', actor: role.id, facts: planned })
      for (const one of against) await override(tx, { releaseId: id, thing, roleId: role.id, by, reason: form.why }, one)
    })
  }

  /**
   * Opens one step now. When somebody of an earlier step has not been told yet, it needs a reason that everybody reads. Refuses: invalid,
   * not_found, forbidden, conflict (it has opened, or there is nothing to be read). Records: reports.release_opened, and reports.release_overridden.
   */
  async function openStep(actor: Actor, areaSlug: string | undefined, refText: unknown, input: unknown): Promise<void> {
    const { id, role, by } = await releaser(actor, areaSlug, refText)
    const { step, why } = parse(OpenStepForm, input)
    const seen = found(await releaseOf(db, id), 'release')
    await change(async (tx) => {
      const release = found(await releaseToChange(tx, seen.id), 'release')
      const steps = await stepsOf(tx, release.id)
      const row = found(
        steps.find((one) => one.step === step),
        'step',
      )
      const thing = await releasable(tx, id)
      if (thing.whyNotOpen) return conflict(thing.whyNotOpen)
      if (row.openedAt) return conflict('They have been told already.')
      if (passedOver(steps, row).length > 0) {
        if (!why) wrong('why', NEEDS_REASON)
        await override(tx, { releaseId: release.id, thing, roleId: role.id, by, reason: why }, { step, what: 'before_others' })
      }
      await open(tx, thing, release, row, role.id)
    })
  }

  /**
   * Opens every step whose time has come, each once, in the order of their times and then of the steps; what is not
   * shown just now waits until it is. Returns how many. Records:
   * reports.release_opened.
   */
  async function openDue(): Promise<number> {
    let opened = 0
    for (const id of await releasesDue(db, moment(clock)))
      opened += await change(async (tx) => {
        const release = found(await releaseToChange(tx, id), 'release')
        const thing = await releasable(tx, release.about)
        if (thing.whyNotOpen) return 0
        const due = (await stepsOf(tx, id)).filter(({ opensAt, openedAt }) => opensAt && !openedAt && opensAt <= moment(clock))
        due.sort((a, b) => (a.opensAt! < b.opensAt! ? -1 : a.opensAt! > b.opensAt! ? 1 : a.rank - b.rank))
        for (const step of due) await open(tx, thing, release, step, 'system')
        return due.length
      })
    return opened
  }

  async function open(tx: Tx, thing: Releasable, release: ReleaseTable, { step, opensAt }: ReleaseStepTable, actor: string) {
    const openedAt = moment(clock)
    const isFirst = (await stepsOf(tx, release.id)).every((one) => one.openedAt === null)
    if (isFirst) await thing.reveal(tx, actor)
    const told = await tell(tx, thing, release, step)
    await updateStep(tx, release.id, step, { openedAt, told, opensAt: opensAt ?? openedAt })
    record(tx, { ...placeOf(thing), name: 'reports.release_opened', actor, facts: { step } })
  }

  interface Against {
    releaseId: ReleaseId
    thing: Releasable
    roleId: string
    by: string
    reason: string
  }
  async function override(tx: Tx, { releaseId, thing, roleId, by, reason }: Against, { step, what }: AgainstOrder) {
    await insertOverride(tx, { id: newId('override'), releaseId, step, what, reason, at: moment(clock), byTitle: by })
    record(tx, { ...placeOf(thing), name: 'reports.release_overridden', actor: roleId, facts: { step, what } })
  }

  async function releaser(actor: Actor, areaSlug: string | undefined, refText: unknown) {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    const { id, role } = await toRelease(db, actor, area.id, refText)
    return { id, role, by: await byTitleOf(db, role) }
  }

  return { planRelease, openStep, openDue }
}

const placeOf = ({ id, areaId }: Releasable) => ({ place: `at:${id}`, areaId, about: id }) as const

/** An hour of a day in Europe/London; nine where no hour is given. Null without a day: the step is left out. */
const timeOf = (day: Day | undefined, hour: string | undefined): Moment | null =>
  day ? momentAt(day, `${(hour ?? '9').padStart(2, '0')}:00`) : null

/** Which steps are against the order: left out though a later one is told, or opened before an earlier one. Pure. */
export function againstOrder(times: readonly (Moment | null)[]): AgainstOrder[] {
  return RELEASE_STEPS.flatMap((step, rank): AgainstOrder[] => {
    const own = times[rank]
    if (!own) return times.slice(rank + 1).some(Boolean) ? [{ step, what: 'left_out' }] : []
    return times.slice(0, rank).some((earlier) => earlier && earlier > own) ? [{ step, what: 'before_others' }] : []
  })
}
interface AgainstOrder {
  step: ReleaseStep
  what: 'before_others' | 'left_out'
}
