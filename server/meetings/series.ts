import type { z } from 'zod'
import type { Actor, HeldRole } from '#app/contract/actor.ts'
import { refOfA } from '#app/contract/ids.ts'
import { SeriesForm } from '#app/contract/meeting-series.ts'
import { parse } from '#app/contract/parse.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import type { MeetingSeriesTable } from '#db/meetings/schema.ts'
import { insertSeries, seriesByRef, seriesRefTaken, seriesToChange, updateSeries } from '#db/meetings/series-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { moment, newId, today } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import type { Facts } from '../record/recorder.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { clerkIn, whyNotClerk } from './policy.ts'
import { ruleOf } from './recurrence.ts'

/** Chair or clerk at work on a series. */
export interface AtSeries {
  tx: Tx
  area: AreaTable
  series: MeetingSeriesTable
  role: HeldRole
  /** What the record row will say besides. */
  facts: Facts
}

/** Meetings that come again: made by plain choices, changed, ended. What is planned already stays as it is. */
export function meetingSeries({ db, change, clock, record }: Tools) {
  /** Makes a series. Returns its reference. Refuses: invalid (also without a time in the evening), not_found, forbidden. Records: meetings.series_made. */
  async function makeSeries(actor: Actor, areaSlug: string, input: unknown): Promise<string> {
    const form = parse(SeriesForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotClerk(actor, area.id))
    const role = found(clerkIn(actor, area.id), 'role')
    if (form.startsOn < today(clock)) wrong('startsOn', 'This day has passed. Choose today or a later day')
    return change(async (tx) => {
      const id = newId('series')
      const ref = await freeRef(tx, 'MS', seriesRefTaken)
      await insertSeries(tx, { ...columnsOf(form), id, areaId: area.id, ref, madeAt: moment(clock), endedAt: null })
      const facts = { startsOn: form.startsOn, rule: ruleOf(recurrenceIn(form)) }
      record(tx, { name: 'meetings.series_made', place: `at:${id}`, areaId: area.id, about: id, actor: role.id, facts })
      return ref
    })
  }

  /** Changes what a series says and when it comes; meetings that are planned stay as they are. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.series_changed. */
  async function changeSeries(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const form = parse(SeriesForm, input)
    await onSeries(actor, areaSlug, ref, 'meetings.series_changed', async ({ tx, series, facts }) => {
      await updateSeries(tx, series.id, columnsOf(form))
      Object.assign(facts, { startsOn: form.startsOn, rule: ruleOf(recurrenceIn(form)) })
    })
  }

  /** Ends a series: no more meetings are made from it. Refuses: not_found, forbidden, conflict. Records: meetings.series_ended. */
  async function endSeries(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    await onSeries(actor, areaSlug, ref, 'meetings.series_ended', async ({ tx, series }) => {
      await updateSeries(tx, series.id, { endedAt: moment(clock) })
    })
  }

  /** The frame of every change to a series: find, permit, lock, change, record. `name`: the row that is recorded, if any. */
  async function onSeries<T>(
    actor: Actor,
    areaSlug: string,
    ref: unknown,
    name: EventName | undefined,
    work: (at: AtSeries) => Promise<T>,
  ): Promise<T> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await seriesByRef(db, area.id, refOfA('series', ref)), 'series')
    permit(whyNotClerk(actor, area.id))
    const role = found(clerkIn(actor, area.id), 'role')
    return change(async (tx) => {
      const series = found(await seriesToChange(tx, id), 'series')
      if (series.endedAt) conflict('This series has ended.')
      const facts: Facts = {}
      const result = await work({ tx, area, series, role, facts })
      if (name) record(tx, { name, place: `at:${id}`, areaId: area.id, about: id, actor: role.id, facts })
      return result
    })
  }

  return { makeSeries, changeSeries, endSeries, onSeries }
}
export type SeriesWork = ReturnType<typeof meetingSeries>

type Form = z.output<typeof SeriesForm>

const recurrenceIn = ({ often, every, weekday, which }: Form) => ({ often, every, weekday, which: which ?? '1' })

const columnsOf = (form: Form) => ({
  title: form.title,
  about: form.about,
  rule: ruleOf(recurrenceIn(form)),
  startsOn: form.startsOn,
  slots: JSON.stringify([form.firstAt, form.secondAt, form.thirdAt].filter(Boolean)),
  minutes: form.minutes,
  guests: form.guests ? (1 as const) : (0 as const),
  room: form.room,
  roomNotes: form.roomNotes,
  videoUrl: form.videoUrl,
  dialIn: form.dialIn,
})
