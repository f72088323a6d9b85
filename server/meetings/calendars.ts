import type { Actor } from '#app/contract/actor.ts'
import { refOfA } from '#app/contract/ids.ts'
import { meetingsForCalendar } from '#db/meetings/list-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { later } from '../clock.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { calendarOf } from './calendar-file.ts'
import { seesMeetings } from './policy.ts'

const MOST_IN_CALENDAR = 500
const BACK_MS = 400 * 86_400_000

/** Meetings as calendar files that anybody can subscribe to. */
export function meetingCalendars({ db, clock, baseUrl }: Tools) {
  /** The public meetings of an area, those of the last 13 months too, with what is called off. Refuses: not_found. */
  async function calendar(_actor: Actor, areaSlug: string): Promise<string> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    return calendarOf(await meetingsForCalendar(db, area.id, later(clock, -BACK_MS), MOST_IN_CALENDAR), { area, baseUrl })
  }

  /** One meeting as a calendar file. Refuses: not_found. */
  async function calendarOfMeeting(actor: Actor, areaSlug: string, ref: unknown): Promise<string> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = found(await meetingVisibleTo(db, seesMeetings(actor, area.id), area.id, refOfA('meeting', ref)), 'meeting')
    return calendarOf([meeting], { area, baseUrl })
  }

  return { calendar, calendarOfMeeting }
}
