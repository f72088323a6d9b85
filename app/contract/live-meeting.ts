import type { Moment } from './ids.ts'
import type { LiveOutcomeCard } from './live-outcomes.ts'
import type { LiveOwnCard, LiveWaitingCard } from './live-own.ts'
import type { LivePeopleCard } from './live-people.ts'
import type { LivePollCard } from './live-polls.ts'
import type { LiveHeldCard, LiveQuestionCard } from './live-questions.ts'
import type { LiveQueueCard } from './live-queue.ts'

/** How far a meeting is: begun, at which item since when, over. */
export interface LiveStateCard {
  thing: 'state'
  id: 'state'
  startedAt: Moment | null
  endedAt: Moment | null
  cancelled: boolean
  /** The reference of the item that is on now, and since when. */
  itemRef: string | null
  itemSince: Moment | null
  /** There is a break until then. */
  breakUntil: Moment | null
  /** The chair has switched reactions off. */
  reactionsOff: boolean
}
/** One line that was typed for everybody while people spoke: a note of what was said, or what is being said, word by word. */
export interface LiveNoteCard {
  thing: 'note'
  id: string
  kind: NoteKind
  itemRef: string | null
  words: string
  /** The role and organisation of whoever typed it. */
  by: string
  at: Moment
}
export type LiveCard =
  | LiveStateCard
  | LiveNoteCard
  | LivePeopleCard
  | LiveQueueCard
  | LiveHeldCard
  | LiveQuestionCard
  | LivePollCard
  | LiveOutcomeCard
  | LiveOwnCard
  | LiveWaitingCard

export const NOTE_KINDS = ['note', 'caption'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]
export const NOTE_KIND_TITLES: Record<NoteKind, string> = { note: 'A note', caption: 'What is being said' }

/**
 * That something happened, at a position in the stream of the meeting. It carries the thing as it stands now, whole; `gone`: it was taken
 * back, and nobody sees it any more. What changes nothing on this page carries neither and only moves the position on.
 */
export interface LiveEvent {
  position: number
  card?: LiveCard
  gone?: Pick<LiveCard, 'thing' | 'id'>
}
/** Everything as it stands at a position. */
export interface LiveSnapshot {
  position: number
  cards: LiveCard[]
}
/** What somebody who comes back is told: what happened since, or how everything stands. `at`: the server's clock. */
export type LiveNews = { at: Moment } & ({ events: LiveEvent[] } | { snapshot: LiveSnapshot })

/** More than this is not told one by one: whoever missed so much is told how everything stands. */
export const MOST_CAUGHT_UP = 500

/** What a page knows of a meeting: every card, up to a position. */
export interface LiveView {
  position: number
  cards: ReadonlyMap<string, LiveCard>
}
const keyOf = ({ thing, id }: Pick<LiveCard, 'thing' | 'id'>) => `${thing} ${id}`

export const viewOf = ({ position, cards }: LiveSnapshot): LiveView => ({
  position,
  cards: new Map(cards.map((card) => [keyOf(card), card])),
})

/** What a page knows after it heard an event: nothing new when it has it already; undefined when one before it is missing. */
export function heard(view: LiveView, event: LiveEvent): LiveView | undefined {
  if (event.position <= view.position) return view
  if (event.position > view.position + 1) return undefined
  const cards = new Map(view.cards)
  if (event.card) cards.set(keyOf(event.card), event.card)
  if (event.gone) cards.delete(keyOf(event.gone))
  return { position: event.position, cards }
}

/** The same after news: undefined when they do not fit on what it knows. */
export function told(view: LiveView, news: LiveNews): LiveView | undefined {
  if ('snapshot' in news) return news.snapshot.position < view.position ? view : viewOf(news.snapshot)
  return news.events.reduce<LiveView | undefined>((before, event) => before && heard(before, event), view)
}

export const stateIn = ({ cards }: LiveView) => cards.get('state state') as LiveStateCard | undefined
export const peopleIn = ({ cards }: LiveView) => cards.get('people people') as LivePeopleCard | undefined
export const queueIn = ({ cards }: LiveView) => cards.get('queue queue') as LiveQueueCard | undefined
/** The notes of a meeting, the first typed first. */
export const notesIn = ({ cards }: LiveView): LiveNoteCard[] =>
  [...cards.values()].filter((card): card is LiveNoteCard => card.thing === 'note').sort((a, b) => (a.id < b.id ? -1 : 1))
