import type { Ref } from './ids.ts'
import type { LiveEvent, LiveNews } from './live-meeting.ts'

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
export type Following = { ok: true; news: LiveNews } | { ok: false }

export interface ToBrowser {
  changed: (change: PublicChange) => void
  /** Something happened in a meeting that this page follows; it travels whole. */
  happened: (meeting: FollowedMeeting, event: LiveEvent) => void
}
export interface FromBrowser {
  watch: (place: WatchedThread, answer: (watching: Watching) => void) => void
  /** Follow a meeting from a position on. */
  follow: (meeting: FollowedMeeting, since: number, answer: (following: Following) => void) => void
}
