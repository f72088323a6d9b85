import type { Day } from '#app/contract/ids.ts'
import type { ActionLineView } from '#app/contract/plan-views.ts'
import { shortDate } from '#app/dates.ts'

/** "Head of SEND, Wyrefield County Council". */
export const ownerOf = ({ ownerTitle, organisation }: Pick<ActionLineView, 'ownerTitle' | 'organisation'>) =>
  [ownerTitle, organisation].filter(Boolean).join(', ')

/** "2.1 Answer the phone". */
export const numbered = ({ number, title }: Pick<ActionLineView, 'number' | 'title'>) => [number, title].filter(Boolean).join(' ')

/** "action 2.1", or its title where it has no number. */
export const calledAction = ({ number, title }: Pick<ActionLineView, 'number' | 'title'>) => (number ? `action ${number}` : title)

type Dated = Pick<ActionLineView, 'dueOn' | 'doneOn' | 'droppedOn'>
/** When it is due, was done or was dropped. */
export function dueInWords({ dueOn, doneOn, droppedOn }: Dated): string {
  if (droppedOn) return `Dropped on ${shortDate(droppedOn)}`
  if (doneOn) return `Done on ${shortDate(doneOn)}`
  return dueOn ? `Due ${shortDate(dueOn)}` : 'No date yet'
}

/** How far its date was moved, and how often; nothing where it never was. */
export function slippedInWords({ slips, slipDays, firstDueOn }: Pick<ActionLineView, 'slips' | 'slipDays' | 'firstDueOn'>): string {
  if (slips === 0 || !firstDueOn) return ''
  const often = slips === 1 ? 'once' : slips === 2 ? 'twice' : `${slips} times`
  return `Moved ${often}, by ${inDays(slipDays)} in all. First due ${shortDate(firstDueOn)}`
}

/** "1 day", "14 days". */
export const inDays = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** "1 month", "14 months". */
export const inMonths = (count: number) => (count === 1 ? '1 month' : `${count} months`)

/** "1 thing said", "14 things said". */
export const thingsSaid = (count: number) => (count === 1 ? '1 thing said' : `${count} things said`)

const DAY_MS = 86_400_000
/** Whole days from one day to another. */
export const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
