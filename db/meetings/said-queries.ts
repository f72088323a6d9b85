import { sql } from 'kysely'
import type { AgendaItemId, AreaId, ContributionId, MeetingId, Moment } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'
import { ofLists } from '../feedback/lists.ts'

/** An item with the meeting to which it belongs. */
const itemsWithMeeting = (db: Db) =>
  db
    .selectFrom('agendaItem')
    .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
    .where('meeting.publishedAt', 'is not', null)
    .select(['agendaItem.id', 'agendaItem.ref', 'agendaItem.title', 'agendaItem.meetingId'])
    .select(['meeting.ref as meetingRef', 'meeting.title as meetingTitle', 'meeting.startsAt', 'meeting.cancelledAt'])

/** An item that stands on the agenda of a public meeting, by its reference. A proposal that waits and a draft look as if they were missing. */
export function standingItem(db: Db, areaId: AreaId, ref: string) {
  return itemsWithMeeting(db)
    .where('agendaItem.areaId', '=', areaId)
    .where('agendaItem.ref', '=', ref)
    .where('agendaItem.removedAt', 'is', null)
    .where('agendaItem.declinedAt', 'is', null)
    .where((eb) => eb.or([eb('agendaItem.proposedBy', 'is', null), eb('agendaItem.acceptedAt', 'is not', null)]))
    .executeTakeFirst()
}
/** An item of a public meeting to which something was said, whether or not it still stands. */
export function itemOfSaid(db: Db, id: AgendaItemId) {
  return itemsWithMeeting(db).where('agendaItem.id', '=', id).executeTakeFirst()
}

/** Public beginnings of threads that were said to items. */
const saidToItems = (db: Db) =>
  db
    .selectFrom('contribution')
    .innerJoin('agendaItem', (join) => join.onRef('agendaItem.id', '=', 'contribution.aboutId').on('contribution.aboutKind', '=', 'item'))
    .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
    .where('contribution.publishedAt', 'is not', null)
    .where('contribution.parentId', 'is', null)
    .where('contribution.voice', '!=', 'official')

/** What families said to a meeting, in the order of its agenda, what was said first comes first; who said it plays no part. */
export function saidToMeeting(db: Db, meetingId: MeetingId) {
  return saidToItems(db)
    .leftJoin('agendaItem as above', 'above.id', 'agendaItem.parentId')
    .where('agendaItem.meetingId', '=', meetingId)
    .orderBy(sql`coalesce("above"."rank", "agendaItem"."rank")`)
    .orderBy(sql`case when "agendaItem"."parentId" is null then 0 else 1 end`)
    .orderBy('agendaItem.rank')
    .orderBy('agendaItem.id')
    .orderBy('contribution.saidAt')
    .orderBy('contribution.id')
    .select(ofLists)
    .select(['agendaItem.id as itemId', 'agendaItem.ref as itemRef', 'agendaItem.title as itemTitle', 'meeting.startsAt'])
    .execute()
}

/** What families said to one item, what was said first comes first. */
export function saidToItem(db: Db, itemId: AgendaItemId, limit: number) {
  return saidToItems(db)
    .where('agendaItem.id', '=', itemId)
    .orderBy('contribution.saidAt')
    .orderBy('contribution.id')
    .limit(limit)
    .select(ofLists)
    .execute()
}

/** What was said to the items of an area's meetings that began before a moment and waits for its answer, the oldest meeting first. */
export function waitingAtMeetings(db: Db, areaId: AreaId, before: Moment) {
  return saidToItems(db)
    .where('meeting.areaId', '=', areaId)
    .where('meeting.publishedAt', 'is not', null)
    .where('meeting.startsAt', '<', before)
    .where('contribution.areaId', '=', areaId)
    .where('contribution.status', '=', 'waiting')
    .orderBy('meeting.startsAt')
    .orderBy('contribution.saidAt')
    .orderBy('contribution.id')
    .select(ofLists)
    .select([
      'contribution.rootId',
      'meeting.id as meetingId',
      'meeting.ref as meetingRef',
      'meeting.title as meetingTitle',
      'meeting.startsAt',
    ])
    .execute()
}
export type WaitingAtMeeting = Awaited<ReturnType<typeof waitingAtMeetings>>[number]
export type SaidAt = { id: ContributionId; saidAt: Moment; startsAt: Moment }
