import type { Actor } from '#app/contract/actor.ts'
import type { ForumId } from '#app/contract/ids.ts'
import type { AreaTable } from '#db/people/schema.ts'
import type { World } from '../build/world.ts'

/** A meeting in an area with an officer, and a forum with its representative. */
export interface AgendaPlace {
  area: AreaTable
  officer: Actor
  forum: ForumId
  rep: Actor
  ref: string
}

export async function agendaPlace(world: World, days = 20, area?: AreaTable): Promise<AgendaPlace> {
  const own = area ?? (await world.area())
  const officer = await world.holder(own, 'officer')
  const forum = await world.forum(own, area ? undefined : 'Parents and carers')
  const rep = await world.holder(own, { role: 'representative', forumId: forum })
  const ref = await world.services.meetings.planMeeting(officer, own.slug, {
    title: 'March meeting',
    day: new Date(world.now.getTime() + days * 86_400_000).toISOString().slice(0, 10),
    at: '18:30',
    minutes: '90',
    room: 'Town hall',
    guests: 'yes',
  })
  await world.services.meetings.publishMeeting(officer, own.slug, ref)
  return { area: own, officer, forum, rep, ref }
}

/** An item as the clerk writes it. */
export const anItem = (more: object = {}) => ({
  title: 'School transport',
  about: '',
  minutes: '15',
  level: 'engage',
  presenter: '',
  ...more,
})
