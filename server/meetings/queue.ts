import type { ContributionId, ForumId, HandId, MeetingId } from '#app/contract/ids.ts'
import { type LiveQueueCard, MOST_CHOSEN_SHOWN, MOST_WAITING_SHOWN } from '#app/contract/live-queue.ts'
import type { Db } from '#db/database.ts'
import { calledIn, type HandRow, handsUp, sentInToItem } from '#db/meetings/hand-queries.ts'
import { liveStateOf } from '#db/meetings/live-queries.ts'
import { countParticipants } from '#db/meetings/people-queries.ts'
import { meetingById } from '#db/meetings/queries.ts'
import { forumById } from '#db/people/area-queries.ts'
import { type Slot, speakingOrder, TURN_CAP_SECONDS, type Turn } from './speaking-order.ts'

const SENT_IN_AT_ONCE = 50

/** Somebody who waits: a hand that is up, or what was sent in. */
export interface Waiting extends Slot {
  who: string
  forumId: ForumId | null
  handId: HandId | undefined
  contributionId: ContributionId | undefined
}
export interface Queue {
  speaking: HandRow | undefined
  called: HandRow[]
  order: Waiting[]
}

/**
 * The queue of the item that is on: who speaks, who was called before, and who comes next. Each group has the same share of the meeting's
 * minutes, people without a group together that of one. A meeting that is over has an empty one.
 */
export async function queueOf(db: Db, meetingId: MeetingId): Promise<Queue> {
  const meeting = await meetingById(db, meetingId)
  const called = await calledIn(db, meetingId)
  if (!meeting?.startedAt || meeting.endedAt || meeting.cancelledAt) return { speaking: undefined, called, order: [] }
  const wishes = await wishesIn(db, meetingId)
  const { groups } = await countParticipants(db, meetingId)
  const rules = { budgetSeconds: Math.round((meeting.minutes * 60) / (groups + 1)), capSeconds: TURN_CAP_SECONDS }
  const byId = new Map(wishes.map((wish) => [wish.id, wish]))
  const order = speakingOrder(wishes, turnsIn(called), rules).map((slot) => ({ ...byId.get(slot.id)!, ...slot }))
  return { speaking: called.find(({ spokeSeconds }) => spokeSeconds === null), called, order }
}

async function wishesIn(db: Db, meetingId: MeetingId): Promise<Omit<Waiting, 'seconds'>[]> {
  const itemId = (await liveStateOf(db, meetingId))?.itemId ?? null
  const hands = await handsUp(db, meetingId, itemId)
  const sentIn = itemId ? await sentInToItem(db, meetingId, itemId, SENT_IN_AT_ONCE) : []
  const names = await forumNames(db, sentIn)
  const nobody = { handId: undefined, contributionId: undefined }
  return [
    ...hands.map((hand) => ({ ...nobody, id: hand.id, handId: hand.id, ...groupOf(hand.forumId, hand.forumName), present: true })),
    ...sentIn.map(({ id, ref, forumId }) => ({
      ...nobody,
      ...{ id: ref, contributionId: id, present: false },
      ...groupOf(forumId, forumId && names.get(forumId)),
    })),
  ].map((wish, i) => ({ ...wish, number: i + 1 }))
}

const groupOf = (forumId: ForumId | null, name: string | null | undefined) => ({ forum: forumId, forumId, who: whoIs(name) })
/** Who is heard, as everybody reads it: a group by its name, a person as a parent. */
export const whoIs = (forumName: string | null | undefined) => forumName ?? 'a parent'

/** Turns that were called. Whoever speaks now is taken to speak as long as was meant. */
const turnsIn = (called: readonly HandRow[]): Turn[] =>
  called.map(({ forumId, contributionId, givenSeconds, spokeSeconds }) => ({
    forum: forumId,
    present: contributionId === null,
    givenSeconds: givenSeconds ?? 0,
    spokeSeconds: spokeSeconds ?? givenSeconds ?? 0,
  }))

async function forumNames(db: Db, rows: readonly { forumId: ForumId | null }[]): Promise<Map<ForumId, string>> {
  const names = new Map<ForumId, string>()
  for (const id of new Set(rows.flatMap(({ forumId }) => forumId ?? []))) names.set(id, (await forumById(db, id))?.name ?? '')
  return names
}

/** The queue as everybody sees it: forums by name, people as "a parent". */
export async function queueCard(db: Db, meetingId: MeetingId): Promise<LiveQueueCard> {
  const { speaking, called, order } = await queueOf(db, meetingId)
  return {
    thing: 'queue',
    id: 'queue',
    speaking: speaking?.speakingSince
      ? {
          ...{ id: speaking.id, who: whoIs(speaking.forumName), present: speaking.contributionId === null },
          ...{ seconds: speaking.givenSeconds ?? 0, since: speaking.speakingSince, reason: speaking.overriddenReason },
        }
      : null,
    waiting: order.slice(0, MOST_WAITING_SHOWN).map(({ id, who, present, seconds }) => ({ id, who, present, seconds })),
    chosen: called
      .filter(({ overriddenReason }) => overriddenReason !== '')
      .slice(-MOST_CHOSEN_SHOWN)
      .reverse()
      .flatMap(({ id, forumName, overriddenReason, speakingSince }) =>
        speakingSince ? [{ id, who: whoIs(forumName), reason: overriddenReason, at: speakingSince }] : [],
      ),
  }
}
