import type { z } from 'zod'
import { type Actor, ROLE_TITLES } from '#app/contract/actor.ts'
import {
  CLOCK_EVENT_KINDS,
  type ClockEventKind,
  type ClockForm,
  type ClockKind,
  type DateView,
  type DueDay,
} from '#app/contract/clock-events.ts'
import type { AreaId, ContributionId, Day, PointId } from '#app/contract/ids.ts'
import type { EventName, Place } from '#app/contract/record.ts'
import { clockEventsOf, insertClockEvent } from '#db/calendar/queries.ts'
import type { ClockEventTable } from '#db/calendar/schema.ts'
import type { Db, Tx } from '#db/database.ts'
import { namesOf } from '#db/people/names.ts'
import { moment, newId, today } from '../clock.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { bankHolidayOn } from './bank-holidays.ts'
import { dueDay } from './due-day.ts'
import { clockKeeperIn, whyNotClockEvent, whyNotKeepClocks } from './policy.ts'
import { workingDaysBetween } from './working-days.ts'

/** A clock that runs until something is answered. */
export interface RunningClock {
  aboutKind: ClockKind
  aboutId: PointId | ContributionId
  areaId: AreaId
  /** Where its events are recorded. */
  place: Place
  start: Day
  workingDays: number
  answeredOn: Day | null
  /** Set where it is a meeting from whose day it runs. */
  began?: DateView['began']
}
const RECORDED: Record<ClockEventKind, EventName> = {
  pause: 'calendar.clock_paused',
  resume: 'calendar.clock_resumed',
  extend: 'calendar.clock_extended',
}

/** When a clock with these events runs out, with every step of the count. */
export const dueWith = (start: Day, workingDays: number, events: readonly ClockEventTable[]): DueDay =>
  dueDay(
    start,
    workingDays,
    events.map(({ kind, fromDay, days }) => ({ kind, on: fromDay, days })),
    bankHolidayOn,
  )

/** What happened to each of these clocks, in order; a clock to which nothing happened is missing. */
export async function eventsByClock(db: Db, aboutIds: readonly ClockEventTable['aboutId'][]): Promise<Map<string, ClockEventTable[]>> {
  const events = new Map<string, ClockEventTable[]>()
  for (const event of await clockEventsOf(db, aboutIds)) events.set(event.aboutId, [...(events.get(event.aboutId) ?? []), event])
  return events
}

/** Stopping clocks, letting them run again, and adding days: each a public event with its reason. */
export function clockKeeping({ db, clock, record }: Pick<Tools, 'db' | 'clock' | 'record'>) {
  /** How the date of a clock was computed, as everybody sees it, and what whoever looks can do to it. */
  async function dateOf(actor: Actor, running: RunningClock): Promise<DateView> {
    const events = await clockEventsOf(db, [running.aboutId])
    const names = await namesOf(
      db,
      events.map(({ organisationId }) => organisationId),
    )
    const due = dueWith(running.start, running.workingDays, events)
    const { answeredOn } = running
    const standing = { due, answeredOn, today: today(clock) }
    const until = answeredOn ?? standing.today
    const keeps = !whyNotKeepClocks(actor, running.areaId)
    return {
      due,
      baseDays: running.workingDays,
      began: running.began,
      events: events.map(({ kind, fromDay, days, reason, byTitle, organisationId }) => ({
        kind,
        on: fromDay,
        days,
        reason,
        by: [byTitle, names.get(organisationId ?? '')].filter(Boolean).join(', '),
      })),
      answeredOn,
      late: due.day !== null && until > due.day,
      lateDays: due.day === null ? 0 : workingDaysBetween(due.day, until),
      may: keeps ? CLOCK_EVENT_KINDS.filter((kind) => !whyNotClockEvent(kind, standing)) : [],
    }
  }

  /** Writes one event of a clock. Refuses: forbidden, conflict. Records: calendar.clock_paused, _resumed or _extended. */
  async function change(tx: Tx, actor: Actor, running: RunningClock, { kind, reason, days }: z.output<typeof ClockForm>) {
    permit(whyNotKeepClocks(actor, running.areaId))
    const role = found(clockKeeperIn(actor, running.areaId), 'role')
    const { aboutKind, aboutId, areaId, place, start, workingDays, answeredOn } = running
    const day = today(clock)
    const due = dueWith(start, workingDays, await clockEventsOf(tx, [aboutId]))
    const whyNot = whyNotClockEvent(kind, { due, answeredOn, today: day })
    if (whyNot) conflict(whyNot)
    const added = kind === 'extend' ? days : 0
    await insertClockEvent(tx, {
      id: newId('clock'),
      areaId,
      aboutKind,
      aboutId,
      kind,
      fromDay: day,
      days: added,
      reason,
      byTitle: role.title || ROLE_TITLES[role.role],
      organisationId: role.organisationId,
      at: moment(clock),
    })
    record(tx, { name: RECORDED[kind], place, areaId, about: aboutId, actor: role.id, facts: { on: day, days: added, clock: aboutKind } })
  }

  return { dateOf, change }
}
