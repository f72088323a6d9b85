import type { Actor } from '#app/contract/actor.ts'
import { type ForumId, idOf, refOfA } from '#app/contract/ids.ts'
import { commandBefore, insertCommand } from '#db/meetings/live-queries.ts'
import { meetingToChange, meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { moment } from '../clock.ts'
import { whyNotSpeakFor } from '../feedback/policy.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AtLive, InLive } from './at-live.ts'
import { whyNotAfter } from './outcome-policy.ts'
import { clerkIn, whyNotClerk } from './policy.ts'

/** Somebody who says what came of a meeting, while it is on or afterwards. */
export interface AtAfter extends AtLive {
  area: AreaTable
}
/** Somebody who speaks for a forum about what came of a meeting. */
export interface AtForum extends Omit<AtAfter, 'by'> {
  forumId: ForumId
}

/** The frames of everything that becomes of a meeting: find, permit, lock, once, do, record. */
export function atAfter({ db, change, clock, record }: Tools) {
  async function meetingFor(areaSlug: string, ref: unknown) {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    return { area, ...found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting') }
  }

  /**
   * Chair or clerk does something and it is recorded; sent again with the same `command`, nothing is done. Returns what it was about.
   * Refuses: not_found, forbidden, conflict (it has not begun, or was called off), and what `work` refuses.
   */
  async function onAfter(
    actor: Actor,
    areaSlug: string,
    ref: unknown,
    command: string | undefined,
    work: (at: AtAfter) => Promise<InLive>,
  ): Promise<string> {
    const { area, id } = await meetingFor(areaSlug, ref)
    permit(whyNotClerk(actor, area.id))
    const role = found(clerkIn(actor, area.id), 'role')
    const by = await byTitleOf(db, role)
    return change(async (tx) => {
      const meeting = found(await meetingToChange(tx, id), 'meeting')
      const before = command ? await commandBefore(tx, { meetingId: id, person: role.id, command }) : undefined
      if (before) return before
      const at = moment(clock)
      const whyNot = whyNotAfter(meeting, at)
      if (whyNot) conflict(whyNot)
      const done = await work({ tx, area, meeting, role, by, at })
      if (command) await insertCommand(tx, { meetingId: id, person: role.id, command, about: done.about })
      recordIt(tx, { id, area }, role.id, done)
      return done.about
    })
  }

  /** The same for a representative of a forum. Refuses: not_found, forbidden (not their forum), conflict, and what `work` refuses. */
  async function onForum(
    actor: Actor,
    areaSlug: string,
    ref: unknown,
    forum: string,
    work: (at: AtForum) => Promise<InLive>,
  ): Promise<string> {
    const { area, id } = await meetingFor(areaSlug, ref)
    const forumId = idOf('forum', forum)
    permit(whyNotSpeakFor(actor, area.id, forumId))
    const role = found(
      actor.roles.find((held) => held.role === 'representative' && held.areaId === area.id && held.forumId === forumId),
      'role',
    )
    return change(async (tx) => {
      const meeting = found(await meetingToChange(tx, id), 'meeting')
      const at = moment(clock)
      const whyNot = whyNotAfter(meeting, at)
      if (whyNot) conflict(whyNot)
      const done = await work({ tx, area, meeting, role, at, forumId })
      recordIt(tx, { id, area }, role.id, done)
      return done.about
    })
  }

  function recordIt(tx: AtLive['tx'], { id, area }: { id: AtLive['meeting']['id']; area: AreaTable }, actor: string, done: InLive) {
    const { name, about, facts = {}, content, moves } = done
    const happened = { place: `at:${id}`, areaId: area.id, about, actor } as const
    record(tx, { ...happened, name, facts, ...(content === undefined ? {} : { content }) })
    if (moves) record(tx, { ...happened, name: moves })
  }

  return { onAfter, onForum }
}
export type AfterWork = ReturnType<typeof atAfter>
