import type { AgendaItemId, ForumId, HandId, MeetingId, Moment, PersonId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { HandTable } from './hand-schema.ts'
import { saidToItem } from './said-queries.ts'

const withForum = (db: Db, meetingId: MeetingId) =>
  db
    .selectFrom('hand')
    .leftJoin('forum', 'forum.id', 'hand.forumId')
    .where('hand.meetingId', '=', meetingId)
    .selectAll('hand')
    .select('forum.name as forumName')
export type HandRow = Awaited<ReturnType<typeof handsUp>>[number]

/** Hands that are up for an item, of people who still take part, the first raised first. */
export function handsUp(db: Db, meetingId: MeetingId, itemId: AgendaItemId | null) {
  return withForum(db, meetingId)
    .innerJoin('participant', 'participant.id', 'hand.personId')
    .where('participant.removedAt', 'is', null)
    .where('hand.itemId', itemId === null ? 'is' : '=', itemId)
    .where('hand.loweredAt', 'is', null)
    .where('hand.calledNumber', 'is', null)
    .orderBy('hand.raisedNumber')
    .orderBy('hand.id')
    .execute()
}
/** Everybody who was called in a meeting, in that order; the last may be speaking still. */
export function calledIn(db: Db, meetingId: MeetingId) {
  return withForum(db, meetingId).where('hand.calledNumber', 'is not', null).orderBy('hand.calledNumber').execute()
}
/** What was said to an item by those who are not there and was not read out yet, what was said first comes first. Questions of the room are not among it. */
export async function sentInToItem(db: Db, meetingId: MeetingId, itemId: AgendaItemId, limit: number) {
  const called = await db
    .selectFrom('hand')
    .where('meetingId', '=', meetingId)
    .where('contributionId', 'is not', null)
    .select('contributionId')
    .execute()
  const asked = await db.selectFrom('question').where('meetingId', '=', meetingId).select('contributionId').execute()
  const out = new Set([...called, ...asked].map(({ contributionId }) => contributionId))
  const rows = await saidToItem(db, itemId, limit + out.size)
  return rows.filter(({ id }) => !out.has(id)).slice(0, limit)
}

/** The hand of a person that is up for an item. */
export function ownHandUp(db: Db, personId: PersonId, itemId: AgendaItemId | null) {
  return db
    .selectFrom('hand')
    .where('personId', '=', personId)
    .where('itemId', itemId === null ? 'is' : '=', itemId)
    .where('loweredAt', 'is', null)
    .where('calledNumber', 'is', null)
    .select('id')
    .executeTakeFirst()
}
/** The number of the next hand. Hands that go up at once may have the same: their ids part them. */
export async function nextRaised(db: Db, meetingId: MeetingId): Promise<number> {
  const row = await db
    .selectFrom('hand')
    .where('meetingId', '=', meetingId)
    .select((eb) => eb.fn.max('raisedNumber').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0) + 1
}
export async function insertHand(tx: Tx, hand: HandTable) {
  await tx.insertInto('hand').values(hand).execute()
}
/** Takes a hand down. Returns whether it was up until now. */
export const lowerHandUp = (tx: Tx, id: HandId, loweredAt: Moment) => changeHandUp(tx, id, { loweredAt })
/** Calls somebody whose hand is up. Returns whether it was up until now. */
export const callHandUp = (tx: Tx, id: HandId, called: CalledColumns) => changeHandUp(tx, id, called)
export type CalledColumns = Pick<HandTable, 'calledNumber' | 'givenSeconds' | 'speakingSince' | 'overriddenReason'>

async function changeHandUp(tx: Tx, id: HandId, patch: Partial<HandTable>): Promise<boolean> {
  const row = await tx
    .updateTable('hand')
    .set(patch)
    .where('id', '=', id)
    .where('loweredAt', 'is', null)
    .where('calledNumber', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
/** Every hand of somebody that is up, to whichever item. */
export async function handsUpOf(db: Db, personId: PersonId): Promise<HandId[]> {
  const rows = await db
    .selectFrom('hand')
    .where('personId', '=', personId)
    .where('loweredAt', 'is', null)
    .where('calledNumber', 'is', null)
    .orderBy('id')
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}
/** Hands of somebody that are up are of another forum from now on, or of none. Returns whether there were any. */
export async function moveHands(tx: Tx, personId: PersonId, forumId: ForumId | null): Promise<boolean> {
  const row = await tx
    .updateTable('hand')
    .set({ forumId })
    .where('personId', '=', personId)
    .where('loweredAt', 'is', null)
    .where('calledNumber', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
/** Whose hand it is, in a meeting that is not sealed. */
export async function personOfHand(db: Db, meetingId: MeetingId, id: HandId): Promise<PersonId | undefined> {
  const row = await db.selectFrom('hand').where('meetingId', '=', meetingId).where('id', '=', id).select('personId').executeTakeFirst()
  return row?.personId ?? undefined
}
export async function endTurnOf(tx: Tx, id: HandId, spokeSeconds: number) {
  await tx.updateTable('hand').set({ spokeSeconds }).where('id', '=', id).execute()
}
