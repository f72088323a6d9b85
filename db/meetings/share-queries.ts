import type { AreaId, ForumId, MeetingId, Moment } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { ForumPresenceTable } from './after-schema.ts'

const turns = (db: Db) =>
  db
    .selectFrom('hand')
    .innerJoin('meeting', 'meeting.id', 'hand.meetingId')
    .leftJoin('forum', 'forum.id', 'hand.forumId')
    .where('hand.spokeSeconds', 'is not', null)
    .where('meeting.publishedAt', 'is not', null)
    .groupBy(['forum.id', 'forum.name'])
    .orderBy('forum.name')
    .orderBy('forum.id')
    .select((eb) => [
      'forum.name',
      eb.fn.countAll().as('turns'),
      eb.fn.sum('hand.spokeSeconds').as('seconds'),
      eb.fn.sum(eb.case().when('hand.contributionId', 'is not', null).then(eb.ref('hand.spokeSeconds')).else(0).end()).as('sentIn'),
    ])

/** How long each forum was heard in a meeting, by name; people without a forum together. */
export const heardIn = (db: Db, meetingId: MeetingId) => turns(db).where('hand.meetingId', '=', meetingId).execute()
/** The same over the meetings of an area that began between two moments. */
export const heardBetween = (db: Db, areaId: AreaId, from: Moment, until: Moment) =>
  turns(db).where('meeting.areaId', '=', areaId).where('meeting.startsAt', '>=', from).where('meeting.startsAt', '<=', until).execute()

/** Which forums were at which public meetings that began between two moments: somebody joined for them, or the clerk saw them. */
export async function presentBetween(
  db: Db,
  areaId: AreaId,
  from: Moment,
  until: Moment,
): Promise<{ meetingId: MeetingId; forumId: ForumId }[]> {
  const meetings = db
    .selectFrom('meeting')
    .where('areaId', '=', areaId)
    .where('publishedAt', 'is not', null)
    .where('startsAt', '>=', from)
    .where('startsAt', '<=', until)
    .select('id')
  const joined = await db
    .selectFrom('participant')
    .where('meetingId', 'in', meetings)
    .where('forumId', 'is not', null)
    .where('removedAt', 'is', null)
    .where('late', '=', 0)
    .select(['meetingId', 'forumId'])
    .distinct()
    .execute()
  const seen = await db.selectFrom('forumPresence').where('meetingId', 'in', meetings).select(['meetingId', 'forumId']).execute()
  const all = new Map<string, { meetingId: MeetingId; forumId: ForumId }>()
  for (const { meetingId, forumId } of [...joined, ...seen]) if (forumId) all.set(`${meetingId} ${forumId}`, { meetingId, forumId })
  return [...all.values()].sort((a, b) => (`${a.meetingId} ${a.forumId}` < `${b.meetingId} ${b.forumId}` ? -1 : 1))
}

/** The forums that were at a meeting: somebody joined for them, or the clerk saw them. */
export async function presentAt(db: Db, meetingId: MeetingId): Promise<{ joined: Set<ForumId>; seen: Set<ForumId> }> {
  const joined = await db
    .selectFrom('participant')
    .where('meetingId', '=', meetingId)
    .where('removedAt', 'is', null)
    .where('late', '=', 0)
    .select('forumId')
    .execute()
  const seen = await db.selectFrom('forumPresence').where('meetingId', '=', meetingId).select('forumId').execute()
  return { joined: new Set(joined.flatMap(({ forumId }) => forumId ?? [])), seen: new Set(seen.map(({ forumId }) => forumId)) }
}

/** Keeps which forums the clerk saw at a meeting, in place of what was kept before. */
export async function putPresence(tx: Tx, meetingId: MeetingId, rows: readonly ForumPresenceTable[]) {
  await tx.deleteFrom('forumPresence').where('meetingId', '=', meetingId).execute()
  if (rows.length > 0)
    await tx
      .insertInto('forumPresence')
      .values([...rows])
      .execute()
}
