import { sql } from 'kysely'
import type { AreaId, ContributionId, Moment, Ref } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'
import type { ContributionTable } from '../feedback/schema.ts'

/** Which part of the queue: not yet decided, held back for now, kept private (to be answered), or of which the author said "wrong box". */
export type QueuePart = 'waiting' | 'held' | 'private' | 'wrong_box'
/** A place in the queue: what was said then, by id. */
export interface QueuePlace {
  saidAt: Moment
  id: ContributionId
}

/** What the desk of an area has to read, without safeguarding cases. The order is by when it was said, then by id. */
function inQueue(db: Db, areaId: AreaId, part: QueuePart) {
  const area = db.selectFrom('contribution').where('areaId', '=', areaId).where('escalatedAt', 'is', null)
  if (part === 'wrong_box') return area.where('wrongBoxAt', 'is not', null).where('takenBackAt', 'is', null).where('removedAt', 'is', null)
  const open = area
    .where('publishedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where('takenBackAt', 'is', null)
    .where('removedAt', 'is', null)
  if (part === 'held') return open.where('heldAt', 'is not', null)
  if (part === 'private') return open.where('privateAt', 'is not', null)
  return open.where('heldAt', 'is', null).where('privateAt', 'is', null)
}

/** One part of the queue of an area, oldest first. */
export function queuePart(db: Db, areaId: AreaId, part: QueuePart, limit: number) {
  return inQueue(db, areaId, part).orderBy('saidAt').orderBy('id').limit(limit).selectAll().execute()
}

/** How many there are in one part of the queue. */
export async function countPart(db: Db, areaId: AreaId, part: QueuePart): Promise<number> {
  const { count } = await inQueue(db, areaId, part)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The nearest before or after a place in one part of the queue; undefined at its end. */
export function queueNeighbour(db: Db, areaId: AreaId, part: QueuePart, { saidAt, id }: QueuePlace, side: 'before' | 'after') {
  const order = side === 'after' ? 'asc' : 'desc'
  const beyond =
    side === 'after' ? sql<boolean>`("saidAt", "id") > (${saidAt}, ${id})` : sql<boolean>`("saidAt", "id") < (${saidAt}, ${id})`
  return inQueue(db, areaId, part)
    .where(beyond)
    .orderBy('saidAt', order)
    .orderBy('id', order)
    .limit(1)
    .select(['ref', 'id', 'saidAt'])
    .executeTakeFirst()
}

/** The newest sealed original of each of these contributions. */
export function originalsOf(db: Db, contributionIds: ContributionId[]) {
  return db
    .selectFrom('contributionVersion')
    .where('contributionId', 'in', contributionIds)
    .where('kind', '=', 'original')
    .orderBy('contributionId')
    .orderBy('number')
    .select(['contributionId', 'id', 'sealed'])
    .execute()
}

/** Contributions of an area by their references, in the order of their ids. */
export function contributionsByRefs(db: Db, areaId: AreaId, refs: string[]) {
  return db
    .selectFrom('contribution')
    .where('areaId', '=', areaId)
    .where('ref', 'in', refs as never[])
    .orderBy('id')
    .selectAll()
    .execute()
}

/** A contribution of an area as the desk may see it, whatever its state. Safeguarding cases and missing ones look the same. */
export function contributionAtDesk(db: Db, areaId: AreaId, ref: Ref) {
  return db
    .selectFrom('contribution')
    .where('ref', '=', ref)
    .where('areaId', '=', areaId)
    .where('escalatedAt', 'is', null)
    .selectAll()
    .executeTakeFirst()
}

/** For each of these the words that whoever answers reads: the shown ones where it is public, otherwise the newest sealed original. */
export async function wordsToRead(db: Db, rows: Pick<ContributionTable, 'id' | 'publishedAt' | 'currentVersionId'>[]) {
  const shown = rows.flatMap(({ publishedAt, currentVersionId }) => (publishedAt && currentVersionId ? [currentVersionId] : []))
  const sealed = rows.filter(({ publishedAt }) => !publishedAt).map(({ id }) => id)
  const current =
    shown.length === 0
      ? []
      : await db.selectFrom('contributionVersion').where('id', 'in', shown).select(['contributionId', 'id', 'sealed', 'words']).execute()
  const originals = sealed.length === 0 ? [] : await originalsOf(db, sealed)
  return [...current, ...originals.map((version) => ({ ...version, words: null }))]
}
