import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import type { World } from '#tests/build/world.ts'
import { type AgendaPlace, agendaPlace, anItem } from '../../meetings/agenda-place.ts'
import { PEOPLE } from './schedule.ts'

/** Who is in the meeting of a schedule, and what it has. */
export interface Cast extends AgendaPlace {
  meeting: `${string}/MT-${string}`
  items: string[]
  /** Each on their own phone: the first is there for a forum, the others are guests. */
  people: Actor[]
  /** A second officer, whose right may be revoked. */
  helper: Actor
  /** Begins every word that is typed, so that what is seen can be told from what is not. */
  mark: string
}

/** A meeting that is about to begin. */
export async function cast(world: World, area?: AgendaPlace['area']): Promise<Cast> {
  const place = await agendaPlace(world, 20, area)
  const { officer, rep, ref, area: own } = place
  const items = [
    await world.services.meetings.addItem(officer, own.slug, ref, anItem()),
    await world.services.meetings.addItem(officer, own.slug, ref, anItem({ title: 'Waiting times' })),
  ]
  const guests = Array.from({ length: PEOPLE - 1 }, () => world.visitor())
  const helper = await world.holder(own, 'officer')
  return {
    ...place,
    meeting: `${own.slug}/${ref as `MT-${string}`}`,
    items,
    people: [rep, ...guests],
    helper,
    mark: `m${randomBytes(4).toString('hex')}`,
  }
}
