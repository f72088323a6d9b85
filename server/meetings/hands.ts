import type { Actor } from '#app/contract/actor.ts'
import { type AgendaItemId, type HandId, type MeetingId, type Moment, refOfA } from '#app/contract/ids.ts'
import { CallNextForm, EndTurnForm, LowerHandForm, RaiseHandForm } from '#app/contract/live-queue.ts'
import { parse } from '#app/contract/parse.ts'
import type { Db, Tx } from '#db/database.ts'
import {
  type CalledColumns,
  callHandUp,
  endTurnOf,
  type HandRow,
  insertHand,
  lowerHandUp,
  nextRaised,
  ownHandUp,
  personOfHand,
} from '#db/meetings/hand-queries.ts'
import type { HandTable } from '#db/meetings/hand-schema.ts'
import { liveStateOf } from '#db/meetings/live-queries.ts'
import { moveOwn } from '#db/meetings/people-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { newSecretId } from '../clock.ts'
import { conflict, found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { LiveWork } from './at-live.ts'
import { type PartWork, participantOf } from './at-part.ts'
import { queueOf, type Waiting } from './queue.ts'

const itemNow = async (db: Db, meetingId: MeetingId): Promise<AgendaItemId | null> => (await liveStateOf(db, meetingId))?.itemId ?? null

/** The speaking queue: hands go up and down, the chair calls and ends turns. */
export function speakingQueue({ onLive }: LiveWork, { onPart }: PartWork) {
  /**
   * Raises the hand of somebody who takes part, for the item that is on. A hand that is up stays where it is, whichever tab raised it.
   * Returns its id. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.hand_raised.
   */
  async function raiseHand(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { command } = parse(RaiseHandForm, input)
    return onPart(actor, areaSlug, ref, command, async ({ tx, meeting, person }) => {
      const itemId = await itemNow(tx, meeting.id)
      const up = await ownHandUp(tx, person.id, itemId)
      if (up) return up.id
      const hand = newHand(meeting.id, itemId, await nextRaised(tx, meeting.id))
      await insertHand(tx, { ...hand, personId: person.id, forumId: person.forumId })
      return { name: 'meetings.hand_raised', about: hand.id, facts: { forum: person.forumId, item: itemId } }
    })
  }

  /** Takes one's own hand down: it is in the queue no more. Refuses: invalid, not_found, forbidden, conflict (it is not up). Records: meetings.hand_lowered. */
  async function lowerHand(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { command } = parse(LowerHandForm, input)
    return onPart(actor, areaSlug, ref, command, async ({ tx, meeting, person, at }) => {
      const up = await ownHandUp(tx, person.id, await itemNow(tx, meeting.id))
      if (!up || !(await lowerHandUp(tx, up.id, at))) return conflict('Your hand is not up.')
      return { name: 'meetings.hand_lowered', about: up.id }
    })
  }

  /**
   * Calls whoever comes next, or somebody else who waits, then with a reason that everybody sees. Whoever speaks has ended with that. Returns
   * the hand. Refuses: invalid (fields `hand`, `reason`), not_found, forbidden, conflict (nobody waits). Records: meetings.speaker_called, or
   * meetings.speaker_overridden.
   */
  async function callNext(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { command, hand: wanted, reason } = parse(CallNextForm, input)
    return onLive(actor, areaSlug, ref, { phase: 'on', command }, async ({ tx, meeting, at }) => {
      const { speaking } = await queueOf(tx, meeting.id)
      if (speaking) await endTurnOf(tx, speaking.id, secondsOf(speaking, at))
      const { order, called } = await queueOf(tx, meeting.id)
      const first = order[0] ?? conflict('Nobody waits to be heard.')
      const next = wanted ? order.find(({ id }) => id === wanted) : first
      if (!next) return wrong('hand', 'Choose somebody who waits')
      const isChosen = next !== first
      if (isChosen && !reason) return wrong('reason', 'Write why somebody else comes first. Everybody will see it')
      const overriddenReason = isChosen ? reason : ''
      const columns = { calledNumber: called.length + 1, givenSeconds: next.seconds, speakingSince: at, overriddenReason }
      const about = await call(tx, meeting.id, next, columns)
      const facts = { forum: next.forumId, present: next.present, seconds: next.seconds, before: isChosen ? first.id : null }
      if (!isChosen) return { name: 'meetings.speaker_called', about, facts }
      return { name: 'meetings.speaker_overridden', about, facts, content: reason }
    })
  }

  /** Ends the turn of whoever speaks. Refuses: invalid, not_found, forbidden, conflict (nobody speaks). Records: meetings.turn_ended. */
  async function endTurn(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command } = parse(EndTurnForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'on', command }, async ({ tx, meeting, at }) => {
      const { speaking } = await queueOf(tx, meeting.id)
      if (!speaking) return conflict('Nobody speaks now.')
      const seconds = secondsOf(speaking, at)
      await endTurnOf(tx, speaking.id, seconds)
      return { name: 'meetings.turn_ended', about: speaking.id, facts: { seconds } }
    })
  }

  return { raiseHand, lowerHand, callNext, endTurn }
}

/** What a reader sees of their own hand. */
export function readingHands(tools: Pick<Tools, 'db' | 'vault'>) {
  /** The hand of this reader that is up; undefined when none is. Refuses: not_found. */
  async function myHand(actor: Actor, areaSlug: string, ref: unknown): Promise<HandId | undefined> {
    const area = found(await areaBySlug(tools.db, areaSlug), 'area')
    const meeting = await meetingVisibleTo(tools.db, 'public', area.id, refOfA('meeting', ref))
    const own = meeting && (await participantOf(tools, tools.db, actor, meeting.id))
    return own && (await ownHandUp(tools.db, own.id, await itemNow(tools.db, own.meetingId)))?.id
  }

  return { myHand }
}

/** Lets a hand, or what was sent in, have its turn. Returns the hand. */
async function call(tx: Tx, meetingId: MeetingId, next: Waiting, columns: CalledColumns): Promise<HandId> {
  if (next.handId) await moveOwn(tx, [(await personOfHand(tx, meetingId, next.handId)) ?? null])
  if (next.handId) return (await callHandUp(tx, next.handId, columns)) ? next.handId : conflict('This hand is down again.')
  const hand = newHand(meetingId, await itemNow(tx, meetingId), await nextRaised(tx, meetingId))
  await insertHand(tx, { ...hand, ...columns, forumId: next.forumId, contributionId: next.contributionId ?? null })
  return hand.id
}

const newHand = (meetingId: MeetingId, itemId: AgendaItemId | null, raisedNumber: number): HandTable => ({
  ...{ id: newSecretId('hand'), meetingId, itemId, personId: null, forumId: null, contributionId: null, raisedNumber, loweredAt: null },
  ...{ calledNumber: null, givenSeconds: null, speakingSince: null, spokeSeconds: null, overriddenReason: '' },
})

const secondsOf = ({ speakingSince }: Pick<HandRow, 'speakingSince'>, at: Moment) =>
  Math.max(0, Math.round((Date.parse(at) - Date.parse(speakingSince ?? at)) / 1000))
