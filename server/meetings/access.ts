import type { Actor } from '#app/contract/actor.ts'
import { type ForumId, type Id, idOf } from '#app/contract/ids.ts'
import { ArrangeForm, EndAccessForm } from '#app/contract/meeting-invites.ts'
import type { AccessKind } from '#app/contract/meetings.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { arrangementsAt, endArrangement, insertArrangement } from '#db/meetings/access-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { moment, newId } from '../clock.ts'
import { conflict, found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { MeetingWork } from './at-meeting.ts'

/** What somebody needs: kinds, and words that only those read who arrange it. */
export interface Needs {
  access: readonly AccessKind[]
  accessNote: string
}

/** What is in place so that people can take part: asked once, carried on from meeting to meeting until it is ended. */
export function arranging({ clock }: Pick<Tools, 'clock'>, { onMeeting }: MeetingWork) {
  /** Puts something in place from a meeting on. Refuses: invalid, not_found, forbidden, conflict (all of it is in place). Records: meetings.access_asked. */
  async function arrange(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const needs = parse(ArrangeForm, input)
    await onMeeting(actor, areaSlug, ref, 'meetings.access_asked', async ({ tx, meeting, facts }) => {
      const kinds = await ask(tx, meeting, null, needs)
      if (kinds.length === 0) conflict('This is in place already.')
      Object.assign(facts, { kinds })
    })
  }

  /** Ends something from now on; the meetings that were keep it. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.access_ended. */
  async function endAccess(actor: Actor, areaSlug: string, ref: unknown, id: unknown, input: unknown): Promise<void> {
    const { reason } = parse(EndAccessForm, input)
    await onMeeting(actor, areaSlug, ref, 'meetings.access_ended', async ({ tx, meeting, facts }) => {
      Object.assign(facts, { access: await end(tx, meeting, id, reason) })
    })
  }

  /** Keeps what a forum (or chair and clerk, without one) asks for and is not in place for it. Returns the kinds that are new. */
  async function ask(tx: Tx, meeting: MeetingTable, forumId: ForumId | null, { access, accessNote }: Needs): Promise<AccessKind[]> {
    const own = (await arrangementsAt(tx, meeting)).filter((one) => one.forumId === forumId)
    const fresh = [...new Set(access)].filter(
      (kind) => !own.some((one) => one.kind === kind && (kind !== 'other' || one.note === accessNote)),
    )
    for (const kind of fresh)
      await insertArrangement(tx, {
        id: newId('access'),
        areaId: meeting.areaId,
        seriesId: meeting.seriesId,
        meetingId: meeting.id,
        kind,
        note: accessNote,
        forumId,
        askedAt: moment(clock),
        endedAt: null,
        endReason: '',
      })
    return fresh
  }

  /** Ends what is in place at a meeting; with a forum only what that forum asked for. Refuses: not_found. */
  async function end(tx: Tx, meeting: MeetingTable, id: unknown, endReason: string, forumId?: ForumId): Promise<Id<'access'>> {
    const wanted = idOf('access', id)
    const all = await arrangementsAt(tx, meeting)
    const one = found(
      all.find((each) => each.id === wanted && !each.endedAt && (!forumId || each.forumId === forumId)),
      'access',
    )
    await endArrangement(tx, one.id, { endedAt: moment(clock), endReason })
    return one.id
  }

  return { arrange, endAccess, ask, end }
}
export type Arranging = ReturnType<typeof arranging>
