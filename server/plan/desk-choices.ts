import type { Actor } from '#app/contract/actor.ts'
import type { ActionChoice, PlanChoicesView } from '#app/contract/plan-choices.ts'
import type { Db } from '#db/database.ts'
import { measuresIn } from '#db/measures/queries.ts'
import { areaBySlug, forumsIn, organisationsIn } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionsOfArea } from '#db/plan/action-queries.ts'
import { themesIn } from '#db/themes/queries.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { whyNotSeeDrafts } from './policy.ts'

const MOST_MEASURES = 500

/** What can be chosen in the forms of a plan. */
export function choosing({ db }: Pick<Tools, 'db'>) {
  /** The organisations, groups, themes and measures of an area, by name; what is not used any more is left out. Refuses: not_found, forbidden. */
  async function planChoices(actor: Actor, areaSlug: string): Promise<PlanChoicesView> {
    const { id } = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotSeeDrafts(actor, id))
    const measures = (await measuresIn(db, id, MOST_MEASURES)).filter(({ retiredAt }) => !retiredAt)
    return {
      organisations: byName((await organisationsIn(db, id)).map(({ id, name }) => ({ id, name }))),
      forums: byName((await forumsIn(db, id)).map(({ id, name }) => ({ id, name }))),
      themes: (await themesIn(db, id)).map(({ slug, title }) => ({ slug, title })),
      measures: byName(measures.map(({ id, ref, title }) => ({ id, ref, name: title }))),
    }
  }
  return { planChoices }
}

/** The published actions of an area that are not dropped, for whoever says which one an answer leads to; by number, then title. */
export async function actionChoices(db: Db, { id }: AreaTable): Promise<ActionChoice[]> {
  const rows = (await actionsOfArea(db, id)).filter(({ droppedAt }) => !droppedAt)
  return rows
    .map(({ ref, number, title }) => ({ ref, title: [number, title].filter(Boolean).join(' ') }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }) || (a.ref < b.ref ? -1 : 1))
}

const byName = <Named extends { id: string; name: string }>(all: Named[]): Named[] =>
  all.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
