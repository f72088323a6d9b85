import type { Try } from './attacks.ts'

/** Of so many runs at most one may fail by bad luck alone. */
const RUNS = 1_000_000

/**
 * The most hits that chance explains. Who wrote what was drawn evenly from all accounts, so each guess that does not come from a trace
 * is right with the same chance, however many guesses name the same account: the hits of one try are binomial. But an attacker tries
 * many ways and shows the best, and the best of many is above the mean without any trace. Therefore the bound is the number of hits that
 * even the best of all these tries passes in one of a million runs only; for one try it would be 5 standard deviations above the mean,
 * for a thousand it is 6 to 7. A trace of use names far more.
 */
export function explainedByChance(contributions: number, accounts: number, tries: number): number {
  const chance = 1 / accounts
  let exactly = (1 - chance) ** contributions
  let more = 1 - exactly
  for (let hits = 0; hits < contributions; hits++) {
    if (more * Math.max(tries, 1) < 1 / RUNS) return hits
    exactly *= ((contributions - hits) / (hits + 1)) * (chance / (1 - chance))
    more -= exactly
  }
  return contributions
}

/** How many tries there were, and the one that named most writers: of all contributions, and of some of them. */
export function bestOf(tries: Iterable<Try>, authors: readonly number[], some: readonly number[]) {
  const found = { tries: 0, all: { hits: 0, how: 'nothing' }, some: { hits: 0, how: 'nothing' } }
  for (const { how, guesses } of tries) {
    found.tries++
    let hits = 0
    for (let i = 0; i < authors.length; i++) if (guesses[i] === authors[i]) hits++
    if (hits > found.all.hits) found.all = { hits, how }
    let hitsOfSome = 0
    for (const i of some) if (guesses[i] === authors[i]) hitsOfSome++
    if (hitsOfSome > found.some.hits) found.some = { hits: hitsOfSome, how }
  }
  return found
}
