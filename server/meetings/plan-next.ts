import type { Actor } from '#app/contract/actor.ts'
import type { Day } from '#app/contract/ids.ts'
import { PlanNextForm } from '#app/contract/meeting-series.ts'
import { parse } from '#app/contract/parse.ts'
import { insertMeeting, meetingRefTaken, putSteps } from '#db/meetings/queries.ts'
import type { MeetingSeriesTable, MeetingTable } from '#db/meetings/schema.ts'
import { daysPlanned } from '#db/meetings/series-queries.ts'
import { addMonths } from '../calendar/days.ts'
import { moment, newId, today } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import type { Tools } from '../tools.ts'
import { giveCode } from './join-codes.ts'
import { UNTOUCHED } from './planning.ts'
import { type Occurrence, occurrencesOf } from './recurrence.ts'
import type { AtSeries, SeriesWork } from './series.ts'
import { timelineOf } from './timeline.ts'

/** Making the next meetings of a series. */
export function planningNext({ clock, record }: Tools, { onSeries }: Pick<SeriesWork, 'onSeries'>) {
  /**
   * Makes the meetings of a series in the months to come, each with its timeline; a day for which there was a meeting, wherever it has moved
   * to and even if it is called off, is left alone. Returns how many were made. Refuses: invalid, not_found, forbidden, conflict. Records:
   * meetings.planned and, where everybody sees them at once, meetings.published for each.
   */
  async function planNext(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<number> {
    const { months, publish } = parse(PlanNextForm, input)
    return onSeries(actor, areaSlug, ref, undefined, async (at) => {
      const planned = await daysPlanned(at.tx, at.series.id)
      const from = today(clock)
      const next = comingOf(at.series, from, addMonths(from, months)).filter(
        ({ day, startsAt }) => !planned.has(day) && startsAt > moment(clock),
      )
      for (const coming of next) await planOne(at, coming, publish === 'yes')
      return next.length
    })
  }

  async function planOne({ tx, area, series, role }: AtSeries, { day, startsAt }: Occurrence, publish: boolean) {
    const now = moment(clock)
    const id = newId('meeting')
    const meeting: MeetingTable = {
      ...UNTOUCHED,
      ...saidBy(series),
      id,
      areaId: area.id,
      ref: await freeRef(tx, 'MT', meetingRefTaken),
      seriesId: series.id,
      occursOn: day,
      startsAt,
      madeAt: now,
      changedAt: now,
      publishedAt: publish ? now : null,
    }
    await insertMeeting(tx, meeting)
    await giveCode(tx, clock, id)
    await putSteps(tx, id, timelineOf(startsAt))
    const shared = { place: `at:${id}`, areaId: area.id, about: id, actor: role.id } as const
    record(tx, { ...shared, name: 'meetings.planned', facts: { startsAt, series: series.id } })
    if (publish) record(tx, { ...shared, name: 'meetings.published', facts: {} })
  }

  return { planNext }
}

/** The comings of a series from one day to another, both included. */
export const comingOf = ({ rule, startsOn, slots }: MeetingSeriesTable, from: Day, to: Day): Occurrence[] =>
  occurrencesOf({ rule, startsOn, times: JSON.parse(slots) as string[] }, from, to)

const saidBy = ({ title, about, minutes, guests, room, roomNotes, videoUrl, dialIn }: MeetingSeriesTable) => ({
  title,
  about,
  minutes,
  guests,
  room,
  roomNotes,
  videoUrl,
  dialIn,
})
