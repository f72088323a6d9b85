import type { MeetingId, PersonId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { ParticipantTable } from './people-schema.ts'
import type { MeetingTable } from './schema.ts'

/** The secret of a meeting; undefined when nobody has joined yet, or when it is destroyed. */
export async function meetingSecretOf(db: Db, meetingId: MeetingId): Promise<string | undefined> {
  return (await db.selectFrom('meetingSecret').where('meetingId', '=', meetingId).select('secret').executeTakeFirst())?.secret
}
/** Keeps a secret for a meeting that has none. Returns the one that it has. */
export async function putMeetingSecret(tx: Tx, meetingId: MeetingId, secret: string): Promise<string> {
  await tx
    .insertInto('meetingSecret')
    .values({ meetingId, secret })
    .onConflict((conflict) => conflict.column('meetingId').doNothing())
    .execute()
  return (await meetingSecretOf(tx, meetingId)) ?? secret
}
/** From now on nobody can tell who took part in a meeting. */
export async function deleteMeetingSecret(tx: Tx, meetingId: MeetingId) {
  await tx.deleteFrom('meetingSecret').where('meetingId', '=', meetingId).execute()
}

/** A meeting that must stay as it is until this change is done: it neither ends nor is sealed meanwhile, but others take part too. */
export function meetingToTakePart(tx: Tx, id: MeetingId): Promise<MeetingTable | undefined> {
  return tx
    .selectFrom('meeting')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forShare())
    .executeTakeFirst()
}

export function participantById(db: Db, id: PersonId): Promise<ParticipantTable | undefined> {
  return db.selectFrom('participant').where('id', '=', id).selectAll().executeTakeFirst()
}
/** Somebody who takes part and is about to do something: what they do in another tab waits. */
export function participantToAct(tx: Tx, id: PersonId): Promise<ParticipantTable | undefined> {
  return tx
    .selectFrom('participant')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
/** Lets somebody take part. Returns whether they did not until now. */
export async function insertParticipant(tx: Tx, participant: ParticipantTable): Promise<boolean> {
  const row = await tx
    .insertInto('participant')
    .values(participant)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
export async function updateParticipant(tx: Tx, id: PersonId, patch: Partial<Omit<ParticipantTable, 'id' | 'meetingId'>>) {
  await tx.updateTable('participant').set(patch).where('id', '=', id).execute()
}

/** Something of these people has changed: their own streams move on by one. */
export async function moveOwn(tx: Tx, ids: readonly (PersonId | null)[]) {
  for (const id of [...new Set(ids)].sort())
    if (id)
      await tx
        .updateTable('participant')
        .set((eb) => ({ position: eb('position', '+', 1) }))
        .where('id', '=', id)
        .execute()
}
/** How far the own streams of these people are. */
export async function ownPositions(db: Db, ids: readonly PersonId[]): Promise<Map<PersonId, number>> {
  const rows = await db.selectFrom('participant').where('id', 'in', ids).select(['id', 'position']).execute()
  return new Map(rows.map(({ id, position }) => [id, position]))
}

/**
 * How many people take part in a meeting: those with an account and representatives, those without an account, and for how many forums;
 * those who came only when it was over are counted apart.
 */
export async function countParticipants(db: Db, meetingId: MeetingId): Promise<Record<'people' | 'guests' | 'groups' | 'late', number>> {
  const there = db.selectFrom('participant').where('meetingId', '=', meetingId).where('removedAt', 'is', null)
  const rows = await there
    .groupBy(['late', 'kind'])
    .orderBy('late')
    .orderBy('kind')
    .select((eb) => ['late', 'kind', eb.fn.countAll().as('people')])
    .execute()
  const groups = await there
    .where('late', '=', 0)
    .select((eb) => eb.fn.count('forumId').distinct().as('count'))
    .executeTakeFirst()
  const sumOf = (counted: (typeof rows)[number][]) => counted.reduce((sum, { people }) => sum + Number(people), 0)
  return {
    people: sumOf(rows.filter(({ late, kind }) => late === 0 && kind !== 'guest')),
    guests: sumOf(rows.filter(({ late, kind }) => late === 0 && kind === 'guest')),
    groups: Number(groups?.count ?? 0),
    late: sumOf(rows.filter(({ late }) => late === 1)),
  }
}
/** How many were at a meeting for no forum. */
export async function countAlone(db: Db, meetingId: MeetingId): Promise<number> {
  const row = await db
    .selectFrom('participant')
    .where('meetingId', '=', meetingId)
    .where('removedAt', 'is', null)
    .where('late', '=', 0)
    .where('forumId', 'is', null)
    .select((eb) => eb.fn.countAll().as('people'))
    .executeTakeFirstOrThrow()
  return Number(row.people)
}
