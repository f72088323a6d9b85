import type { FrameView } from '#app/contract/frame.ts'
import type { HelpView } from '#app/contract/help.ts'
import { CONTACT_KIND_TITLES } from '#app/contract/people.ts'
import { areaBySlug, areas, helpContactsIn } from '#db/people/area-queries.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { helpRoute } from './help-router.ts'

/** A line of the list of areas. */
export interface AreaLine {
  slug: string
  name: string
  council: string
  demonstration: boolean
}

/** What stands around every page, and whom to turn to. Nobody needs to be known for it, and nothing is kept. */
export function framing({ db }: Pick<Tools, 'db'>) {
  /** The name of an area and its help contacts in their order. Refuses: not_found. */
  async function frame(areaSlug: string | undefined): Promise<FrameView> {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    const contacts = await helpContactsIn(db, area.id)
    return {
      area: { slug: area.slug, name: area.name, council: area.council, demonstration: area.demonstration === 1 },
      contacts: contacts.map(({ kind, name, phone, web, hours }) => ({ kind, title: CONTACT_KIND_TITLES[kind], name, phone, web, hours })),
    }
  }

  /** Every area, by name. */
  async function listAreas(): Promise<AreaLine[]> {
    const rows = await areas(db)
    return rows
      .map(({ slug, name, council, demonstration }) => ({ slug, name, council, demonstration: demonstration === 1 }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.slug < b.slug ? -1 : 1))
  }

  /**
   * Whom to turn to, after three questions: the area's own contacts and national lines, first one first; without an area the national
   * lines alone. Refuses: not_found.
   */
  async function helpFor(areaSlug: string | undefined, answers: { who?: unknown; matter?: unknown; when?: unknown }): Promise<HelpView> {
    const area = areaSlug === undefined ? undefined : found(await areaBySlug(db, areaSlug), 'area')
    return helpRoute(area ? await helpContactsIn(db, area.id) : [], answers)
  }

  return { frame, areas: listAreas, helpFor }
}
