import type { Actor } from '#app/contract/actor.ts'
import { type MeetingId, type PersonId, refOfA } from '#app/contract/ids.ts'
import { ReactionsForm } from '#app/contract/live-forms.ts'
import { parse } from '#app/contract/parse.ts'
import { liveStateOf, putReactions } from '#db/meetings/live-queries.ts'
import { meetingById, meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { LiveWork } from './at-live.ts'
import { personIn } from './at-part.ts'
import { whyNotInLive, whyNotTakePart } from './live-policy.ts'

/** Reactions to what is said: only whether somebody may react is a rule. Who did, and how, is kept nowhere. */
export function reacting(tools: Tools, { onLive }: LiveWork) {
  const { db } = tools

  /** Lets people react, or not any more. Refuses: invalid (field `reactions`), not_found, forbidden, conflict (not on, stands like this already). Records: meetings.reactions_off or meetings.reactions_on. */
  async function turnReactions(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command, reactions } = parse(ReactionsForm, input)
    const off = reactions === 'off'
    await onLive(actor, areaSlug, ref, { phase: 'on', command }, async ({ tx, meeting }) => {
      const isTurned = await putReactions(tx, meeting.id, off ? 1 : 0)
      if (!isTurned) conflict(off ? 'Reactions are switched off already.' : 'People can react already.')
      return { name: off ? 'meetings.reactions_off' : 'meetings.reactions_on', about: meeting.id }
    })
  }

  /** Whether somebody may react now, and who they are in this meeting. Writes nothing. Refuses: not_found, forbidden (has not joined, was removed), conflict (not on, over, switched off). */
  async function mayReact(actor: Actor, areaSlug: string, ref: unknown): Promise<{ meetingId: MeetingId; person: PersonId }> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const whyNot = whyNotInLive(found(await meetingById(db, id), 'meeting'), 'on')
    if (whyNot) conflict(whyNot)
    const person = await personIn(tools, db, actor, id)
    permit(whyNotTakePart(person))
    if ((await liveStateOf(db, id))?.reactionsOff) conflict('The chair has switched reactions off.')
    return { meetingId: id, person: found(person, 'participant').id }
  }

  return { turnReactions, mayReact }
}
