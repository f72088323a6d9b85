import type { Actor } from '#app/contract/actor.ts'
import { type MeetingId, type Moment, refOfA } from '#app/contract/ids.ts'
import { type LiveEvent, type LiveNews, type LiveSnapshot, MOST_CAUGHT_UP } from '#app/contract/live-meeting.ts'
import type { Db } from '#db/database.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { positionOf, recordedSince } from '#db/record/queries.ts'
import type { RecordTable } from '#db/record/schema.ts'
import { inSnapshot } from '#db/snapshot.ts'
import { moment } from '../clock.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { cardsOf, eventOf, thingOf } from './live-cards.ts'
import { seesMeetings } from './policy.ts'

/** What is told of a meeting to those who follow it, however they come. */
export function liveReading(tools: Tools) {
  const { db, clock } = tools

  /** The meeting that somebody wants to follow. Refuses: not_found, also for one that is not public. */
  async function followed(areaSlug: string, ref: unknown): Promise<MeetingId> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    return found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting').id
  }

  /**
   * What happened since a position, in order and without a gap; or how everything stands, when that is not known, not there, or too long
   * ago. Both are read from one state of the database. Refuses: not_found.
   */
  async function news(actor: Actor, areaSlug: string, ref: unknown, since?: number): Promise<LiveNews> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(db, seesMeetings(actor, area.id), area.id, refOfA('meeting', ref)), 'meeting')
    return inSnapshot(tools, (db) => publicNews(db, id, { since, at: moment(clock) }))
  }

  /** What one row of the record tells those who follow its meeting. */
  const eventFrom = (row: RecordTable): Promise<LiveEvent> => eventOf(db, row)

  return { followed, news, eventFrom }
}

/** What happened in what everybody hears since a position; or how everything stands. To be called within one state of the database. */
export async function publicNews(db: Db, id: MeetingId, { since, at }: { since: number | undefined; at: Moment }): Promise<LiveNews> {
  const position = await positionOf(db, `at:${id}`)
  return isNear(since, position) ? { at, events: await eventsSince(db, id, since) } : { at, snapshot: await snapshotOf(db, id, position) }
}

/** Whether what happened since can be told one by one. */
export const isNear = (since: number | undefined, position: number): since is number =>
  since !== undefined && since >= 0 && since <= position && position - since <= MOST_CAUGHT_UP

const snapshotOf = async (db: Db, id: MeetingId, position: number): Promise<LiveSnapshot> => ({ position, cards: await cardsOf(db, id) })

async function eventsSince(db: Db, id: MeetingId, since: number): Promise<LiveEvent[]> {
  const events: LiveEvent[] = []
  // Cards are read as they stand: of several events about the same thing only the last carries it.
  const last = new Map<ReturnType<typeof thingOf>, number>()
  const rows = await recordedSince(db, `at:${id}`, since, MOST_CAUGHT_UP)
  for (const row of rows) last.set(thingOf(row), row.position)
  for (const row of rows) events.push(last.get(thingOf(row)) === row.position ? await eventOf(db, row) : { position: row.position })
  return events
}
