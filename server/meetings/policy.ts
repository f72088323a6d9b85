import { type Actor, type HeldRole, roleIn } from '#app/contract/actor.ts'
import type { AreaId } from '#app/contract/ids.ts'
import type { SeesMeetings } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'

/** The role in which somebody plans and keeps the meetings of an area as chair or clerk, of which the record will tell. */
export const clerkIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, 'chair', 'officer', 'area_admin')

/** Whether somebody sees meetings before they are public. To everybody else a draft does not exist. */
export const seesMeetings = (actor: Actor, areaId: AreaId): SeesMeetings => (clerkIn(actor, areaId) ? 'drafts' : 'public')

/** Why somebody cannot plan, change or call off meetings, or work on their agendas. */
export function whyNotClerk(actor: Actor, areaId: AreaId): string | undefined {
  return clerkIn(actor, areaId) ? undefined : 'Only the chair, officers and the admins of this area plan its meetings.'
}

/** Why nothing of a meeting's plan can be changed any more. */
export function whyNotPlanNow({ cancelledAt, startedAt, endedAt }: MeetingTable): string | undefined {
  if (cancelledAt) return 'This meeting is called off.'
  if (endedAt) return 'This meeting is over.'
  return startedAt ? 'This meeting is on now.' : undefined
}
