import type { State } from '#app/contract/feedback.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'

type Moments = Pick<ContributionTable, 'publishedAt' | 'heldAt' | 'privateAt' | 'declinedAt' | 'takenBackAt' | 'removedAt'>

/** Where a contribution is now: the one of its moments that is set names it; none means that it waits to be read. */
export function stateOf(row: Moments): State {
  if (row.publishedAt) return 'public'
  if (row.heldAt) return 'held'
  if (row.privateAt) return 'private'
  if (row.declinedAt || row.takenBackAt || row.removedAt) return 'removed'
  return 'waiting'
}

/** No moment at all: what a change of state starts from. */
export const NO_STATE = {
  publishedAt: null,
  heldAt: null,
  privateAt: null,
  declinedAt: null,
  takenBackAt: null,
  removedAt: null,
} as const satisfies Moments
