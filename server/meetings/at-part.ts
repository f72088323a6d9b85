import { createHmac } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import { type MeetingId, type Moment, type PersonId, refOfA } from '#app/contract/ids.ts'
import type { Db, Tx } from '#db/database.ts'
import { commandBefore, insertCommand } from '#db/meetings/live-queries.ts'
import { meetingSecretOf, meetingToTakePart, moveOwn, participantById, participantToAct } from '#db/meetings/people-queries.ts'
import type { ParticipantTable } from '#db/meetings/people-schema.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { hour } from '../clock.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { InLive, LivePhase } from './at-live.ts'
import { whyNotInLive, whyNotTakePart } from './live-policy.ts'

/** Somebody who takes part in a meeting that is on and does something there. */
export interface AtPart {
  tx: Tx
  area: AreaTable
  meeting: MeetingTable
  person: ParticipantTable
  /** To the hour, as everything that families do. */
  at: Moment
}
/** What somebody did. `actor`: who the record says it was, `person:…` unless the record must not tell that two things were done by one. */
export interface InPart extends InLive {
  actor?: string
  /** Where it is told, if not where everybody hears it: whoever follows the meeting must not know of it. */
  place?: `at:${MeetingId}/people`
}

/** Who somebody is in one meeting: the same in every tab, nobody in any other meeting. */
export const personIdFrom = (secret: string, who: string): PersonId =>
  `person_${createHmac('sha256', Buffer.from(secret, 'hex')).update(who).digest('hex').slice(0, 32)}`

/**
 * What an account or a device is to every meeting: a keyed hash that is kept nowhere. Not the name of a row in the vault: mails name those,
 * and whoever had them could try them on the secret of a meeting.
 */
export function whoIs({ vault }: Pick<Tools, 'vault'>, { accountId, device }: Actor): string | undefined {
  const who = accountId ?? device
  return who && vault.hashOf('participant', who)
}

/** Who somebody is in a meeting, also when they were removed; undefined when they never joined, or when nobody can tell any more. */
export async function personIn(tools: Pick<Tools, 'vault'>, db: Db, actor: Actor, meetingId: MeetingId) {
  const who = whoIs(tools, actor)
  const secret = who && (await meetingSecretOf(db, meetingId))
  return who && secret ? await participantById(db, personIdFrom(secret, who)) : undefined
}

/** How somebody takes part in a meeting; undefined when they do not, or when nobody can tell any more. */
export async function participantOf(tools: Pick<Tools, 'vault'>, db: Db, actor: Actor, meetingId: MeetingId) {
  const row = await personIn(tools, db, actor, meetingId)
  return row?.removedAt ? undefined : row
}

/** The frame of everything that somebody who takes part does: find, permit, once, do, record. */
export function atPart(tools: Tools) {
  const { db, change, clock, record, limits } = tools

  /**
   * Does something once and records it. Returns what it was about; sent again with the same `command`, it does nothing and returns the same.
   * `work` gives back only an id when nothing changed; `phase`: what can be done after the meeting too, until the seal. Refuses: not_found, forbidden (has not joined, was removed), conflict (not on, over, sealed), too_many, and what `work` refuses.
   */
  async function onPart(
    actor: Actor,
    areaSlug: string,
    ref: unknown,
    command: string | undefined,
    work: (at: AtPart) => Promise<InPart | string>,
    phase: Exclude<LivePhase, 'before'> = 'on',
  ): Promise<string> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const known = await personIn(tools, db, actor, id)
    // Counted only for those who take part: a stranger must not be able to fill a meeting.
    if (known && !known.removedAt) {
      await limits.spend('livePerson', known.id)
      await limits.spend('liveMeeting', id)
    }
    return change(async (tx) => {
      const meeting = found(await meetingToTakePart(tx, id), 'meeting')
      const own = await personIn(tools, tx, actor, id)
      const person = own && (await participantToAct(tx, own.id))
      const before = person && command ? await commandBefore(tx, { meetingId: id, person: person.id, command }) : undefined
      if (before) return before
      const whyNotNow = whyNotInLive(meeting, phase)
      if (whyNotNow) conflict(whyNotNow)
      permit(whyNotTakePart(person))
      const done = await work({ tx, area, meeting, person: found(person, 'participant'), at: hour(clock) })
      const about = typeof done === 'string' ? done : done.about
      if (typeof done !== 'string') await moveOwn(tx, [person!.id])
      if (command) await insertCommand(tx, { meetingId: id, person: person!.id, command, about })
      if (typeof done === 'string') return about
      const { name, facts = {}, content, actor: as = `person:${person!.id}`, place = `at:${id}` } = done
      record(tx, { name, place, areaId: area.id, about, actor: as, facts, ...(content === undefined ? {} : { content }) })
      return about
    })
  }

  return { onPart }
}
export type PartWork = ReturnType<typeof atPart>
