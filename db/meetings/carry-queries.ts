import type { AreaId, MeetingId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'
import type { MeetingTable } from './schema.ts'

type Series = Pick<MeetingTable, 'areaId' | 'seriesId' | 'startsAt'>

/** Meetings of the same series; one that stands alone goes on with all that stand alone. */
const ofSeries = (db: Db, { areaId, seriesId }: Omit<Series, 'startsAt'>) =>
  db
    .selectFrom('meeting')
    .where('areaId', '=', areaId)
    .where('publishedAt', 'is not', null)
    .where('cancelledAt', 'is', null)
    .where('seriesId', seriesId === null ? 'is' : '=', seriesId)
    .selectAll()

/** The public meeting of a series that comes after a moment and has not begun, the next one. */
export const nextOfSeries = (db: Db, { startsAt, ...series }: Series, now: MeetingTable['startsAt']): Promise<MeetingTable | undefined> =>
  ofSeries(db, series)
    .where('startsAt', '>', startsAt)
    .where('startsAt', '>', now)
    .where('startedAt', 'is', null)
    .orderBy('startsAt')
    .orderBy('id')
    .executeTakeFirst()
/** The meeting of a series before one of them. */
export const lastOfSeries = (db: Db, { startsAt, ...series }: Series): Promise<MeetingTable | undefined> =>
  ofSeries(db, series).where('startsAt', '<', startsAt).orderBy('startsAt', 'desc').orderBy('id', 'desc').executeTakeFirst()

/** Where things of a meeting go on, by what they are: an item that carries one on, or was put forward by it, at a later meeting. */
export const carriedFrom = (db: Db, areaId: AreaId, sources: string[]) =>
  sources.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('agendaItem')
        .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
        .where('agendaItem.areaId', '=', areaId)
        .where('agendaItem.sourceId', 'in', sources)
        .where('agendaItem.removedAt', 'is', null)
        .where('meeting.publishedAt', 'is not', null)
        .orderBy('meeting.startsAt', 'desc')
        .select(['agendaItem.sourceId', 'agendaItem.carriedReason', 'agendaItem.meetingId', 'meeting.ref', 'meeting.title'])
        .execute()

/** Questions that everybody can read, were asked in a meeting, and have no answer, with the title of their item; by their ids, which say nothing. */
export const openQuestionsOf = (db: Db, meetingId: MeetingId) =>
  db
    .selectFrom('question')
    .innerJoin('contribution', 'contribution.id', 'question.contributionId')
    .leftJoin('agendaItem', 'agendaItem.id', 'question.itemId')
    .where('question.meetingId', '=', meetingId)
    .where('question.answeredAt', 'is', null)
    .where('contribution.publishedAt', 'is not', null)
    .where('contribution.status', '=', 'waiting')
    .orderBy('question.id')
    .select(['contribution.id', 'contribution.ref', 'agendaItem.title as item'])
    .execute()
