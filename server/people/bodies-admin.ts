import type { Actor } from '#app/contract/actor.ts'
import { ForumForm, OrganisationForm } from '#app/contract/admin.ts'
import { type ForumId, idOf, type OrganisationId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { FORUM_KIND_TITLES, type ForumKind, ORGANISATION_KIND_TITLES, type OrganisationKind } from '#app/contract/people.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import {
  forumById,
  forumNamed,
  forumsIn,
  insertForum,
  insertOrganisation,
  organisationById,
  organisationNamed,
  organisationsIn,
  updateForum,
  updateOrganisation,
} from '#db/people/area-queries.ts'
import { isUniqueViolation } from '#db/unique.ts'
import { moment, newId } from '../clock.ts'
import { found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { administered } from './areas-admin.ts'

export interface OrganisationLine {
  id: OrganisationId
  name: string
  kind: OrganisationKind
  kindTitle: string
}
export interface ForumLine {
  id: ForumId
  name: string
  kind: ForumKind
  kindTitle: string
  about: string
}
type Administered = Awaited<ReturnType<typeof administered>>

/** Organisations that answer, and forums and groups that speak for families. */
export function bodiesAdmin(tools: Tools) {
  const { db, change, clock, record } = tools

  /** By name. Refuses: not_found, forbidden. */
  async function organisations(actor: Actor, areaSlug: string | undefined): Promise<OrganisationLine[]> {
    const { area } = await administered(tools, actor, areaSlug)
    const lines = (await organisationsIn(db, area.id)).map(({ id, name, kind }) => ({
      id,
      name,
      kind,
      kindTitle: ORGANISATION_KIND_TITLES[kind],
    }))
    return lines.sort(byName)
  }

  /** Makes an organisation, brings back a retired one of this name, or changes the one with this id. Refuses: not_found, forbidden, invalid. Records: people.organisation_made or _changed. */
  async function putOrganisation(actor: Actor, areaSlug: string | undefined, id: unknown, input: unknown): Promise<OrganisationId> {
    const there = await administered(tools, actor, areaSlug)
    const form = parse(OrganisationForm, input)
    const given = id ? await organisationOf(there, id) : undefined
    return unlessNameTaken('There is an organisation with this name already', async (tx) => {
      const known = given ?? retired(await organisationNamed(tx, there.area.id, form.name))
      const made: OrganisationId = known?.id ?? newId('organisation')
      if (known) await updateOrganisation(tx, made, { ...form, retiredAt: null })
      else await insertOrganisation(tx, { id: made, areaId: there.area.id, ...form, retiredAt: null })
      note(tx, there, known ? 'people.organisation_changed' : 'people.organisation_made', made, form.kind)
      return made
    })
  }

  /** Takes an organisation off the lists; what it answered stays its own. Refuses: not_found, forbidden. Records: people.organisation_changed. */
  async function retireOrganisation(actor: Actor, areaSlug: string | undefined, id: unknown): Promise<void> {
    const there = await administered(tools, actor, areaSlug)
    const known = await organisationOf(there, id)
    await change(async (tx) => {
      await updateOrganisation(tx, known.id, { retiredAt: moment(clock) })
      note(tx, there, 'people.organisation_changed', known.id, known.kind, true)
    })
  }

  /** By name. Refuses: not_found, forbidden. */
  async function forums(actor: Actor, areaSlug: string | undefined): Promise<ForumLine[]> {
    const { area } = await administered(tools, actor, areaSlug)
    const lines = (await forumsIn(db, area.id)).map(({ id, name, kind, about }) => ({
      id,
      name,
      kind,
      kindTitle: FORUM_KIND_TITLES[kind],
      about,
    }))
    return lines.sort(byName)
  }

  /** Makes a forum or group, brings back a retired one of this name, or changes the one with this id. Refuses: not_found, forbidden, invalid. Records: people.forum_made or _changed. */
  async function putForum(actor: Actor, areaSlug: string | undefined, id: unknown, input: unknown): Promise<ForumId> {
    const there = await administered(tools, actor, areaSlug)
    const form = parse(ForumForm, input)
    const given = id ? await forumOf(there, id) : undefined
    return unlessNameTaken('There is a group with this name already', async (tx) => {
      const known = given ?? retired(await forumNamed(tx, there.area.id, form.name))
      const made: ForumId = known?.id ?? newId('forum')
      if (known) await updateForum(tx, made, { ...form, retiredAt: null })
      else await insertForum(tx, { id: made, areaId: there.area.id, ...form, retiredAt: null })
      note(tx, there, known ? 'people.forum_changed' : 'people.forum_made', made, form.kind)
      return made
    })
  }

  /** Takes a group off the lists; what was said for it stays. Refuses: not_found, forbidden. Records: people.forum_changed. */
  async function retireForum(actor: Actor, areaSlug: string | undefined, id: unknown): Promise<void> {
    const there = await administered(tools, actor, areaSlug)
    const known = await forumOf(there, id)
    await change(async (tx) => {
      await updateForum(tx, known.id, { retiredAt: moment(clock) })
      note(tx, there, 'people.forum_changed', known.id, known.kind, true)
    })
  }

  async function organisationOf({ area }: Administered, id: unknown) {
    const row = await organisationById(db, idOf('organisation', id))
    return found(row?.areaId === area.id ? row : undefined, 'organisation')
  }
  async function forumOf({ area }: Administered, id: unknown) {
    const row = await forumById(db, idOf('forum', id))
    return found(row?.areaId === area.id ? row : undefined, 'forum')
  }

  async function unlessNameTaken<T>(sentence: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await change(work)
    } catch (error) {
      if (isUniqueViolation(error)) wrong('name', sentence)
      throw error
    }
  }

  function note(tx: Tx, { area, by }: Administered, name: EventName, about: string, kind: string, retired = false) {
    record(tx, { name, place: `at:${area.id}`, areaId: area.id, about, actor: by, facts: { kind, retired } })
  }

  return { organisations, putOrganisation, retireOrganisation, forums, putForum, retireForum }
}

const retired = <T extends { retiredAt: string | null }>(row: T | undefined) => (row?.retiredAt ? row : undefined)
const byName = (a: { name: string; id: string }, b: { name: string; id: string }) =>
  a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1)
