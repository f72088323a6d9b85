import { type Actor, type HeldRole, roleIn } from '#app/contract/actor.ts'
import type { AreaId } from '#app/contract/ids.ts'

/** The role in which somebody makes surveys in an area, of which the record will tell. */
export const surveyorIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, 'officer', 'chair', 'area_admin')

/** Why somebody cannot make surveys, publish them, or say when they are asked. */
export function whyNotMakeSurveys(actor: Actor, areaId: AreaId): string | undefined {
  return surveyorIn(actor, areaId) ? undefined : 'Only officers, the chair and the admins of this area make surveys.'
}
