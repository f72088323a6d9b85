import type { Moment } from '../contract/ids.ts'
import type { LiveStateCard } from '../contract/live-meeting.ts'
import type { SpeakingLine } from '../contract/live-queue.ts'
import type { LiveItemView } from '../contract/live-views.ts'
import { timeInWords } from '../dates.ts'

const MINUTE_MS = 60_000
const after = (from: Moment, ms: number) => new Date(Date.parse(from) + ms).toISOString() as Moment

/** When the item that is on was meant to be done, or the break to be over; undefined where no time is set. */
export function itemUntil(state: LiveStateCard | undefined, items: readonly Pick<LiveItemView, 'ref' | 'minutes'>[]): Moment | undefined {
  if (!state?.startedAt || state.endedAt || state.cancelled) return undefined
  if (state.breakUntil) return state.breakUntil
  const item = items.find(({ ref }) => ref === state.itemRef)
  return item && item.minutes > 0 && state.itemSince ? after(state.itemSince, item.minutes * MINUTE_MS) : undefined
}

/** When the turn of whoever speaks is over. */
export const turnUntil = (speaking: SpeakingLine | null | undefined): Moment | undefined =>
  speaking ? after(speaking.since, speaking.seconds * 1000) : undefined

/** "Until about 7:55 pm." */
export const untilInWords = (until: Moment | undefined): string => (until ? `Until about ${timeInWords(until)}.` : '')

/** How much is left, in words that do not hurry: "12 minutes left", "about 1 minute left", "30 seconds left", "the time is up". */
export function leftInWords(leftMs: number): string {
  const minutes = Math.round(leftMs / MINUTE_MS)
  if (leftMs >= 1.5 * MINUTE_MS) return `${minutes} minutes left`
  if (leftMs > MINUTE_MS / 2) return 'about 1 minute left'
  if (leftMs > 10_000) return '30 seconds left'
  if (leftMs > -MINUTE_MS) return 'the time is up'
  return `${Math.floor(-leftMs / MINUTE_MS)} ${Math.floor(-leftMs / MINUTE_MS) === 1 ? 'minute' : 'minutes'} over`
}
