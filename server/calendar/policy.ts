import { type Actor, type HeldRole, roleIn } from '#app/contract/actor.ts'
import type { ClockEventKind, DueDay } from '#app/contract/clock-events.ts'
import type { AreaId, Day } from '#app/contract/ids.ts'

/** The role in which somebody stops a clock, of which everybody will read. */
export const clockKeeperIn = (actor: Actor, areaId: AreaId): HeldRole | undefined => roleIn(actor, areaId, 'officer', 'chair')

/** Why somebody cannot stop a clock, let it run again, or add days. */
export function whyNotKeepClocks(actor: Actor, areaId: AreaId): string | undefined {
  return clockKeeperIn(actor, areaId) ? undefined : 'Only officers and the chair can stop a clock or add days, and always with a reason.'
}

interface Standing {
  due: DueDay
  answeredOn: Day | null
  today: Day
}
/** Why this cannot happen to a clock as it stands: what is answered is over, and what is late stays late. */
export function whyNotClockEvent(kind: ClockEventKind, { due, answeredOn, today }: Standing): string | undefined {
  if (answeredOn) return 'It has an answer, so its clock has stopped.'
  if (kind === 'resume') return due.day === null ? undefined : 'The clock is running.'
  if (due.day === null) return 'The clock stands still. Let it run again first.'
  if (due.day < today) return 'The day has passed. It stays late until there is an answer.'
  return undefined
}
