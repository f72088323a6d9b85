import type { Actor, HeldRole } from '#app/contract/actor.ts'
import { type Moment, refOfA } from '#app/contract/ids.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import { meetingToChange, meetingVisibleTo } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { moment } from '../clock.ts'
import { byTitleOf } from '../measures/by-title.ts'
import type { Facts } from '../record/recorder.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { clerkIn, seesMeetings, whyNotClerk, whyNotPlanNow } from './policy.ts'

/** Chair or clerk at work on a meeting: where, in which role, as whom everybody will read it. */
export interface AtMeeting {
  tx: Tx
  area: AreaTable
  meeting: MeetingTable
  role: HeldRole
  by: string
  at: Moment
  /** What the record row will say besides; the work may add to it. */
  facts: Facts
}

/** The frame of every change that chair or clerk make to a meeting before it begins: find, permit, lock, change, record. */
export function atMeeting({ db, change, clock, record }: Tools) {
  /** Records one row under a name. Refuses: not_found, forbidden, conflict (it is on, over or called off), and what `work` refuses. */
  async function onMeeting<T>(
    actor: Actor,
    areaSlug: string,
    ref: unknown,
    name: EventName,
    work: (at: AtMeeting) => Promise<T>,
  ): Promise<T> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(db, seesMeetings(actor, area.id), area.id, refOfA('meeting', ref)), 'meeting')
    permit(whyNotClerk(actor, area.id))
    const role = found(clerkIn(actor, area.id), 'role')
    const by = await byTitleOf(db, role)
    return change(async (tx) => {
      const meeting = found(await meetingToChange(tx, id), 'meeting')
      const whyNot = whyNotPlanNow(meeting)
      if (whyNot) conflict(whyNot)
      const facts: Facts = {}
      const result = await work({ tx, area, meeting, role, by, at: moment(clock), facts })
      record(tx, { name, place: `at:${id}`, areaId: area.id, about: id, actor: role.id, facts })
      return result
    })
  }

  return { onMeeting }
}
export type MeetingWork = ReturnType<typeof atMeeting>
