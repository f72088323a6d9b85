import type { Actor } from '#app/contract/actor.ts'
import { type AreaId, type MeetingId, type Moment, type PersonId, type QuestionId, refOfA } from '#app/contract/ids.ts'
import type { OwnStream, Since } from '#app/contract/live.ts'
import type { LiveEvent, LiveNews } from '#app/contract/live-meeting.ts'
import type { Db } from '#db/database.ts'
import { ownPositions, participantById } from '#db/meetings/people-queries.ts'
import type { ParticipantTable } from '#db/meetings/people-schema.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { positionOf, recordedSince } from '#db/record/queries.ts'
import type { RecordTable } from '#db/record/schema.ts'
import { inSnapshot } from '#db/snapshot.ts'
import { moment } from '../clock.ts'
import { whyNotModerate } from '../moderation/policy.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { personIn } from './at-part.ts'
import { isNear, publicNews } from './live-news.ts'
import { ownCard } from './own-cards.ts'
import { waitingCards, waitingNews } from './waiting-questions.ts'

/** Which streams of a meeting somebody may hear besides the one that everybody hears. */
export interface Belongs {
  meetingId: MeetingId
  areaId: AreaId
  moderates: boolean
  person: PersonId | undefined
}
/** What somebody is told of all their streams of a meeting, from one state of the database. */
export type StreamNews = { news: LiveNews } & Partial<Record<OwnStream, LiveNews>>

/** The streams of a meeting that are not for everybody: each is read only for those to whom it belongs, by what they may do now. */
export function streamReading(tools: Tools) {
  const { db, clock } = tools

  /** Which streams of a public meeting belong to this person now. Refuses: not_found. */
  async function belongs(actor: Actor, areaSlug: string, ref: unknown, from: Db = db): Promise<Belongs> {
    const area = found(await areaBySlug(from, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(from, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const person = await personIn(tools, from, actor, id)
    return { meetingId: id, areaId: area.id, moderates: !whyNotModerate(actor, area.id), person: person?.id }
  }

  /** What this person is told of every stream of theirs since they knew it, all read from one state of the database. Refuses: not_found. */
  function streams(actor: Actor, areaSlug: string, ref: unknown, since: Since): Promise<StreamNews> {
    const known = typeof since === 'number' ? { all: since } : since
    return inSnapshot(tools, async (db) => {
      const { meetingId, moderates } = await belongs(actor, areaSlug, ref, db)
      const person = await personIn(tools, db, actor, meetingId)
      const at = moment(clock)
      return {
        news: await publicNews(db, meetingId, { since: known.all, at }),
        ...(moderates ? { moderators: await waitingSince(db, meetingId, { since: known.moderators, at }) } : {}),
        ...(person ? { own: await ownSince(db, person, { since: known.own, at }) } : {}),
      }
    })
  }

  async function waitingSince(db: Db, meetingId: MeetingId, { since, at }: { since: number | undefined; at: Moment }): Promise<LiveNews> {
    const place = `at:${meetingId}/moderators` as const
    const position = await positionOf(db, place)
    if (!isNear(since, position)) return { at, snapshot: { position, cards: await waitingCards(tools, db, meetingId) } }
    const events: LiveEvent[] = []
    for (const row of await recordedSince(db, place, since, position - since || 1)) events.push(await eventOfWaiting(row, db))
    return { at, events }
  }

  /** What a row of the stream of those who decide what is shown tells them. */
  async function eventOfWaiting({ place, position, about }: RecordTable, from: Db = db): Promise<LiveEvent> {
    const meetingId = place.slice('at:'.length).split('/')[0] as MeetingId
    return { position, ...(await waitingNews(tools, from, meetingId, about as QuestionId)) }
  }

  async function ownSince(db: Db, person: ParticipantTable, { since, at }: { since: number | undefined; at: Moment }): Promise<LiveNews> {
    if (since === person.position) return { at, events: [] }
    if (!isNear(since, person.position)) return { at, snapshot: { position: person.position, cards: [await ownCard(db, person)] } }
    return { at, events: await stepsTo(db, person, since) }
  }

  /** What one person is told of their own stream after a position, which never goes beyond what stands there. */
  async function ownAfter(id: PersonId, position: number): Promise<LiveEvent[]> {
    const person = await participantById(db, id)
    return person && person.position > position ? stepsTo(db, person, position) : []
  }

  /** Up to where what everybody hears of a public meeting goes. Refuses: not_found. */
  async function positionNow(areaSlug: string, ref: unknown): Promise<number> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    return positionOf(db, `at:${found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting').id}`)
  }

  return { positionNow, belongs, streams, eventOfWaiting, ownAfter, ownPositions: (ids: readonly PersonId[]) => ownPositions(db, ids) }
}

/** Each step since a position; the card stands at the last, as it is now. */
async function stepsTo(db: Db, person: ParticipantTable, since: number): Promise<LiveEvent[]> {
  const steps: LiveEvent[] = []
  for (let position = since + 1; position < person.position; position += 1) steps.push({ position })
  return [...steps, { position: person.position, card: await ownCard(db, person) }]
}
