import type { ThemeId } from '#app/contract/ids.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import type { Standing } from '../feedback/figures.ts'

const KEPT = [
  'publishedAt',
  'heldAt',
  'privateAt',
  'declinedAt',
  'takenBackAt',
  'removedAt',
  'reason',
  'currentVersionId',
  'routedTo',
  'wrongBoxAt',
] as const satisfies (keyof ContributionTable)[]

/** How a contribution stood before or after a step at the desk: moments, codes and ids, never words. */
export type StepState = Pick<ContributionTable, (typeof KEPT)[number]> & { themeIds: ThemeId[] }

/** The part of a standing that a step at the desk can change, as it is kept with the step; with sealed words that the desk needs again. */
export function stepState({ row, themeIds }: Standing, sealed?: string): string {
  return JSON.stringify({ ...Object.fromEntries(KEPT.map((name) => [name, row[name]])), themeIds, ...(sealed && { sealed }) })
}

/** The sealed words that were kept with a step, and the reason that it gave. */
export function keptWithStep(after: string): { sealed?: string; reason: string | null } {
  const { sealed, reason } = JSON.parse(after) as StepState & { sealed?: string }
  return { reason, ...(sealed && { sealed }) }
}

/** What `stepState` kept: the patch that brings it back, and the themes. */
export function readStepState(text: string): { patch: Omit<StepState, 'themeIds'>; themeIds: ThemeId[] } {
  const { themeIds, ...patch } = JSON.parse(text) as StepState
  return { patch, themeIds }
}
