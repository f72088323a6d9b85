import { MISSING_TITLES, type MissingPart } from '#app/contract/plan.ts'
import type { ActionTable } from '#db/plan/schema.ts'

type Parts = Pick<ActionTable, 'ownerTitle' | 'organisationId' | 'dueOn' | 'difference'>

/** What an action needs before it can be published, in the order in which it is asked. */
export function missingIn(action: Parts, has: { milestone: boolean; measure: boolean }): MissingPart[] {
  const there: Record<MissingPart, boolean> = {
    ownerTitle: action.ownerTitle !== '',
    organisation: action.organisationId !== null,
    dueOn: action.dueOn !== null,
    milestone: has.milestone,
    measure: has.measure,
    difference: action.difference !== '',
  }
  return (Object.keys(there) as MissingPart[]).filter((part) => !there[part])
}

/** The same as a sentence that names what is missing. */
export function missingInWords({ number, title }: Pick<ActionTable, 'number' | 'title'>, missing: readonly MissingPart[]): string {
  const parts = missing.map((part) => MISSING_TITLES[part])
  const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('')
  return `Action ${[number, `“${title}”`].filter(Boolean).join(' ')} cannot be published yet. Missing: ${listed}.`
}
