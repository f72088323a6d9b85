import { withoutOrderTurners } from '../contract/bidi.ts'
import type { LiveNoteCard, LiveStateCard } from '../contract/live-meeting.ts'
import type { LivePeopleCard } from '../contract/live-people.ts'
import type { LiveItemView } from '../contract/live-views.ts'
import { timeInWords } from '../dates.ts'

/** How far a meeting is, in a line: said by the page and by the script that follows the meeting. */
export function nowInWords(state: LiveStateCard | undefined, items: readonly Pick<LiveItemView, 'ref' | 'number' | 'title'>[]): string {
  if (!state || state.cancelled) return 'This meeting is called off.'
  if (state.endedAt) return `The meeting ended at ${timeInWords(state.endedAt)}.`
  if (!state.startedAt) return 'The meeting has not begun yet.'
  if (state.breakUntil) return `There is a break until ${timeInWords(state.breakUntil)}.`
  const item = items.find(({ ref }) => ref === state.itemRef)
  if (!item) return `The meeting began at ${timeInWords(state.startedAt)}. The first item comes next.`
  return `Now: ${item.number} ${withoutOrderTurners(item.title)}`
}

/** Since when an item is on, and how long it was meant to take. */
export function sinceInWords(state: LiveStateCard | undefined, items: readonly Pick<LiveItemView, 'ref' | 'minutes'>[]): string {
  const item = state?.startedAt && !state.endedAt && !state.breakUntil && items.find(({ ref }) => ref === state.itemRef)
  if (!item || !state.itemSince) return ''
  const planned = item.minutes > 0 ? ` ${item.minutes} ${item.minutes === 1 ? 'minute is' : 'minutes are'} planned.` : ''
  return `Since ${timeInWords(state.itemSince)}.${planned}`
}

/** How many take part, in a line: people without an account are counted apart. */
export function peopleInWords({ people, guests, groups, late }: Omit<LivePeopleCard, 'thing' | 'id'>): string {
  const of = groups > 0 ? `, of ${groups} ${groups === 1 ? 'group' : 'groups'}` : ''
  const there = [
    ...(people === 'none' ? [] : [`${capital(people)} people with an account${of}.`]),
    ...(guests ? [`${capital(guests)} people without an account.`] : []),
  ]
  const after = late ? [`Joined when it was over: ${late}.`] : []
  return [...(there.length > 0 ? there : ['Nobody has joined so far.']), ...after].join(' ')
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** What stands above a line that was typed. */
export const noteHead = ({ kind, at, by }: Pick<LiveNoteCard, 'kind' | 'at' | 'by'>): string =>
  `${timeInWords(at)}, ${kind === 'caption' ? 'as it is said' : 'note'}, typed by ${withoutOrderTurners(by)}`

const SHORT_CHARS = 60
/** A line in a list of lines. */
export function noteInShort(words: string): string {
  const line = withoutOrderTurners(words).replace(/\s+/g, ' ')
  const chars = [...line]
  return chars.length > SHORT_CHARS ? `${chars.slice(0, SHORT_CHARS).join('')}…` : line
}

/** How much of what this reader did is kept on their phone. */
export const unsentInWords = (count: number): string => (count > 0 ? `Saved on this phone, not yet sent (${count}).` : '')

/** Why something was not done; what somebody wrote stands in it where the field holds something newer. */
export const refusedInWords = (reason: string, wrote?: string): string => (wrote ? `${reason} You wrote: “${wrote}”` : reason)
