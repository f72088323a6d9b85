import type { Actor } from '#app/contract/actor.ts'
import { measureByRef } from '#db/measures/queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { recordedAbout } from '#db/record/queries.ts'
import type { World } from '#tests/build/world.ts'

/** A measure of an area, or (with a reference) another saying of one. Gives its reference. */
export async function plansInTime(world: World, area: AreaTable, actor: Actor, more: object = {}, ref?: string): Promise<string> {
  const says = {
    title: 'New plans within 20 weeks',
    counts: 'New plans issued within 20 weeks, out of 100 new plans',
    unit: '%',
    better: 'up',
    source: 'The yearly SEN2 return',
    ...more,
  }
  if (!ref) return world.services.measures.makeMeasure(actor, area.slug, says)
  await world.services.measures.changeMeasure(actor, area.slug, ref, says)
  return ref
}

/** What was recorded about a measure, in order. */
export async function recordedOn(world: World, ref: string) {
  const { id } = await world.db.selectFrom('measure').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
  return (await recordedAbout(world.db, id)).map(({ name, actor, facts }) => ({ name, actor, facts: JSON.parse(facts) as object }))
}

/** Everything that is kept of measures, and how much was recorded: to show that nothing was written. */
export async function everyMeasure(world: World) {
  const tables = ['measure', 'reading', 'measureChange', 'readingChange', 'record'] as const
  return Promise.all(
    tables.map(async (name) => (await world.db.selectFrom(name).selectAll().execute()).map((row) => JSON.stringify(row)).sort()),
  )
}

/** The row of a measure. */
export const measureRow = async (world: World, area: AreaTable, ref: string) => (await measureByRef(world.db, area.id, ref))!
