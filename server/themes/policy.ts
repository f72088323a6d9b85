import { type Actor, type HeldRole, roleIn } from '#app/contract/actor.ts'
import type { AreaId } from '#app/contract/ids.ts'
import type { ThemeTable } from '#db/themes/schema.ts'

/** The role in which somebody keeps the codebook of an area, of which the record will tell. */
export const codebookKeeperIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, 'area_admin')

/** Why somebody cannot make, change, retire or merge themes. */
export function whyNotKeepCodebook(actor: Actor, areaId: AreaId): string | undefined {
  return codebookKeeperIn(actor, areaId) ? undefined : 'Only the admins of this area change its themes.'
}
/** Why a theme cannot become part of another. */
export function whyNotMerge(from: ThemeTable, into: ThemeTable): string | undefined {
  if (from.id === into.id) return 'A theme cannot become part of itself. Please choose another.'
  if (into.mergedIntoId) return 'That theme has become part of another one. Please choose the other one.'
  if (into.retiredAt) return 'That theme is not used any more. Bring it back first, or choose another.'
  if (from.mergedIntoId && from.mergedIntoId !== into.id) return 'This theme has become part of another one already.'
  return undefined
}
