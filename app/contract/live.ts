import type { Ref } from './ids.ts'

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

export interface ToBrowser {
  changed: (change: PublicChange) => void
}
export interface FromBrowser {
  watch: (place: WatchedThread, answer: (watching: Watching) => void) => void
}
