import type { Clock } from '../clock.ts'

const WINDOW_MS = 10_000
/** A page asks a few times when its line comes back, and a person presses a few buttons. */
const MOST_IN_WINDOW = 100

/** Counts what one line sends. Returns whether it is too much by now. */
export function floodGate(clock: Clock) {
  let since = 0
  let count = 0
  return (): boolean => {
    const now = clock().getTime()
    if (now - since >= WINDOW_MS || now < since) {
      since = now
      count = 0
    }
    count += 1
    return count > MOST_IN_WINDOW
  }
}
