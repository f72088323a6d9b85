import type { Clock } from '../clock.ts'

interface Event {
  at: number
  work: () => Promise<unknown>
}

/** A clock that walks from one thing that happens to the next, in the order of their times. What happens may bring about more. */
export class WalkingClock {
  readonly end: number
  #now: number
  #events: Event[] = []

  constructor(start: number, end: number) {
    this.#now = start
    this.end = end
  }

  clock: Clock = () => new Date(this.#now)

  get now(): number {
    return this.#now
  }

  /** Something happens at a time; what would come after the end never does. */
  at(when: number, work: () => Promise<unknown>) {
    if (when > this.end) return
    const at = Math.max(when, this.#now)
    let low = 0
    let high = this.#events.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#events[middle]!.at > at) low = middle + 1
      else high = middle
    }
    this.#events.splice(low, 0, { at, work })
  }

  async walk() {
    for (let next = this.#events.pop(); next; next = this.#events.pop()) {
      this.#now = next.at
      await next.work()
    }
    this.#now = this.end
  }
}
