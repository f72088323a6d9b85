const AIM_MS = 25
const LEAST = 15
const MOST = 2_000
const CHARS_LIKE_A_ROW = 1_000

/** Finds how much fits into one transaction, so that nobody else waits long for the same file: measured, not guessed. */
export class Pace {
  #weight = 30
  /** The longest that a transaction took so far. */
  longestMs = 0

  /** Learns from a transaction: what it carried and how long it took. */
  took(items: { words: string }[], ms: number) {
    this.longestMs = Math.max(this.longestMs, ms)
    const weight = items.reduce((sum, item) => sum + weightOf(item), 0)
    const fitting = (weight * AIM_MS) / Math.max(ms, 0.1)
    const step = ms > AIM_MS ? fitting : Math.min(fitting, weight * 1.5)
    if (ms > AIM_MS || step > this.#weight) this.#weight = Math.min(MOST, Math.max(LEAST, Math.floor(step)))
  }

  /** Cuts a list into pieces, each light enough for one transaction; a heavy one goes alone. */
  *pieces<Item extends { words: string }>(items: Item[]): Generator<Item[]> {
    let piece: Item[] = []
    let weight = 0
    for (const item of items) {
      const more = weightOf(item)
      if (piece.length > 0 && weight + more > this.#weight) {
        yield piece
        piece = []
        weight = 0
      }
      piece.push(item)
      weight += more
    }
    if (piece.length > 0) yield piece
  }
}

const weightOf = ({ words }: { words: string }) => 1 + words.length / CHARS_LIKE_A_ROW
