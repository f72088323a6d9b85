import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import { type ForumId, idOf, type MeetingId, type PersonId, refOfA } from '#app/contract/ids.ts'
import { JoinForm, type LivePeopleCard, type MyPartView, type ParticipantKind } from '#app/contract/live-people.ts'
import { SealForm } from '#app/contract/minutes.ts'
import { parse } from '#app/contract/parse.ts'
import { fewOrExact } from '#app/contract/small-numbers.ts'
import type { Db } from '#db/database.ts'
import { insertSealReason, minutesOf } from '#db/meetings/minutes-queries.ts'
import { countParticipants, deleteMeetingSecret, meetingToTakePart, putMeetingSecret } from '#db/meetings/people-queries.ts'
import { meetingToChange, meetingVisibleTo, updateMeeting } from '#db/meetings/queries.ts'
import { partFromPeople } from '#db/meetings/seal-queries.ts'
import { areaBySlug, forumsIn } from '#db/people/area-queries.ts'
import { moment } from '../clock.ts'
import { whyNotSpeakFor } from '../feedback/policy.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { personIdFrom, personIn, whoIs } from './at-part.ts'
import { whyNotInLive, whyNotJoin, whyNotSeal, whyNotTakePart } from './live-policy.ts'
import { clerkIn, whyNotClerk } from './policy.ts'
import { takesPartAs } from './there-as.ts'

/** Who takes part in a meeting, without anybody being able to tell who it is elsewhere or later. */
export function takingPart(tools: Tools) {
  const { db, change, clock, record, limits } = tools

  /**
   * Takes part in a meeting that is on, or comes late to one that is not sealed, `as` oneself (`me`) or for a forum. Two tabs are one person; joining again changes for whom they are
   * here, and a hand that is up goes with them. Returns who they are in this meeting. Refuses: invalid, not_found, forbidden (no account where guests are not let in; not their
   * forum; removed), conflict (not begun, sealed; no cookie; was there for somebody else until the end), too_many. Records: meetings.joined, to the hour and in a place of its own, because whoever follows a
   * meeting could count the few who joined; meetings.people_counted and meetings.queue_moved where what everybody sees has changed.
   */
  async function join(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<PersonId> {
    const { as } = parse(JoinForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const seen = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const forumId: ForumId | null = as === 'me' ? null : idOf('forum', as)
    permit(whyNotJoin(actor, seen) ?? (forumId ? whyNotSpeakFor(actor, area.id, forumId) : undefined))
    const who = whoIs(tools, actor)
    if (!who) return conflict('To count you once we need a small note on this device (a cookie), and this browser keeps none.')
    await limits.spend('join', actor.addressKey)
    const kind: ParticipantKind = forumId ? 'representative' : actor.accountId ? 'member' : 'guest'
    return change(async (tx) => {
      const meeting = found(await meetingToTakePart(tx, seen.id), 'meeting')
      const whyNot = whyNotInLive(meeting, 'until_seal')
      if (whyNot) conflict(whyNot)
      const id = personIdFrom(await putMeetingSecret(tx, meeting.id, randomBytes(32).toString('hex')), who)
      const before = await peopleCard(tx, meeting.id)
      const came = await takesPartAs(tx, meeting, { id, kind, forumId })
      if (came.isSame) return id
      const facts = { kind, forum: forumId }
      record(tx, { name: 'meetings.joined', place: `at:${meeting.id}/people`, areaId: area.id, about: id, actor: `person:${id}`, facts })
      const happened = { place: `at:${meeting.id}`, areaId: area.id, about: meeting.id, actor: 'system' } as const
      if (!isSame(before, await peopleCard(tx, meeting.id))) record(tx, { ...happened, name: 'meetings.people_counted' })
      if (came.movesHands) record(tx, { ...happened, name: 'meetings.queue_moved' })
      return id
    })
  }

  /** How this reader takes part in a meeting, and how they can. Refuses: not_found. */
  async function myPart(actor: Actor, areaSlug: string, ref: unknown): Promise<MyPartView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref))
    if (!meeting) return { joined: undefined, removed: undefined, forum: undefined, speakAs: [], whyNotJoin: 'This is a draft.' }
    const person = await personIn(tools, db, actor, meeting.id)
    const own = person?.removedAt ? undefined : person
    const forums = actor.accountId ? await forumsIn(db, area.id) : []
    return {
      joined: own?.kind,
      removed: person?.removedReason || undefined,
      forum: forums.find(({ id }) => id === own?.forumId)?.name,
      speakAs: forums.filter(({ id }) => !whyNotSpeakFor(actor, area.id, id)).map(({ id, name }) => ({ forumId: id, name })),
      whyNotJoin: whyNotInLive(meeting, 'until_seal') ?? (person?.removedAt ? whyNotTakePart(person) : whyNotJoin(actor, meeting)),
    }
  }

  /**
   * Seals a meeting that is over: its secret is destroyed, and nobody can tell any more who took part, nor what was of the same person. Without
   * agreed minutes it says why, and everybody reads it. Refuses: invalid (no reason), not_found, forbidden, conflict (not over, sealed already).
   * Records: meetings.sealed.
   */
  async function sealMeeting(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { reason } = parse(SealForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    permit(whyNotClerk(actor, area.id))
    const role = found(clerkIn(actor, area.id), 'role')
    await change(async (tx) => {
      const whyNot = whyNotSeal(found(await meetingToChange(tx, id), 'meeting'))
      if (whyNot) conflict(whyNot)
      if (!reason && !(await minutesOf(tx, id))?.agreedAt)
        wrong('reason', 'The minutes are not agreed. Write why it is sealed all the same')
      await updateMeeting(tx, id, { sealedAt: moment(clock) })
      if (reason) await insertSealReason(tx, { meetingId: id, reason })
      await deleteMeetingSecret(tx, id)
      await partFromPeople(tx, id)
      const happened = { place: `at:${id}`, areaId: area.id, about: id, actor: role.id } as const
      record(tx, { ...happened, name: 'meetings.sealed', ...(reason ? { content: reason } : {}) })
    })
  }

  return { join, myPart, sealMeeting }
}

/** How many people take part: under ten never exactly. */
export async function peopleCard(db: Db, meetingId: MeetingId): Promise<LivePeopleCard> {
  const { people, guests, groups, late } = await countParticipants(db, meetingId)
  const apart = { ...(guests > 0 && { guests: fewOrExact(guests) }), ...(late > 0 && { late: fewOrExact(late) }) }
  return { thing: 'people', id: 'people', people: fewOrExact(people), groups, ...apart }
}

const isSame = (before: LivePeopleCard, now: LivePeopleCard) => JSON.stringify(before) === JSON.stringify(now)
