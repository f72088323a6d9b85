import type { Ref } from './ids.ts'
import type { LiveEvent, LiveNews } from './live-meeting.ts'
import type { AskedView } from './live-questions.ts'
import type { LiveAround, Reacting, Reaction } from './live-reactions.ts'

/** Where the socket is, under the address of the installation. */
export const LIVE_PATH = '/live'

/** What a page watches: a public thread by its area and reference, `wyrefield/CT-8K2M4P`. */
export type WatchedThread = `${string}/${Ref}`

/** Something public changed there. Only that it did: the page asks again, through the same rules as any reader. */
export interface PublicChange {
  place: WatchedThread
  position: number
  name: string
}
export type Watching = { ok: true; position: number } | { ok: false }

/** A meeting that a page follows, by its area and reference: `wyrefield/MT-7Q2M4X`. */
export type FollowedMeeting = `${string}/MT-${string}`
/** What a page hears when it begins to follow a meeting, or asks again because it missed something. */
export type Following = ({ ok: true; news: LiveNews } & Partial<Record<OwnStream, LiveNews>>) | { ok: false }
/**
 * The streams of a meeting besides the one that everybody hears: that of whoever decides what is shown, and that of one person. Each has
 * positions of its own, and is there only for those to whom it belongs.
 */
export const OWN_STREAMS = ['moderators', 'own'] as const
export type OwnStream = (typeof OWN_STREAMS)[number]
/** Up to where a page knows each stream. Just a number: it knows only the one that everybody hears. */
export type Since = number | Partial<Record<'all' | OwnStream, number | undefined>>

/** What can be done over the line as well as by a form. */
export const LIVE_DOES = ['hand', 'down', 'ask', 'want', 'unwant', 'vote'] as const
export type LiveDoes = (typeof LIVE_DOES)[number]
/** Something that somebody wants to do. Sent again with the same `command`, it counts once. */
export interface LiveCommand {
  does: LiveDoes
  /** A UUID. */
  command: string
  fields: Record<string, string | string[]>
}
/**
 * What came of it. `position`: once a page knows the meeting up to there, it knows this too. Not done: why, in words, and for each field;
 * `later`: the same may work in so many seconds.
 */
export type Done =
  | { ok: true; position: number; about: string; asked?: AskedView }
  | { ok: false; reason: string; fields?: Record<string, string>; later?: number }

export interface ToBrowser {
  changed: (change: PublicChange) => void
  /** Something happened in a meeting that this page follows; it travels whole. */
  happened: (meeting: FollowedMeeting, event: LiveEvent) => void
  /** Something happened in a stream that is only for those to whom it belongs. */
  told: (meeting: FollowedMeeting, stream: OwnStream, event: LiveEvent) => void
  /** What nobody keeps: how many pages are open, and how people reacted just now. What is lost on the way is not sent again. */
  around: (meeting: FollowedMeeting, around: LiveAround) => void
  /** Why the line ends now, in words. */
  ended: (reason: string) => void
}
export interface FromBrowser {
  watch: (place: WatchedThread, answer: (watching: Watching) => void) => void
  /** Follow a meeting from where this page knows it. */
  follow: (meeting: FollowedMeeting, since: Since, answer: (following: Following) => void) => void
  /** React to what is said. */
  react: (meeting: FollowedMeeting, reaction: Reaction, answer: (reacting: Reacting) => void) => void
  /** Do something in a meeting. */
  do: (meeting: FollowedMeeting, command: LiveCommand, answer: (done: Done) => void) => void
}
