import type { Letter, Post } from './post.ts'

const MAX_LETTERS = 300

/** Keeps letters in memory, newest first, for the demonstration: nothing leaves the machine and nothing is written down. */
export function memoryPost(): Post & { letters: () => readonly Letter[] } {
  const letters: Letter[] = []
  return {
    async send(letter) {
      letters.unshift(letter)
      letters.length = Math.min(letters.length, MAX_LETTERS)
    },
    letters: () => letters,
  }
}
