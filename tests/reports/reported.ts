import type { ThemeTable } from '#db/themes/schema.ts'
import { keptReports } from '#server/record/kept-reports.ts'
import { commitment } from '#server/record/leaf.ts'
import { agreedPlan, finished, type PlanPlace, planPlace } from '../build/plans.ts'
import { published } from '../build/public.ts'
import type { World } from '../build/world.ts'

export const PACK = { title: '', reviewOn: '2026-09-01', frozenOn: '2026-03-03', shown: 'at_once' }

/** An agreed plan on a theme with two actions, one of them done, and a worry of a family. */
export async function reportPlace(world: World) {
  const place = await planPlace(world)
  const theme: ThemeTable = await world.theme(place.area)
  const plan = await agreedPlan(world, place, { themes: [theme.slug], actions: 2 })
  const worry = await published(world, place.area, 'Nobody phones us back, ever.', { themes: [theme.id], kind: 'concern' })
  return { ...place, theme, plan, worry }
}
export type ReportPlace = Awaited<ReturnType<typeof reportPlace>>

/** The text of a report as its readers see it, piece by piece. */
export async function textOf(world: World, { area }: Pick<PlanPlace, 'area'>, ref: string) {
  const view = await world.services.reports.report(world.visitor(), area.slug, ref)
  return { ...view, text: JSON.stringify(view.blocks) }
}

export const makePack = async (world: World, { area, officer, plan }: ReportPlace, more: object = {}): Promise<string> => {
  const made = await world.services.reports.makePack(officer, area.slug, { ...PACK, frozenOn: dayNow(world), plan: plan.ref, ...more })
  return 'ref' in made ? made.ref : ''
}
export const dayNow = (world: World) => world.now.toISOString().slice(0, 10)
export { finished }

/** Whether the record row of a report commits to what is kept of it. */
export async function keptFits(world: World, ref: string): Promise<boolean> {
  const kept = []
  for await (const content of keptReports(world.db)) kept.push(content)
  const { frozen } = await world.db.selectFrom('report').where('ref', '=', ref).selectAll().executeTakeFirstOrThrow()
  const own = kept.filter(({ content }) => content === frozen)
  return own.length === 1 && own.every(({ salt, commitment: promised, content }) => commitment(salt!, content!) === promised)
}
