import type { LiveCard } from '#app/contract/live-meeting.ts'

/** Puts one kind of thing into the page of a meeting. Words go in as text. */
export interface Putter {
  thing: LiveCard['thing']
  put: (card: LiveCard) => void
  /** Takes one out. A thing of which a meeting has one is never taken out. */
  remove?: (id: string) => void
  /** Those that stand in the page now. */
  ids?: () => string[]
}
type CardOf<Thing extends LiveCard['thing']> = Extract<LiveCard, { thing: Thing }>

/** The putter of one kind of thing. */
export const putter = <Thing extends LiveCard['thing']>(
  thing: Thing,
  put: (card: CardOf<Thing>) => void,
  rows: Pick<Putter, 'remove' | 'ids'> = {},
): Putter => ({ thing, put: (card) => put(card as CardOf<Thing>), ...rows })

/** Says something in the page, if that is not what stands there. */
export function say(place: Element | null | undefined, words: string) {
  if (place && place.textContent !== words) place.textContent = words
}
