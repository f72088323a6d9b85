import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import { type ForumId, idOf, type MeetingId, type PersonId, refOfA } from '#app/contract/ids.ts'
import type { ParticipantKind } from '#app/contract/live-people.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import { commandBefore, insertCommand } from '#db/meetings/live-queries.ts'
import { meetingSecretOf, meetingToTakePart, participantToAct, putMeetingSecret } from '#db/meetings/people-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { whyNotSpeakFor } from '../feedback/policy.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { personIdFrom, personIn, whoIs } from './at-part.ts'
import { whyNotInLive, whyNotJoin, whyNotTakePart } from './live-policy.ts'

/** Somebody who votes: in the meeting, or after it without having been there. */
export interface Voter {
  tx: Tx
  meeting: MeetingTable
  personId: PersonId
  kind: ParticipantKind
  forumId: ForumId | null
}
/** What a vote did. `counted`: everybody sees more than before. */
export interface InVote {
  name: EventName
  about: string
  actor: string
  counted: boolean
}

/** The frame of a vote: find, permit, once, do, record. */
export function atVote(tools: Tools) {
  const { db, change, record, limits } = tools

  /**
   * Does something once and records it in the place of the people of the meeting, so that whoever follows the meeting cannot count votes.
   * While a meeting is on it takes somebody who has joined; after it, until the seal, whoever could have. Returns what it was about. Refuses:
   * not_found, forbidden, conflict (not begun, called off, sealed; no cookie), too_many, and what `work` refuses.
   */
  async function onVote(
    actor: Actor,
    areaSlug: string,
    ref: unknown,
    { as, command }: { as: string; command?: string | undefined },
    work: (voter: Voter) => Promise<InVote | string>,
  ): Promise<string> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const seen = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const forumId = as === 'me' ? null : idOf('forum', as)
    if (forumId) permit(whyNotSpeakFor(actor, area.id, forumId))
    const who = whoIs(tools, actor)
    const known = await personIn(tools, db, actor, seen.id)
    if (known) await limits.spend('livePerson', known.id)
    // After the meeting whoever has a cookie can vote, and cookies can be made up: as many come from one address as can join from it.
    else if (seen.endedAt) await limits.spend('join', actor.addressKey)
    return change(async (tx) => {
      const meeting = found(await meetingToTakePart(tx, seen.id), 'meeting')
      const whyNotNow = whyNotInLive(meeting, 'until_seal')
      if (whyNotNow) conflict(whyNotNow)
      const personId = await personOf(tx, meeting, who)
      const before = personId && command ? await commandBefore(tx, { meetingId: meeting.id, person: personId, command }) : undefined
      if (before) return before
      const voter = { tx, meeting, ...(await voterOf(tx, actor, meeting, { personId, forumId })) }
      const done = await work(voter)
      const about = typeof done === 'string' ? done : done.about
      if (command) await insertCommand(tx, { meetingId: meeting.id, person: voter.personId, command, about })
      if (typeof done === 'string') return about
      const { name, actor: by, counted } = done
      record(tx, { name, place: `at:${meeting.id}/people`, areaId: area.id, about, actor: by })
      if (counted) record(tx, { name: 'meetings.poll_counted', place: `at:${meeting.id}`, areaId: area.id, about, actor: 'system' })
      return about
    })
  }

  return { onVote }
}
export type VoteWork = ReturnType<typeof atVote>

/** Who somebody is in this meeting. After it, its secret is made where nobody had joined. */
async function personOf(tx: Tx, { id, endedAt }: { id: MeetingId; endedAt: string | null }, who: string | undefined) {
  const kept = await meetingSecretOf(tx, id)
  const secret = kept ?? (endedAt && who ? await putMeetingSecret(tx, id, randomBytes(32).toString('hex')) : undefined)
  return who && secret ? personIdFrom(secret, who) : undefined
}

async function voterOf(
  tx: Tx,
  actor: Actor,
  meeting: MeetingTable,
  { personId, forumId }: { personId: PersonId | undefined; forumId: ForumId | null },
): Promise<Omit<Voter, 'tx' | 'meeting'>> {
  const own = personId && (await participantToAct(tx, personId))
  if (!meeting.endedAt || own) {
    permit(whyNotTakePart(own || undefined))
    const { kind, forumId } = found(own || undefined, 'participant')
    return { personId: personId as PersonId, kind, forumId }
  }
  permit(whyNotJoin(actor, meeting))
  if (!personId) return conflict('To count you once we need a small note on this device (a cookie), and this browser keeps none.')
  return { personId, kind: forumId ? 'representative' : actor.accountId ? 'member' : 'guest', forumId }
}
