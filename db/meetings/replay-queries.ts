import type { MeetingId, Moment } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

/** When a meeting came to each of its items first, the first first. */
export async function firstOpenings(db: Db, meetingId: MeetingId): Promise<{ itemRef: string; openedAt: Moment }[]> {
  const rows = await db
    .selectFrom('record')
    .where('place', '=', `at:${meetingId}`)
    .where('name', '=', 'meetings.item_opened')
    .orderBy('position')
    .select(['facts', 'at'])
    .execute()
  const refs = await db.selectFrom('agendaItem').where('meetingId', '=', meetingId).select(['id', 'ref']).execute()
  const refOf = new Map<string, string>(refs.map(({ id, ref }) => [id, ref]))
  const opened = new Map<string, Moment>()
  for (const { facts, at } of rows) {
    const itemRef = refOf.get((JSON.parse(facts) as { item: string }).item)
    if (itemRef && !opened.has(itemRef)) opened.set(itemRef, at)
  }
  return [...opened].map(([itemRef, openedAt]) => ({ itemRef, openedAt }))
}
