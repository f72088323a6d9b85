import type { Actor } from '#app/contract/actor.ts'
import { ChangeAreaForm, MakeAreaForm } from '#app/contract/admin.ts'
import { parse } from '#app/contract/parse.ts'
import { areaBySlug, areas, updateArea } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AreaLine } from './frame.ts'
import { makeArea } from './new-area.ts'
import { adminEverywhere, adminIn, whyNotAdminister, whyNotMakeAreas } from './policy.ts'

/** The settings of an area as its admins see them. */
export type AreaSettings = Pick<
  AreaTable,
  'slug' | 'name' | 'council' | 'terms' | 'readWithinDays' | 'answerWithinDays' | 'escalateWithinMinutes' | 'leastRatings'
>
/** What an admin administers. */
export interface AdminView {
  areas: AreaLine[]
  may: { makeAreas: boolean }
}

/** Finds the area by its address for somebody who administers it. Refuses: not_found, forbidden. */
export async function administered({ db }: Pick<Tools, 'db'>, actor: Actor, areaSlug: string | undefined) {
  const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
  permit(whyNotAdminister(actor, area.id))
  return { area, by: adminIn(actor, area.id)!.id }
}

/** Areas and their settings. */
export function areasAdmin(tools: Tools) {
  const { db, change, record } = tools

  /** The areas that somebody administers, by slug. Refuses: forbidden, when there is none and they may not make one. */
  async function administers(actor: Actor): Promise<AdminView> {
    const own = (await areas(db)).filter(({ id }) => adminIn(actor, id))
    const whyNot = whyNotMakeAreas(actor)
    if (own.length === 0) permit(whyNot && 'Only admins see this page.')
    return {
      areas: own.map(({ slug, name, council, demonstration }) => ({ slug, name, council, demonstration: demonstration === 1 })),
      may: { makeAreas: whyNot === undefined },
    }
  }

  /** Makes an area. Refuses: forbidden, invalid (also words that are used for other pages, and areas that are there). Records: people.area_made. */
  async function makeNewArea(actor: Actor, input: unknown): Promise<{ slug: string }> {
    permit(whyNotMakeAreas(actor))
    const form = parse(MakeAreaForm, input)
    await change(async (tx) => {
      if (await areaBySlug(tx, form.slug)) wrong('slug', 'There is an area with this address already')
      await makeArea(tools, tx, form, adminEverywhere(actor)!.id)
    })
    return { slug: form.slug }
  }

  /** The settings of an area. Refuses: not_found, forbidden. */
  async function areaSettings(actor: Actor, areaSlug: string | undefined): Promise<AreaSettings> {
    const { area } = await administered(tools, actor, areaSlug)
    const { slug, name, council, terms, readWithinDays, answerWithinDays, escalateWithinMinutes, leastRatings } = area
    return { slug, name, council, terms, readWithinDays, answerWithinDays, escalateWithinMinutes, leastRatings }
  }

  /** Changes the settings of an area; its address stays. Refuses: not_found, forbidden, invalid. Records: people.area_changed. */
  async function changeArea(actor: Actor, areaSlug: string | undefined, input: unknown): Promise<void> {
    const { area, by } = await administered(tools, actor, areaSlug)
    const form = parse(ChangeAreaForm, input)
    const changed = (Object.keys(form) as (keyof typeof form)[]).filter((name) => form[name] !== area[name])
    if (changed.length === 0) return
    await change(async (tx) => {
      await updateArea(tx, area.id, form)
      record(tx, { name: 'people.area_changed', place: `at:${area.id}`, areaId: area.id, about: area.id, actor: by, facts: { changed } })
    })
  }

  return { administers, makeArea: makeNewArea, areaSettings, changeArea }
}
