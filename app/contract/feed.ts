import type { Moment } from './ids.ts'

/** What changed, for a reader of feeds. Paths come after the address of the area. */
export interface FeedView {
  area: string
  title: string
  /** Who gives it out. */
  by: string
  /** The page that it is about, and its own place. */
  path: string
  feedPath: string
  updatedAt: Moment
  entries: { /** Its number in the record of the area: it never changes. */ number: number; title: string; path: string; at: Moment }[]
}
