import type { Actor, HeldRole } from '#app/contract/actor.ts'
import { refOfA } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { measureByRef } from '#db/measures/queries.ts'
import type { MeasureTable } from '#db/measures/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { found, permit } from '../refuse.ts'
import { measureKeeperIn, whyNotKeepMeasures } from './policy.ts'

/** The area and the role in which somebody keeps its measures. Refuses: not_found, forbidden. */
export async function keeperOf(db: Db, actor: Actor, areaSlug: string | undefined): Promise<{ area: AreaTable; role: HeldRole }> {
  const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
  permit(whyNotKeepMeasures(actor, area.id))
  return { area, role: found(measureKeeperIn(actor, area.id), 'role') }
}

/** The same with one of its measures. Refuses: not_found, forbidden. */
export async function keptMeasure(
  db: Db,
  actor: Actor,
  areaSlug: string | undefined,
  ref: unknown,
): Promise<{ area: AreaTable; role: HeldRole; measure: MeasureTable }> {
  const kept = await keeperOf(db, actor, areaSlug)
  return { ...kept, measure: found(await measureByRef(db, kept.area.id, refOfA('measure', ref)), 'measure') }
}
