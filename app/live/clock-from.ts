import type { Moment } from '#app/contract/ids.ts'

/** The server's clock, from what it said last: a phone's own may be wrong. Gives milliseconds since 1970. */
export function clockFrom(at: Moment): () => number {
  const since = performance.now()
  return () => Date.parse(at) + performance.now() - since
}
