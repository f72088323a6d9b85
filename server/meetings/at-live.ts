import type { Actor, HeldRole } from '#app/contract/actor.ts'
import { type Moment, refOfA } from '#app/contract/ids.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import { commandBefore, insertCommand } from '#db/meetings/live-queries.ts'
import { meetingToChange, meetingVisibleTo } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { moment } from '../clock.ts'
import { byTitleOf } from '../measures/by-title.ts'
import type { Facts } from '../record/recorder.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { whyNotInLive } from './live-policy.ts'
import { clerkIn, whyNotClerk } from './policy.ts'

/** Somebody who runs a meeting that is on, or is about to begin. */
export interface AtLive {
  tx: Tx
  meeting: MeetingTable
  role: HeldRole
  by: string
  at: Moment
}
/** What happened, for the record. `about`: the thing that it happened to. */
export interface InLive {
  name: EventName
  about: string
  facts?: Facts
  content?: string
  /** What the same change moves besides: a row of its own right after it, so that it travels too. */
  moves?: EventName
  /** What else happened to other things with it. */
  more?: { name: EventName; about: string; facts?: Facts }[]
}
/** When it can be done: `before` the meeting begins, while it is `on`, `until_end`, whether or not it has begun, or `until_seal`, since it has begun. */
export type LivePhase = 'before' | 'on' | 'until_end' | 'until_seal'

/** The frame of everything that is done to run a meeting: find, permit, lock, once, do, record. */
export function atLiveMeeting({ db, change, clock, record }: Tools) {
  /**
   * Carries a command out once and records it. Returns what it was about; sent again with the same `command`, it does nothing and returns
   * the same. Refuses: not_found, forbidden, conflict (not on, over, called off), and what `work` refuses.
   */
  async function onLive(
    actor: Actor,
    areaSlug: string,
    ref: unknown,
    { phase, command }: { phase: LivePhase; command: string | undefined },
    work: (at: AtLive) => Promise<InLive>,
  ): Promise<string> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    permit(whyNotClerk(actor, area.id))
    const role = found(clerkIn(actor, area.id), 'role')
    const by = await byTitleOf(db, role)
    return change(async (tx) => {
      const meeting = found(await meetingToChange(tx, id), 'meeting')
      const before = command ? await commandBefore(tx, { meetingId: id, person: role.id, command }) : undefined
      if (before) return before
      const whyNot = whyNotInLive(meeting, phase)
      if (whyNot) conflict(whyNot)
      const { name, about, facts = {}, content, moves, more = [] } = await work({ tx, meeting, role, by, at: moment(clock) })
      if (command) await insertCommand(tx, { meetingId: id, person: role.id, command, about })
      record(tx, { name, place: `at:${id}`, areaId: area.id, about, actor: role.id, facts, ...(content === undefined ? {} : { content }) })
      for (const other of more) record(tx, { ...other, place: `at:${id}`, areaId: area.id, actor: role.id })
      if (moves) record(tx, { name: moves, place: `at:${id}`, areaId: area.id, about, actor: role.id })
      return about
    })
  }

  return { onLive }
}
export type LiveWork = ReturnType<typeof atLiveMeeting>
