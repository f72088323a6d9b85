import type { Actor } from '#app/contract/actor.ts'
import { idOf } from '#app/contract/ids.ts'
import { RemoveForm } from '#app/contract/live-people.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { endTurnOf, personOfHand } from '#db/meetings/hand-queries.ts'
import { moveOwn, participantToAct, updateParticipant } from '#db/meetings/people-queries.ts'
import { heldQuestion, questionIn } from '#db/meetings/question-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { hour } from '../clock.ts'
import { whyNotModerate } from '../moderation/policy.ts'
import { conflict, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { LiveWork } from './at-live.ts'
import { queueOf } from './queue.ts'

/** Removing somebody from a meeting, without anybody being named. */
export function removing({ clock, record }: Pick<Tools, 'clock' | 'record'>, { onLive }: LiveWork) {
  /**
   * Removes whoever raised a hand, or asked or answered something that the remover can read, for a reason that they are told: they do
   * nothing in this meeting any more, and their hands are out of the queue. Everybody can still read along. Refuses: invalid (fields `whose`,
   * `reason`), not_found, forbidden, conflict (removed already).
   * Records: meetings.removed, in the place of those who take part; meetings.people_counted, meetings.queue_moved.
   */
  async function removePerson(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command, whose, reason } = parse(RemoveForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'on', command }, async ({ tx, meeting, role, at }) => {
      const id = await personWhose(tx, meeting, { whose, mayReadHeld: !whyNotModerate(actor, meeting.areaId) })
      const person = id && (await participantToAct(tx, id))
      if (!person) return wrong('whose', 'Choose a hand or words of this meeting')
      if (person.removedAt) return conflict('They are removed already.')
      await updateParticipant(tx, person.id, { removedAt: hour(clock), removedReason: reason })
      await moveOwn(tx, [person.id])
      const { speaking } = await queueOf(tx, meeting.id)
      if (speaking?.personId === person.id && speaking.speakingSince)
        await endTurnOf(tx, speaking.id, Math.max(0, Math.round((Date.parse(at) - Date.parse(speaking.speakingSince)) / 1000)))
      const removed = { name: 'meetings.removed', place: `at:${meeting.id}/people`, areaId: meeting.areaId } as const
      record(tx, { ...removed, about: person.id, actor: role.id, facts: { reason } })
      return { name: 'meetings.people_counted', about: meeting.id, moves: 'meetings.queue_moved' }
    })
  }

  return { removePerson }
}

/** Whose hand it is, or who wrote it: what waits only for those who can read it. */
async function personWhose(tx: Tx, { id }: Pick<MeetingTable, 'id'>, { whose, mayReadHeld }: { whose: string; mayReadHeld: boolean }) {
  if (!whose.startsWith('question_')) return personOfHand(tx, id, idOf('hand', whose))
  const question = await questionIn(tx, id, idOf('question', whose))
  const isRead = question?.publishedAt || (mayReadHeld && question && (await heldQuestion(tx, id, question.id)))
  return isRead ? question?.personId : undefined
}
