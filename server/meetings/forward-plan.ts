import type { Actor, HeldRole } from '#app/contract/actor.ts'
import { type AreaId, type ForecastId, idOf, type MeetingId } from '#app/contract/ids.ts'
import type { ForecastView, ForwardPlanDeskView, ForwardPlanView } from '#app/contract/invite-views.ts'
import { ForecastForm, WithdrawForecastForm } from '#app/contract/meetings-around.ts'
import { parse } from '#app/contract/parse.ts'
import {
  forecastsBefore,
  forecastsFrom,
  forecastsWithdrawn,
  forecastToChange,
  insertForecast,
  withdrawForecastAt,
} from '#db/meetings/around-queries.ts'
import { meetingsFrom, meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { dayOf, moment, newId, today } from '../clock.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { meetingLine } from './meeting-lines.ts'
import { clerkIn, whyNotClerk } from './policy.ts'

const MOST = 100

/** What will be decided when. */
export function forwardPlan({ db, change, clock, record }: Tools) {
  /** Puts a decision to come on the list. Refuses: invalid (also a day that has passed, or no public meeting), not_found, forbidden. Records: meetings.decision_foreseen. */
  async function foreseeDecision(actor: Actor, areaSlug: string, input: unknown): Promise<void> {
    const { meeting, ...form } = parse(ForecastForm, input)
    const { area, role } = await clerkAt(actor, areaSlug)
    if (form.dueOn < today(clock)) wrong('dueOn', 'This day has passed. Choose today or a later day')
    const meetingId = meeting ? await publicMeeting(area.id, meeting) : null
    const byTitle = await byTitleOf(db, role)
    await change(async (tx) => {
      const id = newId('forecast')
      const at = moment(clock)
      await insertForecast(tx, { ...form, id, areaId: area.id, meetingId, at, byTitle, withdrawnAt: null, withdrawReason: '' })
      record(tx, { ...happened(area.id, id, role), name: 'meetings.decision_foreseen', facts: { dueOn: form.dueOn, meeting: meetingId } })
    })
  }

  /** Takes it off the list, with a reason that everybody reads. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.decision_withdrawn. */
  async function withdrawForecast(actor: Actor, areaSlug: string, id: unknown, input: unknown): Promise<void> {
    const { reason } = parse(WithdrawForecastForm, input)
    const { area, role } = await clerkAt(actor, areaSlug)
    await change(async (tx) => {
      const row = found(await forecastToChange(tx, area.id, idOf('forecast', id)), 'forecast')
      if (row.withdrawnAt) conflict('This was taken off the list before.')
      await withdrawForecastAt(tx, row.id, { withdrawnAt: moment(clock), withdrawReason: reason })
      record(tx, { ...happened(area.id, row.id, role), name: 'meetings.decision_withdrawn' })
    })
  }

  /** What will be decided in an area, what should have been, and what was taken off the list. Refuses: not_found. */
  async function foreseen(areaSlug: string): Promise<ForwardPlanView> {
    const { id } = found(await areaBySlug(db, areaSlug), 'area')
    return {
      next: (await forecastsFrom(db, id, today(clock), MOST)).map(viewOf),
      past: (await forecastsBefore(db, id, today(clock), MOST)).map(viewOf),
      withdrawn: (await forecastsWithdrawn(db, id, MOST)).map(viewOf),
    }
  }

  /** The same for those who write it, with the meetings to choose from. Refuses: not_found, forbidden. */
  async function foreseenAtDesk(actor: Actor, areaSlug: string): Promise<ForwardPlanDeskView> {
    const { area } = await clerkAt(actor, areaSlug)
    const meetings = await meetingsFrom(db, 'public', area.id, moment(clock), MOST)
    return { ...(await foreseen(areaSlug)), meetings: meetings.filter(({ cancelledAt }) => !cancelledAt).map(meetingLine) }
  }

  async function clerkAt(actor: Actor, areaSlug: string) {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotClerk(actor, area.id))
    return { area, role: found(clerkIn(actor, area.id), 'role') }
  }

  async function publicMeeting(areaId: AreaId, ref: string): Promise<MeetingId> {
    const row = await meetingVisibleTo(db, 'public', areaId, ref.trim().toUpperCase())
    return row && !row.cancelledAt ? row.id : wrong('meeting', 'Choose a meeting from the list')
  }

  return { foreseeDecision, withdrawForecast, foreseen, foreseenAtDesk }
}

const happened = (areaId: AreaId, about: ForecastId, { id }: HeldRole) => ({ place: `at:${areaId}`, areaId, about, actor: id }) as const

const viewOf = (row: Awaited<ReturnType<typeof forecastsFrom>>[number]): ForecastView => ({
  id: row.id,
  title: row.title,
  about: row.about,
  decider: row.decider,
  dueOn: row.dueOn,
  meeting: row.meetingRef && row.meetingTitle !== null ? { ref: row.meetingRef, title: row.meetingTitle } : undefined,
  withdrawnOn: row.withdrawnAt && dayOf(row.withdrawnAt),
  withdrawReason: row.withdrawReason,
})
