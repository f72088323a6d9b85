import { type Actor, type HeldRole, roleIn } from '#app/contract/actor.ts'
import type { AreaId } from '#app/contract/ids.ts'
import type { MeasureTable } from '#db/measures/schema.ts'

/** The role in which somebody keeps the measures of an area, of which the record will tell. */
export const measureKeeperIn = (actor: Actor, areaId: AreaId): HeldRole | undefined =>
  roleIn(actor, areaId, 'officer', 'action_owner', 'chair', 'area_admin')

/** Why somebody cannot make a measure, change it or enter figures. */
export function whyNotKeepMeasures(actor: Actor, areaId: AreaId): string | undefined {
  return measureKeeperIn(actor, areaId)
    ? undefined
    : 'Only officers, action owners, the chair and the admins of this area keep its measures.'
}
/** Why a measure takes no figures now. */
export function whyNotRead({ retiredAt }: Pick<MeasureTable, 'retiredAt'>): string | undefined {
  return retiredAt ? 'This measure is not kept any more. Bring it back first.' : undefined
}
